import type { Register } from '@lianqun/domain';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePermission } from '../../api/session.js';
import { count } from '../../formats.js';
import { paths } from '../../paths.js';
import { usePreference } from '../../storage.js';
import { useIsPhone } from '../../use-media.js';
import { ButtonLink } from '../button-link.js';
import type { Column } from '../data-table.js';
import { Page } from '../page.js';
import { QueryState } from '../query-state.js';
import { Skeleton, StateBox } from '../states.js';
import { ColumnChooser } from './column-chooser.js';
import type { ListDefinition, ListWords, RowPage } from './definition.js';
import { FilterBar } from './filter-bar.js';
import { FilterChips } from './filter-chips.js';
import { isFiltered, type ListControl } from './list-state.js';
import { Pager, Results, totalText, Withheld } from './results.js';
import { ShownColumns } from './shown-columns.js';
import { SelectionBar, type FindPage } from './selection/selection-bar.js';
import { useSelection } from './selection/use-selection.js';
import { useListViews } from './views/use-view.js';
import { ViewsMenu } from './views/views-menu.js';

interface Offers {
  /** How many there are without a filter, where that is known. */
  all?: number | undefined;
  /** What is offered where a filter matches nothing, beside taking it off. */
  orElse?: ReactNode;
  /** What is offered where the register is still empty. */
  start?: ReactNode;
}

/** What every list of a register has beside its rows: saved views, changing many at once, the recycle bin. */
interface OfRegister {
  register: Register;
  /** One page of what the filter matches, for selecting all of it. */
  find: FindPage;
}

type ListPageProps<Row extends { id: string }, Found extends RowPage<Row>> = (
  OfRegister | Partial<Record<keyof OfRegister, undefined>>
) &
  Offers & {
    definition: ListDefinition<Row, Found>;
    list: ListControl;
    query: { data: Found | undefined; error: unknown; refetch: () => unknown; isPlaceholderData: boolean };
    actions?: ReactNode;
    /** Of what the rows are told, above the filters. */
    above?: ReactNode;
  };

/** How the rows are sorted, in words: 按更新时间，新的在前. */
function SortWords<Row>({ sort, columns }: { sort: string; columns: Column<Row>[] }) {
  const { t } = useTranslation();
  const descending = sort.startsWith('-');
  const column = columns.find((candidate) => candidate.sort === sort.replace(/^-/, ''));
  if (!column) return null;
  const direction = column.dates
    ? t(descending ? 'list.newestFirst' : 'list.oldestFirst')
    : t(descending ? 'list.descending' : 'list.ascending');
  return t('list.sortedBy', { column: column.longTitle ?? column.title, direction });
}

interface NothingFoundProps extends Offers {
  words: ListWords;
  page: RowPage<unknown>;
  filtered: boolean;
  onClear: () => void;
}

/** Says why there is nothing, and offers the next step. */
function NothingFound({ words, page, filtered, all, onClear, orElse, start }: NothingFoundProps) {
  const { t } = useTranslation();
  const withheld = page.withheld ? (
    <p className="muted">
      <Withheld page={page} words={words} />
    </p>
  ) : null;
  if (!filtered) {
    return (
      <StateBox title={words.emptyTitle} text={words.empty}>
        {withheld}
        {start}
      </StateBox>
    );
  }
  const where = all === undefined ? '' : t('list.nothingIn', { all: count(all), unit: words.unit });
  return (
    <StateBox role="status" title={words.nothingTitle} text={where + t('list.nothing')}>
      {withheld}
      <Button type="primary" onClick={onClear}>
        {t('list.clear')}
      </Button>
      {orElse}
    </StateBox>
  );
}

function useCount(page: RowPage<unknown> | undefined, filtered: boolean, all: number | undefined, unit: string) {
  const { t } = useTranslation();
  if (!page) return '';
  const shown = totalText(page);
  return filtered && all !== undefined
    ? t('list.countOf', { shown, all: count(all), unit })
    : t('list.count', { shown, unit });
}

/** Many chains are changed, and chains are deleted, by whoever keeps the dictionaries: that binds everybody. */
const upkeepOf = (register: Register, what: 'update' | 'delete') =>
  register === 'chain' || register === 'cluster' ? 'dictionary.manage' : (`${register}.${what}` as const);

function useMay(register: Register | undefined, what: 'update' | 'delete'): boolean {
  const held = usePermission(upkeepOf(register ?? 'enterprise', what));
  return register !== undefined && held;
}

/** Title with count, filters, table or cards, totals, pages: the same for every register. */
export function ListPage<Row extends { id: string }, Found extends RowPage<Row>>(props: ListPageProps<Row, Found>) {
  const { definition, list, query, all, actions, above, orElse, start, register, find } = props;
  const { key, words, filters, columns: allColumns, defaultColumns } = definition;
  const { t } = useTranslation();
  const views = useListViews(register, list, usePreference<string[]>(`${key}.columns`, defaultColumns));
  const selection = useSelection(JSON.stringify([list.state.q, list.state.filters]));
  const { columns: shown, setColumns: setShown } = views;
  const phone = useIsPhone();
  const mayChange = useMay(register, 'update') && !phone;
  const mayDelete = useMay(register, 'delete');
  const [density, setDensity] = usePreference<'standard' | 'compact'>(`${key}.density`, 'standard');
  const filtered = isFiltered(list.state);
  return (
    <Page
      title={words.title}
      aside={useCount(query.data, filtered, all, words.unit)}
      actions={
        <>
          {register && mayDelete && <ButtonLink to={paths.bin(register)}>{t('house.bin.open')}</ButtonLink>}
          <ShownColumns value={shown}>{actions}</ShownColumns>
        </>
      }
      full
    >
      {above}
      <div className="filters">
        {register && <ViewsMenu register={register} views={views} />}
        <FilterBar filters={filters} searchLabel={words.search} list={list} />
        <span className="push muted sm desktop">
          <SortWords sort={list.state.sort} columns={allColumns} />
        </span>
        <span className="desktop">
          <ColumnChooser all={allColumns} shown={shown} defaults={defaultColumns} onChange={setShown} />
        </span>
        <button
          type="button"
          className="btn btn-sm desktop"
          onClick={() => setDensity(density === 'standard' ? 'compact' : 'standard')}
        >
          {t('list.density', { value: t(`list.${density}`) })}
        </button>
      </div>
      <FilterChips filters={filters} list={list} />
      <QueryState query={query} skeleton={<Skeleton rows={14} columns={6} />}>
        {(page) => (
          <>
            {/* Stays where a change of many leaves nothing that the filter matches: it says what came of it. */}
            {register && mayChange && <SelectionBar {...{ register, selection, page, find }} unit={words.unit} />}
            {page.total === 0 ? (
              <NothingFound {...{ words, page, filtered, all, orElse, start }} onClear={list.clear} />
            ) : (
              <>
                <Results
                  definition={definition}
                  columns={allColumns.filter((column) => shown.includes(column.key))}
                  page={page}
                  list={list}
                  compact={density === 'compact'}
                  stale={query.isPlaceholderData}
                  selection={mayChange ? selection : undefined}
                />
                <Pager page={page} unit={words.unit} list={list} />
              </>
            )}
          </>
        )}
      </QueryState>
    </Page>
  );
}
