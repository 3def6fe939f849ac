import type { ListAddress, ListState } from '../../shared/frames/list/list-state.js';

type Filter = 'region' | 'chain' | 'tag' | 'confidentiality';
type SortField =
  'name' | 'creditCode' | 'regionCode' | 'establishedOn' | 'registeredCapital' | 'employees' | 'updatedAt';

export type EnterpriseListState = ListState<Filter, SortField>;

export const enterpriseAddress: ListAddress<Filter, SortField> = {
  filters: ['region', 'chain', 'tag', 'confidentiality'],
  sorts: ['name', 'creditCode', 'regionCode', 'establishedOn', 'registeredCapital', 'employees', 'updatedAt'],
  sort: '-updatedAt',
};
