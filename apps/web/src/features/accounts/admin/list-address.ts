import type { ListAddress, ListState } from '../../../shared/frames/list/list-state.js';

type Filter = 'organization' | 'role' | 'status';
type SortField = 'username' | 'displayName' | 'organization' | 'lastSignInAt' | 'createdAt';

export type AccountListState = ListState<Filter, SortField>;

export const accountAddress: ListAddress<Filter, SortField> = {
  filters: ['organization', 'role', 'status'],
  sorts: ['username', 'displayName', 'organization', 'lastSignInAt', 'createdAt'],
  sort: 'username',
};
