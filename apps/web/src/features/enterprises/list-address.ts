import type { ListAddress, ListState } from '../../shared/frames/list/list-state.js';

const filters = [
  'region',
  'chain',
  'link',
  'cluster',
  'platform',
  'industry',
  'tag',
  'year',
  'batch',
  'confidentiality',
] as const;

type Filter = (typeof filters)[number];
type SortField =
  'name' | 'creditCode' | 'regionCode' | 'establishedOn' | 'registeredCapital' | 'employees' | 'updatedAt';

export type EnterpriseListState = ListState<Filter, SortField>;

export const enterpriseAddress: ListAddress<Filter, SortField> = {
  filters,
  sorts: ['name', 'creditCode', 'regionCode', 'establishedOn', 'registeredCapital', 'employees', 'updatedAt'],
  sort: '-updatedAt',
};
