import { Input, Pagination } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, useNavigate, useSearchParams } from 'react-router';
import { useBin } from '../../features/enterprises/bin/bin-queries.js';
import { BinTable } from '../../features/enterprises/bin/bin-table.js';
import { count } from '../../shared/formats.js';
import { Page } from '../../shared/frames/page.js';
import { QueryState } from '../../shared/frames/query-state.js';
import { StateBox } from '../../shared/frames/states.js';
import { paths } from '../../shared/paths.js';

const pageSize = 20;

/** What was deleted from the register, with the way back. */
export function EnterpriseBinRoute() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [search, setSearch] = useSearchParams();
  const q = search.get('q') ?? '';
  const page = Math.max(1, Number(search.get('page')) || 1);
  const query = useBin(q, page, pageSize);
  const show = (next: { q: string; page: number }) =>
    setSearch({ ...(next.q && { q: next.q }), ...(next.page > 1 && { page: String(next.page) }) });
  return (
    <Page
      title={t('enterpriseBin.title')}
      aside={query.data && t('list.count', { shown: count(query.data.total), unit: t('unit.enterprises') })}
      above={
        <p className="crumbs">
          <Link to={paths.enterprises()}>{t('enterprises.title')}</Link>
        </p>
      }
    >
      <p className="muted sm pagenote">{t('enterpriseBin.note')}</p>
      <div className="filters">
        <Input.Search
          className="filtersearch"
          defaultValue={q}
          allowClear
          aria-label={t('enterprises.search')}
          placeholder={t('enterprises.search')}
          onSearch={(text) => show({ q: text.trim(), page: 1 })}
        />
      </div>
      <QueryState query={query}>
        {({ items, total }) =>
          total === 0 && q ? (
            <StateBox role="status" title={t('enterprises.nothingTitle')} text={t('list.nothing')} />
          ) : total === 0 ? (
            <StateBox title={t('enterpriseBin.empty')} text={t('enterpriseBin.emptyText')} />
          ) : items.length === 0 ? (
            <Navigate replace to={paths.enterpriseBin} />
          ) : (
            <div className="panel">
              <BinTable items={items} onRestored={(id) => void navigate(paths.enterprise(id))} />
              {total > pageSize && (
                <Pagination
                  className="pager"
                  current={page}
                  pageSize={pageSize}
                  total={total}
                  showSizeChanger={false}
                  onChange={(next) => show({ q, page: next })}
                />
              )}
            </div>
          )
        }
      </QueryState>
    </Page>
  );
}
