import type { ListAddress, ListState } from '../../../shared/frames/list/list-state.js';

const filters = ['on', 'status', 'level', 'batch', 'region', 'lead'] as const;

const sorts = [
  'order',
  'name',
  'status',
  'batch',
  'level',
  'regionCode',
  'linkCount',
  'enterpriseCount',
  'updatedAt',
] as const;

type Filter = (typeof filters)[number];
type SortField = (typeof sorts)[number];

export type ChainListState = ListState<Filter, SortField>;

/** Unless told otherwise in the order of the dictionary, which is that of the announcements. */
export const chainAddress: ListAddress<Filter, SortField> = { filters, sorts, sort: 'order' };

/** The day as of which names and leads are told; empty for today. */
export const dayOf = ({ filters: { on } }: ChainListState): string =>
  on[0] && /^\d{4}-\d{2}-\d{2}$/.test(on[0]) ? on[0] : '';
