import { Pagination } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, useSearchParams } from 'react-router';
import { DuplicatePairs } from '../../features/enterprises/merging/duplicate-pairs.js';
import { useDuplicates } from '../../features/enterprises/merging/merge-queries.js';
import { count } from '../../shared/formats.js';
import { Page } from '../../shared/frames/page.js';
import { QueryState } from '../../shared/frames/query-state.js';
import { StateBox } from '../../shared/frames/states.js';
import { paths } from '../../shared/paths.js';

const pageSize = 20;

/** Pairs that may be one enterprise, to be worked through one by one. */
export function EnterpriseDuplicatesRoute() {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const page = Math.max(1, Number(search.get('page')) || 1);
  const query = useDuplicates(page, pageSize);
  return (
    <Page
      title={t('enterpriseMerge.duplicates')}
      aside={query.data && t('enterpriseMerge.pairs', { n: count(query.data.total) })}
      above={
        <p className="crumbs">
          <Link to={paths.enterprises()}>{t('enterprises.title')}</Link>
        </p>
      }
    >
      <p className="muted sm pagenote">{t('enterpriseMerge.duplicatesNote')}</p>
      <QueryState query={query}>
        {({ items, total }) =>
          items.length === 0 && total > 0 ? (
            // The last pair of the last page was worked through: the others stand before it.
            <Navigate replace to={paths.enterpriseDuplicates} />
          ) : items.length === 0 ? (
            <StateBox title={t('enterpriseMerge.none')} text={t('enterpriseMerge.noneText')} />
          ) : (
            <>
              <DuplicatePairs pairs={items} />
              {total > pageSize && (
                <Pagination
                  className="pager"
                  current={page}
                  pageSize={pageSize}
                  total={total}
                  showSizeChanger={false}
                  onChange={(next) => setSearch(next > 1 ? { page: String(next) } : {})}
                />
              )}
            </>
          )
        }
      </QueryState>
    </Page>
  );
}
