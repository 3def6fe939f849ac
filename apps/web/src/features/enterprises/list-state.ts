import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';

export const filterNames = ['region', 'chain', 'tag'] as const;
export type FilterName = (typeof filterNames)[number];

export interface ListState {
  q: string;
  filters: Record<FilterName, string[]>;
  sort: Sort;
  page: number;
  pageSize: number;
}

const sorts = [
  'name',
  'creditCode',
  'regionCode',
  'establishedOn',
  'registeredCapital',
  'employees',
  'updatedAt',
] as const;
type SortField = (typeof sorts)[number];
export type Sort = SortField | `-${SortField}`;

/** What the API can sort by; anything else in an address is ignored. */
export const isSort = (text: string | null): text is Sort => sorts.some((field) => field === text?.replace(/^-/, ''));

export const pageSizes = [20, 50, 100, 200];
const defaults: { sort: Sort; pageSize: number } = { sort: '-updatedAt', pageSize: 50 };

const positive = (text: string | null, fallback: number) => {
  const value = Number(text);
  return Number.isInteger(value) && value > 0 ? value : fallback;
};

function parse(search: URLSearchParams): ListState {
  const sort = search.get('sort');
  const size = positive(search.get('size'), defaults.pageSize);
  return {
    q: search.get('q') ?? '',
    filters: {
      region: search.getAll('region'),
      chain: search.getAll('chain'),
      tag: search.getAll('tag'),
    },
    sort: isSort(sort) ? sort : defaults.sort,
    page: positive(search.get('page'), 1),
    pageSize: pageSizes.includes(size) ? size : defaults.pageSize,
  };
}

function format(state: ListState): URLSearchParams {
  const search = new URLSearchParams();
  if (state.q) search.set('q', state.q);
  for (const name of filterNames) for (const value of state.filters[name]) search.append(name, value);
  if (state.sort !== defaults.sort) search.set('sort', state.sort);
  if (state.page > 1) search.set('page', String(state.page));
  if (state.pageSize !== defaults.pageSize) search.set('size', String(state.pageSize));
  return search;
}

export const isFiltered = (state: ListState) =>
  state.q !== '' || filterNames.some((name) => state.filters[name].length > 0);

/** The whole state of the list stands in the address: a link shares it, Back returns to it. */
export function useListState() {
  const [search, setSearch] = useSearchParams();
  const state = useMemo(() => parse(search), [search]);
  const change = useCallback(
    (part: Partial<ListState>, options?: { replace: boolean }) =>
      setSearch((now) => format({ ...parse(now), page: 1, ...part }), options),
    [setSearch],
  );
  const setFilter = useCallback(
    (name: FilterName, values: string[]) => change({ filters: { ...state.filters, [name]: values } }),
    [change, state.filters],
  );
  const clear = useCallback(() => change({ q: '', filters: { region: [], chain: [], tag: [] } }), [change]);
  return { state, change, setFilter, clear };
}
