import { Pagination } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { count } from '../../shared/formats.js';
import { DataTable, type Column } from '../../shared/frames/data-table.js';
import { QueryState } from '../../shared/frames/query-state.js';
import { Skeleton } from '../../shared/frames/states.js';
import { useLanguage } from '../../shared/i18n/index.js';
import { paths } from '../../shared/paths.js';
import { usePreference } from '../../shared/storage.js';
import { useIsPhone } from '../../shared/use-media.js';
import { useOpen } from '../../shared/use-open.js';
import { useScrollMemory } from '../../shared/use-scroll-memory.js';
import { ColumnChooser } from './column-chooser.js';
import { defaultColumns, enterpriseColumns } from './columns.js';
import { EnterpriseCards } from './enterprise-cards.js';
import { type Enterprise, type EnterprisePage, type useEnterprises } from './enterprise-queries.js';
import { FilterBar } from './filter-bar.js';
import { FilterChips } from './filter-chips.js';
import { isFiltered, isSort, pageSizes, type ListState, type useListState } from './list-state.js';
import { NothingFound } from './nothing-found.js';
import { TotalsFooter } from './totals-footer.js';

type List = ReturnType<typeof useListState>;

function sortWords(state: ListState, columns: Column<Enterprise>[], t: ReturnType<typeof useTranslation>['t']) {
  const descending = state.sort.startsWith('-');
  const key = state.sort.replace(/^-/, '');
  const column = columns.find((candidate) => candidate.sort === key)?.title;
  if (!column) return null;
  const name = key === 'updatedAt' ? t('enterprises.field.updatedAt') : column;
  const byDate = key === 'updatedAt' || key === 'establishedOn';
  const direction = byDate
    ? t(descending ? 'enterprises.newestFirst' : 'enterprises.oldestFirst')
    : t(descending ? 'enterprises.descending' : 'enterprises.ascending');
  return t('enterprises.sortedBy', { column: name, direction });
}

function useColumns() {
  const { t } = useTranslation();
  const language = useLanguage();
  const [shown, setShown] = usePreference<string[]>('enterprises.columns', defaultColumns);
  const all = useMemo(() => enterpriseColumns(t, language), [t, language]);
  return { all, shown, setShown, columns: all.filter((column) => shown.includes(column.key)) };
}

function Pager({ page, state, list }: { page: EnterprisePage; state: ListState; list: List }) {
  const { t } = useTranslation();
  const from = (state.page - 1) * state.pageSize + 1;
  const to = Math.min(page.total, from + state.pageSize - 1);
  return (
    <nav className="pager" aria-label={t('list.pages')}>
      <span className="muted">
        {t('list.page', { from: count(from), to: count(to), total: count(page.total), unit: t('unit.enterprises') })}
      </span>
      <Pagination
        size="small"
        current={state.page}
        pageSize={state.pageSize}
        total={page.total}
        showSizeChanger
        responsive
        pageSizeOptions={pageSizes}
        onChange={(next, pageSize) => list.change({ page: pageSize === state.pageSize ? next : 1, pageSize })}
      />
    </nav>
  );
}

interface ResultsProps {
  page: EnterprisePage;
  state: ListState;
  list: List;
  columns: Column<Enterprise>[];
  compact: boolean;
  stale: boolean;
}

function Results({ page, state, list, columns, compact, stale }: ResultsProps) {
  const { t } = useTranslation();
  const phone = useIsPhone();
  const open = useOpen();
  const frame = useScrollMemory<HTMLDivElement>(!stale);
  if (phone) return <EnterpriseCards rows={page.items} />;
  return (
    <DataTable
      framed
      frameRef={frame}
      busy={stale}
      compact={compact}
      label={t('enterprises.table')}
      columns={columns}
      rows={page.items}
      rowKey={(row) => row.id}
      open={(row, click) => open(paths.enterprise(row.id), click)}
      sorting={{
        value: state.sort,
        label: (column) => t('enterprises.sortBy', { column }),
        onChange: (sort) => isSort(sort) && list.change({ sort }),
      }}
      footer={<TotalsFooter columns={columns} page={page} filtered={isFiltered(state)} />}
    />
  );
}

interface EnterpriseListProps {
  list: List;
  query: ReturnType<typeof useEnterprises>;
  all: number | undefined;
}

export function EnterpriseList({ list, query, all }: EnterpriseListProps) {
  const { t } = useTranslation();
  const { state } = list;
  const { all: allColumns, shown, setShown, columns } = useColumns();
  const [density, setDensity] = usePreference<'standard' | 'compact'>('enterprises.density', 'standard');
  const { isPlaceholderData } = query;
  return (
    <>
      <div className="filters">
        <FilterBar state={state} list={list} />
        <span className="push muted sm desktop">{sortWords(state, allColumns, t)}</span>
        <span className="desktop">
          <ColumnChooser all={allColumns} shown={shown} onChange={setShown} />
        </span>
        <button
          type="button"
          className="btn btn-sm desktop"
          onClick={() => setDensity(density === 'standard' ? 'compact' : 'standard')}
        >
          {t('enterprises.density', { value: t(`enterprises.${density}`) })}
        </button>
      </div>
      <FilterChips state={state} list={list} />
      <QueryState query={query} skeleton={<Skeleton rows={14} columns={6} />}>
        {(page) =>
          page.total === 0 ? (
            <NothingFound filtered={isFiltered(state)} all={all ?? 0} onClear={list.clear} />
          ) : (
            <>
              <Results
                page={page}
                state={state}
                list={list}
                columns={columns}
                compact={density === 'compact'}
                stale={isPlaceholderData}
              />
              <Pager page={page} state={state} list={list} />
            </>
          )
        }
      </QueryState>
    </>
  );
}
