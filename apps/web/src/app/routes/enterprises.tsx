import { useTranslation } from 'react-i18next';
import { EnterpriseList } from '../../features/enterprises/enterprise-list.js';
import { useEnterprises } from '../../features/enterprises/enterprise-queries.js';
import { isFiltered, useListState } from '../../features/enterprises/list-state.js';
import { useOverview } from '../../features/overview/overview-query.js';
import { Can } from '../../shared/can.js';
import { count } from '../../shared/formats.js';
import { ButtonLink } from '../../shared/frames/button-link.js';
import { Page } from '../../shared/frames/page.js';
import { paths } from '../../shared/paths.js';

export function EnterprisesRoute() {
  const { t } = useTranslation();
  const list = useListState();
  const query = useEnterprises(list.state);
  const all = useOverview().data?.enterpriseTotal;
  const page = query.data;
  const shown =
    page && (page.totalIsExact ? count(page.total) : t('enterprises.atLeast', { n: count(page.total - 1) }));
  const aside =
    isFiltered(list.state) && all !== undefined
      ? t('enterprises.countOf', { shown: shown ?? '', all: count(all) })
      : t('enterprises.count', { shown: shown ?? '' });
  const actions = (
    <>
      <Can permission="enterprise.create">
        <ButtonLink to={paths.newEnterprise}>{t('enterprises.create')}</ButtonLink>
      </Can>
      <Can permission="enterprise.import">
        <ButtonLink kind="primary" to={paths.newImport}>
          {t('enterprises.import')}
        </ButtonLink>
      </Can>
    </>
  );
  return (
    <Page title={t('enterprises.title')} aside={shown ? aside : ''} actions={actions} full>
      <EnterpriseList list={list} query={query} all={all} />
    </Page>
  );
}
