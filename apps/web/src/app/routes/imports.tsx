import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { BatchList } from '../../features/imports/batch-list.js';
import { useBatches } from '../../features/imports/import-queries.js';
import { RegisterTabs } from '../../features/imports/register-tabs.js';
import { useRegister } from '../../features/imports/register.js';
import { count } from '../../shared/formats.js';
import { ButtonLink } from '../../shared/frames/button-link.js';
import { Page } from '../../shared/frames/page.js';
import { QueryState } from '../../shared/frames/query-state.js';
import { StateBox } from '../../shared/frames/states.js';
import { paths } from '../../shared/paths.js';

const pageSize = 50;

export function ImportsRoute() {
  const { t } = useTranslation();
  const register = useRegister();
  const [search, setSearch] = useSearchParams();
  const page = Math.max(1, Number(search.get('page')) || 1);
  const query = useBatches(page, pageSize);
  const start = (
    <ButtonLink kind="primary" to={paths.newImport(register)}>
      {t('imports.create')}
    </ButtonLink>
  );
  const total = query.data?.total;
  return (
    <Page
      title={t('imports.title')}
      aside={total === undefined ? '' : t('imports.count', { n: count(total) })}
      actions={total === 0 ? undefined : start}
    >
      <RegisterTabs now={register} />
      <QueryState query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <StateBox title={t('imports.empty')} text={t('imports.emptyText')}>
              {start}
            </StateBox>
          ) : (
            <BatchList
              batches={items}
              total={total ?? 0}
              page={page}
              pageSize={pageSize}
              onPage={(next) => setSearch(next > 1 ? { page: String(next) } : {})}
            />
          )
        }
      </QueryState>
    </Page>
  );
}
