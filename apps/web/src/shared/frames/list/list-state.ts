import { useMemo } from 'react';
import { useSearchParams } from 'react-router';

export type Sort<Field extends string> = Field | `-${Field}`;

/** What an address of a list may say; anything else in it is ignored. */
export interface ListAddress<Filter extends string, Field extends string> {
  filters: readonly Filter[];
  /** What the API can sort by. */
  sorts: readonly Field[];
  sort: Sort<Field>;
}

export interface ListState<Filter extends string = string, Field extends string = string> {
  q: string;
  filters: Record<Filter, string[]>;
  sort: Sort<Field>;
  page: number;
  pageSize: number;
  /** The id of the saved view that was opened; none where it is empty. */
  view: string;
}

export const pageSizes = [20, 50, 100, 200];
const defaultSize = 50;

const positive = (text: string | null, fallback: number) => {
  const value = Number(text);
  return Number.isInteger(value) && value > 0 ? value : fallback;
};

const isSort = <Field extends string>(fields: readonly Field[], text: string | null): text is Sort<Field> =>
  fields.some((field) => field === text?.replace(/^-/, ''));

function parse<Filter extends string, Field extends string>(
  { filters, sorts, sort: fallback }: ListAddress<Filter, Field>,
  search: URLSearchParams,
): ListState<Filter, Field> {
  const sort = search.get('sort');
  const size = positive(search.get('size'), defaultSize);
  return {
    q: search.get('q') ?? '',
    filters: Object.fromEntries(filters.map((name) => [name, search.getAll(name)])) as Record<Filter, string[]>,
    sort: isSort(sorts, sort) ? sort : fallback,
    page: positive(search.get('page'), 1),
    pageSize: pageSizes.includes(size) ? size : defaultSize,
    view: search.get('view') ?? '',
  };
}

function format<Filter extends string, Field extends string>(
  address: ListAddress<Filter, Field>,
  state: ListState<Filter, Field>,
): URLSearchParams {
  const search = new URLSearchParams();
  if (state.q) search.set('q', state.q);
  for (const name of address.filters) for (const value of state.filters[name]) search.append(name, value);
  if (state.sort !== address.sort) search.set('sort', state.sort);
  if (state.page > 1) search.set('page', String(state.page));
  if (state.pageSize !== defaultSize) search.set('size', String(state.pageSize));
  if (state.view) search.set('view', state.view);
  return search;
}

export const isFiltered = (state: ListState) =>
  state.q !== '' || Object.values(state.filters).some((values) => values.length > 0);

/** A list as the frame sees it, whatever its filters and sorts are called. */
export interface ListControl<State extends ListState = ListState> {
  state: State;
  /** Filters and order as an address keeps them, without the page. */
  address: string;
  /** Whether such an address shows what is shown now. */
  shows: (address: string) => boolean;
  find: (q: string, options?: { replace: boolean }) => void;
  setFilter: (name: string, values: string[]) => void;
  setSort: (sort: string) => void;
  setPage: (page: number, pageSize: number) => void;
  clear: () => void;
}

/** The whole state of a list stands in the address: a link shares it, Back returns to it. */
export function useListState<Filter extends string, Field extends string>(
  address: ListAddress<Filter, Field>,
): ListControl<ListState<Filter, Field>> {
  const [search, setSearch] = useSearchParams();
  const state = useMemo(() => parse(address, search), [address, search]);
  return useMemo(() => {
    type Part = Partial<ListState<Filter, Field>>;
    const change = (part: (now: ListState<Filter, Field>) => Part, options?: { replace: boolean }) =>
      setSearch((search) => {
        const now = parse(address, search);
        return format(address, { ...now, page: 1, ...part(now) });
      }, options);
    const nothing = parse(address, new URLSearchParams()).filters;
    const kept = (shown: ListState<Filter, Field>) => format(address, { ...shown, page: 1, view: '' }).toString();
    return {
      state,
      address: kept(state),
      shows: (other) => kept(parse(address, new URLSearchParams(other))) === kept(state),
      find: (q, options) => change(() => ({ q }), options),
      setFilter: (name, values) => change(({ filters }) => ({ filters: { ...filters, [name]: values } })),
      setSort: (sort) => isSort(address.sorts, sort) && change(() => ({ sort })),
      setPage: (page, pageSize) => change(() => ({ page, pageSize })),
      clear: () => change(() => ({ q: '', filters: nothing, view: '' })),
    };
  }, [address, setSearch, state]);
}
