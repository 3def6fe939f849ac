import type { Register } from '@lianqun/domain';
import { useState } from 'react';
import { useSavedViews, type SavedView, type ViewState } from '../../../api/saved-views.js';
import type { ListControl } from '../list-state.js';

export interface ListViews {
  all: readonly SavedView[];
  /** The one that the address names. */
  open: SavedView | undefined;
  /** The list as it stands differs from what the view keeps. */
  changed: boolean;
  now: ViewState;
  columns: string[];
  setColumns: (columns: string[]) => void;
}

const none: readonly SavedView[] = [];
const same = (a: readonly string[], b: readonly string[]) => a.length === b.length && a.every((key) => b.includes(key));

/** The views of a list: the open one brings its own columns, which stay until they are changed here. */
export function useListViews(
  register: Register | undefined,
  list: ListControl,
  [own, setOwn]: readonly [string[], (columns: string[]) => void],
): ListViews {
  const all = useSavedViews(register).data?.items ?? none;
  const open = all.find(({ id }) => id === list.state.view);
  const [chosen, setChosen] = useState<{ view: string; columns: string[] } | null>(null);
  const kept = open?.columns ?? own;
  const columns = chosen && chosen.view === open?.id ? chosen.columns : kept;
  return {
    all,
    open,
    changed: open !== undefined && !(same(columns, kept) && list.shows(open.address)),
    now: { address: list.address, columns },
    columns,
    setColumns: (keys) => (open?.columns ? setChosen({ view: open.id, columns: keys }) : setOwn(keys)),
  };
}
