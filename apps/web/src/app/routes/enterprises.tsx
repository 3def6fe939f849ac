import { useTranslation } from 'react-i18next';
import { useEnterprises } from '../../features/enterprises/enterprise-queries.js';
import { enterpriseAddress } from '../../features/enterprises/list-address.js';
import { useEnterpriseList } from '../../features/enterprises/list-definition.js';
import { useOverview } from '../../features/overview/overview-query.js';
import { Can } from '../../shared/can.js';
import { ButtonLink } from '../../shared/frames/button-link.js';
import { ListPage } from '../../shared/frames/list/list-page.js';
import { useListState } from '../../shared/frames/list/list-state.js';
import { paths } from '../../shared/paths.js';

export function EnterprisesRoute() {
  const { t } = useTranslation();
  const list = useListState(enterpriseAddress);
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
      definition={useEnterpriseList()}
      list={list}
      query={useEnterprises(list.state)}
      all={useOverview().data?.enterpriseTotal}
      actions={
        <>
          {create}
          {start}
        </>
      }
      orElse={create}
      start={start}
    />
  );
}
