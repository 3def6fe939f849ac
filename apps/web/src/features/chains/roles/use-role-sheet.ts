import { ApiProblem, type Schemas } from '@lianqun/api-client';
import { useMemo, useReducer, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRegions } from '../../../shared/api/reference.js';
import { codePath } from '../../../shared/code-tree.js';
import { layBlock, parseClipboard } from '../../../shared/sheet/clipboard.js';
import { cellAfter, type ActiveCell, type Move } from '../../../shared/sheet/moves.js';
import type { Owner } from '../links/link-queries.js';
import { branchesOf, linesOf } from '../links/tree.js';
import type { LinkRegion, LinkSet } from '../types.js';
import { useRoleSave } from './role-queries.js';
import {
  keyOf,
  nothingDrafted,
  savedCells,
  sheetReducer,
  theirsOf,
  valueOf,
  type CellValue,
  type Draft,
  type Drafts,
  type Edit,
} from './sheet-state.js';

/** One cell as it is shown: what is saved, what was typed, and what somebody else wrote meanwhile. */
export interface CellView {
  key: string;
  value: CellValue;
  draft: Draft | undefined;
  theirs: CellValue | null;
  editable: boolean;
}

/** The faults of an answer by the cell that they are about: `items.3.strength`. */
function faultsByKey(error: unknown, sent: readonly string[]): Map<string, Schemas['FieldMessage'][]> {
  const found = new Map<string, Schemas['FieldMessage'][]>();
  if (!(error instanceof ApiProblem)) return found;
  for (const fault of error.errors) {
    const key = sent[Number(/^items\.(\d+)/.exec(fault.field)?.[1] ?? -1)];
    if (key) found.set(key, [...(found.get(key) ?? []), fault]);
  }
  return found;
}

/** The lines and columns of the matrix, and each of its cells. */
function useCells(set: LinkSet, drafts: Drafts) {
  const [added, setAdded] = useState<LinkRegion[]>([]);
  const saved = useMemo(() => savedCells(set), [set]);
  const rows = useMemo(() => linesOf(branchesOf(set.items)), [set.items]);
  const columns = useMemo(
    () => [...set.regions, ...added.filter(({ code }) => !set.regions.some((one) => one.code === code))],
    [set.regions, added],
  );
  const { regions } = set.abilities;
  const known = useRegions().data?.items;
  // Whose region it is fills in everything below it as well.
  const mayEdit = (code: string) =>
    regions === 'all' || codePath(known ?? [], code).some((one) => regions.includes(one));
  const viewOf = (linkId: string, code: string): CellView => {
    const key = keyOf(linkId, code);
    const draft = drafts.get(key);
    const cell = saved.get(key);
    return {
      key,
      value: draft?.value ?? valueOf(cell),
      draft,
      theirs: theirsOf(draft, cell),
      editable: mayEdit(code),
    };
  };
  const at = (cell: ActiveCell | null): CellView | null => {
    const [row, column] = [cell && rows[cell.row], cell && columns[cell.column]];
    return row && column ? viewOf(row.link.id, column.code) : null;
  };
  return {
    saved,
    rows,
    columns,
    viewOf,
    at,
    mayEditSome: regions === 'all' || regions.length > 0,
    addRegion: (region: LinkRegion) => setAdded((now) => [...now.filter(({ code }) => code !== region.code), region]),
  };
}

/** What a block from the clipboard changes, and what is said of it. */
function usePasting({ rows, columns, at }: ReturnType<typeof useCells>) {
  const { t } = useTranslation();
  return (text: string, active: ActiveCell): { edits: Edit[]; said: string } => {
    const block = layBlock(parseClipboard(text), active, { rows: rows.length, columns: columns.length });
    const targets = block.cells.map((cell) => ({ ...cell, view: at(cell) }));
    const edits = targets.flatMap(({ view, text: change }) =>
      view?.editable ? [{ key: view.key, change: { text: change } }] : [],
    );
    const left = targets.length - edits.length;
    const over = block.rowsOver + block.columnsOver > 0;
    const said = [
      t('chainRoles.said.pasted', { n: edits.length }),
      left > 0 && t('chainRoles.said.notYours', { n: left }),
      over && t('chainRoles.said.over', { rows: block.rowsOver, columns: block.columnsOver }),
    ];
    return { edits, said: said.filter((part) => part !== false).join(t('record.semicolon')) };
  };
}

/** Everything that the matrix of links and regions is while somebody fills it in. */
export function useRoleSheet(owner: Owner, set: LinkSet) {
  const { t } = useTranslation();
  const [state, dispatch] = useReducer(sheetReducer, nothingDrafted);
  const [active, setActive] = useState<ActiveCell | null>(null);
  const [said, setSaid] = useState('');
  const save = useRoleSave(owner);
  const cells = useCells(set, state.drafts);
  const pasted = usePasting(cells);
  const { saved, rows, columns, at } = cells;
  const edit = (edits: readonly Edit[], typing?: string) =>
    dispatch({ type: 'edit', edits, saved, ...(typing ? { typing } : {}) });
  const drafts = [...state.drafts];
  const clashes = drafts.filter(([key, draft]) => theirsOf(draft, saved.get(key)) !== null).length;
  const unread = drafts.filter(([, draft]) => draft.unread !== null).length;
  return {
    ...cells,
    active,
    setActive,
    activeView: at(active),
    said,
    setSaid,
    edit,
    /** False where the table ends and the key keeps its own meaning. */
    move: (by: Move): boolean => {
      const next = active && cellAfter(active, by, { rows: rows.length, columns: columns.length });
      if (!next) return by !== 'next' && by !== 'previous';
      dispatch({ type: 'rest' });
      setActive(next);
      return true;
    },
    paste: (text: string) => {
      if (!active) return;
      const block = pasted(text, active);
      edit(block.edits);
      setSaid(block.said);
    },
    rest: () => dispatch({ type: 'rest' }),
    undo: () => dispatch({ type: 'undo' }),
    mayUndo: state.past.length > 0,
    discard: () => dispatch({ type: 'drop', keys: drafts.map(([key]) => key) }),
    resolve: (key: string, side: 'mine' | 'theirs') =>
      dispatch(side === 'mine' ? { type: 'rebase', key, cell: saved.get(key) } : { type: 'drop', keys: [key] }),
    drafts: drafts.length,
    clashes,
    unread,
    maySave: drafts.length > 0 && clashes === 0 && unread === 0 && !save.isPending,
    save: () => {
      const sent = drafts.map(([key]) => key);
      setSaid('');
      save.mutate(drafts, {
        onSuccess: () => {
          dispatch({ type: 'drop', keys: sent });
          setSaid(t('chainRoles.said.saved', { n: sent.length }));
        },
        onError: (error) => dispatch({ type: 'faults', faults: faultsByKey(error, sent) }),
      });
    },
    saving: save.isPending,
    error: save.error,
  };
}

export type RoleSheet = ReturnType<typeof useRoleSheet>;
