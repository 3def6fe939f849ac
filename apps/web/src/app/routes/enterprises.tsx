import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { ExportDialog } from '../../features/enterprises/export/export-dialog.js';
import { findEnterprises, useEnterprises } from '../../features/enterprises/enterprise-queries.js';
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
  const query = useEnterprises(list.state);
  const [search] = useSearchParams();
  // A notice of a finished export leads here.
  const [exporting, setExporting] = useState(() => search.get('export') === 'own');
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
          <Can permission="enterprise.export">
            <Button onClick={() => setExporting(true)}>{t('enterpriseExport.button')}</Button>
          </Can>
          {create}
          {start}
          {exporting && query.data && (
            <ExportDialog state={list.state} page={query.data} onClose={() => setExporting(false)} />
          )}
        </>
      }
      orElse={create}
      start={start}
    />
  );
}
