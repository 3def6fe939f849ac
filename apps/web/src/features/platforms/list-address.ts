import type { ListAddress, ListState } from '../../shared/frames/list/list-state.js';

const filters = ['region', 'system', 'category', 'chain', 'industry', 'parent'] as const;

type Filter = (typeof filters)[number];
type SortField = 'name' | 'regionCode' | 'plannedArea' | 'availableLand' | 'standardWorkshop' | 'updatedAt';

export type PlatformListState = ListState<Filter, SortField>;

export const platformAddress: ListAddress<Filter, SortField> = {
  filters,
  sorts: ['name', 'regionCode', 'plannedArea', 'availableLand', 'standardWorkshop', 'updatedAt'],
  sort: 'name',
};
