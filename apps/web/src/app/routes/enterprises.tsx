import { useTranslation } from 'react-i18next';
import { enterpriseFilter, findEnterprises, useEnterprises } from '../../features/enterprises/enterprise-queries.js';
import { enterpriseAddress } from '../../features/enterprises/list-address.js';
import { useEnterpriseList } from '../../features/enterprises/list-definition.js';
import { ExportButton } from '../../features/exports/export-button.js';
import { useOverview } from '../../features/overview/overview-query.js';
import { Can } from '../../shared/can.js';
import { ButtonLink } from '../../shared/frames/button-link.js';
import { ListPage } from '../../shared/frames/list/list-page.js';
import { useListState } from '../../shared/frames/list/list-state.js';
import { paths } from '../../shared/paths.js';

export function EnterprisesRoute() {
  const { t } = useTranslation();
  const list = useListState(enterpriseAddress);
  const query = useEnterprises(list.state);
  const create = (
    <Can permission="enterprise.create">
      <ButtonLink to={paths.newEnterprise}>{t('enterprises.create')}</ButtonLink>
    </Can>
  );
  const start = (
    <Can permission="enterprise.import">
      <ButtonLink kind="primary" to={paths.newImport()}>
        {t('enterprises.import')}
      </ButtonLink>
    </Can>
  );
  return (
    <ListPage
      register="enterprise"
      find={(part) => findEnterprises(list.state, part)}
      definition={useEnterpriseList()}
      list={list}
      query={query}
      all={useOverview().data?.enterpriseTotal}
      actions={
        <>
          <Can permission="enterprise.merge">
            <ButtonLink to={paths.enterpriseDuplicates}>{t('enterpriseMerge.open')}</ButtonLink>
          </Can>
          <ExportButton
            register="enterprise"
            filter={enterpriseFilter(list.state)}
            sort={list.state.sort}
            page={query.data}
          />
          {create}
          {start}
        </>
      }
      orElse={create}
      start={start}
    />
  );
}
