import { useState } from 'react';
import type { ImportRow } from '../../import-queries.js';
import { alikeOf, asksWhich, optionsOf } from './row-answers.js';
import { useAnswer, useCandidates, useProblems } from './row-queries.js';
import { isNarrowed, type RowView } from './row-view.js';

interface Answering {
  id: string;
  row: ImportRow | undefined;
  view: RowView;
  editable: boolean;
  /** Goes on to the next row that waits, after this one. */
  goOn: (after: number) => void;
}

/** The records beside the row, and the one of them that is looked at and meant. */
function useBeside(id: string, row: ImportRow | undefined) {
  const [chosen, setChosen] = useState<string | null>(null);
  const compared = row !== undefined && (row.targetId !== null || row.decision === 'question');
  const query = useCandidates(id, row?.rowNumber ?? 0, compared);
  const candidates = compared ? (query.data?.items ?? []) : [];
  const candidate = candidates.find((one) => one.id === chosen) ?? candidates.find((one) => one.id === row?.targetId);
  return { candidates, candidate: candidate ?? candidates[0], setChosen, error: compared ? query.error : null };
}

/** Answering the open question of the selected row, alone or with all that ask the same. */
export function useAnswering({ id, row, view, editable, goOn }: Answering) {
  const [wanted, setAlike] = useState(false);
  const answer = useAnswer(id);
  const { data } = useProblems(id);
  const beside = useBeside(id, row);
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
      {
        rowNumber,
        answer: option,
        alike: withOthers && others > 0,
        ...(asksWhich(row) && beside.candidate && { targetId: beside.candidate.id }),
      },
      { onSuccess: () => stays && goOn(rowNumber) },
    );
  };
  const choose = (number: number, withOthers: boolean) => give(options[number - 1], withOthers || alike);
  const answered = answer.data && answer.data > 1 ? answer.data : null;
  return { give, choose, others, alike, setAlike, beside, busy: answer.isPending, error: answer.error, answered };
}
