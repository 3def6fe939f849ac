import type { ListAddress, ListState } from '../../shared/frames/list/list-state.js';

type Filter =
  'stage' | 'subject' | 'scope' | 'nature' | 'region' | 'origin' | 'platform' | 'enterprise' | 'signed' | 'side';
type SortField = 'updatedAt' | 'signedOn' | 'code' | 'name' | 'stage';

export type RelocationListState = ListState<Filter, SortField>;

export const relocationAddress: ListAddress<Filter, SortField> = {
  filters: ['stage', 'subject', 'scope', 'nature', 'region', 'origin', 'platform', 'enterprise', 'signed', 'side'],
  sorts: ['updatedAt', 'signedOn', 'code', 'name', 'stage'],
  sort: '-updatedAt',
};
