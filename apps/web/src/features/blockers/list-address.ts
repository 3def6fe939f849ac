import type { ListAddress, ListState } from '../../shared/frames/list/list-state.js';

type Filter = 'kind' | 'status' | 'chain' | 'level' | 'lead' | 'project' | 'mine';
type SortField = 'raisedOn' | 'deadline' | 'code';

export type BlockerListState = ListState<Filter, SortField>;

export const blockerAddress: ListAddress<Filter, SortField> = {
  filters: ['kind', 'status', 'chain', 'level', 'lead', 'project', 'mine'],
  sorts: ['raisedOn', 'deadline', 'code'],
  sort: '-raisedOn',
};
