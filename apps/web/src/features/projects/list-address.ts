import type { ListAddress, ListState } from '../../shared/frames/list/list-state.js';

type Filter = 'region' | 'chain' | 'cluster' | 'platform' | 'stage' | 'type' | 'organization' | 'confidentiality';
type SortField = 'updatedAt' | 'name' | 'code' | 'totalInvestment' | 'regionCode';

export type ProjectListState = ListState<Filter, SortField>;

export const projectAddress: ListAddress<Filter, SortField> = {
  filters: ['region', 'chain', 'cluster', 'platform', 'stage', 'type', 'organization', 'confidentiality'],
  sorts: ['updatedAt', 'name', 'code', 'totalInvestment', 'regionCode'],
  sort: '-updatedAt',
};
