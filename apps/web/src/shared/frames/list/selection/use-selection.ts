import { useState } from 'react';

export interface Selection {
  ids: ReadonlySet<string>;
  /** Takes these in, or out. */
  set: (ids: readonly string[], selected: boolean) => void;
  clear: () => void;
}

const nothing: ReadonlySet<string> = new Set();

/** Which records are selected, over all pages; another filter begins anew. */
export function useSelection(filter: string): Selection {
  const [ids, setIds] = useState(nothing);
  const [known, setKnown] = useState(filter);
  if (known !== filter) {
    setKnown(filter);
    setIds(nothing);
  }
  return {
    ids,
    set: (changed, selected) =>
      setIds((now) => {
        const next = new Set(now);
        for (const id of changed)
          if (selected) next.add(id);
          else next.delete(id);
        return next;
      }),
    clear: () => setIds(nothing),
  };
}
