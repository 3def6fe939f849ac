import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { BatchList } from '../../features/imports/batch-list.js';
import { HistoryFilters } from '../../features/imports/history/history-filters.js';
import {
  isFiltered,
  pageSize,
  useBatches,
  type HistoryFilter,
} from '../../features/imports/history/history-queries.js';
import { RegisterTabs } from '../../features/imports/register-tabs.js';
import { useRegister } from '../../features/imports/register.js';
import { count } from '../../shared/formats.js';
import { ButtonLink } from '../../shared/frames/button-link.js';
import { Page } from '../../shared/frames/page.js';
import { QueryState } from '../../shared/frames/query-state.js';
import { StateBox } from '../../shared/frames/states.js';
import { paths } from '../../shared/paths.js';

/** The filter stands in the address: a link shares it. */
function useFilter() {
  const [search, setSearch] = useSearchParams();
  const text = (name: string) => search.get(name) ?? '';
  const filter: HistoryFilter = {
    q: text('q'),
    status: search.getAll('status'),
    from: text('from'),
    to: text('to'),
    mine: text('mine') === 'true',
    page: Math.max(1, Number(search.get('page')) || 1),
  };
  const change = ({ q, status, from, to, mine, page }: HistoryFilter) => {
    const next = new URLSearchParams(status.map((one) => ['status', one]));
    for (const [name, value] of Object.entries({ q, from, to })) if (value) next.set(name, value);
    if (mine) next.set('mine', 'true');
    if (page > 1) next.set('page', String(page));
    setSearch(next);
  };
  return { filter, change };
}

export function ImportsRoute() {
  const { t } = useTranslation();
  const register = useRegister();
  const { filter, change } = useFilter();
  const query = useBatches(filter);
  const start = (
    <ButtonLink kind="primary" to={paths.newImport(register)}>
      {t('imports.create')}
    </ButtonLink>
  );
  const total = query.data?.total;
  const nothing = total === 0 && !isFiltered(filter);
  return (
    <Page
      title={t('imports.title')}
      aside={total === undefined ? '' : t('imports.count', { n: count(total) })}
      actions={nothing ? undefined : start}
    >
      <RegisterTabs now={register} />
      {!nothing && <HistoryFilters filter={filter} onChange={change} />}
      <p className="muted sm pagenote">
        <Link to={paths.importMemory(register)}>{t('importsHistory.memory.open')}</Link>
      </p>
      <QueryState query={query}>
        {({ items }) =>
          items.length === 0 ? (
            nothing ? (
              <StateBox title={t('imports.empty')} text={t('imports.emptyText')}>
                {start}
              </StateBox>
            ) : (
              <StateBox role="status" title={t('importsHistory.nothing')} />
            )
          ) : (
            <BatchList
              batches={items}
              total={total ?? 0}
              page={filter.page}
              pageSize={pageSize}
              onPage={(page) => change({ ...filter, page })}
            />
          )
        }
      </QueryState>
    </Page>
  );
}
