import type { ListAddress, ListState } from '../../shared/frames/list/list-state.js';

type Filter = 'source' | 'operation' | 'kind' | 'from' | 'to' | 'account' | 'record';
type SortField = 'at';

export type AuditListState = ListState<Filter, SortField>;

/** The newest always come first. */
export const auditAddress: ListAddress<Filter, SortField> = {
  filters: ['source', 'operation', 'kind', 'from', 'to', 'account', 'record'],
  sorts: ['at'],
  sort: '-at',
};

/** Names the line that the drawer shows. */
export const LINE = 'line';
