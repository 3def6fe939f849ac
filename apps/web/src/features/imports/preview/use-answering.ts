import { useState } from 'react';
import type { ImportRow } from '../import-queries.js';
import { alikeOf, optionsOf } from './row-answers.js';
import { useAnswer, useProblems } from './row-queries.js';
import { isNarrowed, type RowView } from './row-view.js';

interface Answering {
  id: string;
  row: ImportRow | undefined;
  view: RowView;
  editable: boolean;
  /** Goes on to the next row that waits, after this one. */
  goOn: (after: number) => void;
}

/** Answering the open question of the selected row, alone or with all that ask the same. */
export function useAnswering({ id, row, view, editable, goOn }: Answering) {
  const [wanted, setAlike] = useState(false);
  const answer = useAnswer(id);
  const { data } = useProblems(id);
  const others = row ? alikeOf(row, data?.items ?? []) : 0;
  const alike = wanted && others > 0;
  const options = editable && row ? optionsOf(row).options : [];
  const give = (option: string | undefined, withOthers = alike) => {
    if (!row || !option || answer.isPending) return;
    // Under the filter of questions the answered row leaves the list, and the next one takes its place.
    const stays = isNarrowed(view) ? view.rows !== 'question' : view.rows !== 'question' && view.rows !== 'problems';
    const { rowNumber } = row;
    setAlike(false);
    answer.mutate(
      { rowNumber, answer: option, alike: withOthers && others > 0 },
      { onSuccess: () => stays && goOn(rowNumber) },
    );
  };
  const choose = (number: number, withOthers: boolean) => give(options[number - 1], withOthers || alike);
  const answered = answer.data && answer.data > 1 ? answer.data : null;
  return { give, choose, others, alike, setAlike, busy: answer.isPending, error: answer.error, answered };
}
