import { useCallback, useState } from 'react';
import type { Meaning, UnmatchedValue } from '../import-queries.js';
import type { Choice } from './value-line.js';

const keyOf = ({ field, text }: { field: string; text: string }) => `${field}\u0000${text}`;

/** What a person has chosen so far, over what was chosen earlier. */
export function useChoices(values: readonly UnmatchedValue[]) {
  const [chosen, setChosen] = useState<ReadonlyMap<string, Choice>>(new Map());
  const choiceOf = (value: UnmatchedValue): Choice => {
    const mine = chosen.get(keyOf(value));
    return mine === undefined ? value.meaning : mine;
  };
  const choose = useCallback(
    (value: UnmatchedValue, choice: Choice) => setChosen((now) => new Map(now).set(keyOf(value), choice)),
    [],
  );
  const changed = values.filter((value) => chosen.has(keyOf(value)));
  const items = changed.flatMap((value): Meaning[] => {
    const choice = choiceOf(value);
    return choice ? [{ field: value.field, text: value.text, ids: choice.ids }] : [];
  });
  const decided = values.filter((value) => choiceOf(value) !== null).length;
  return { choiceOf, choose, items, decided };
}
