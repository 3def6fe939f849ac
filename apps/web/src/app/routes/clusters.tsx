import { useTranslation } from 'react-i18next';
import { ClustersTable } from '../../features/reference/clusters-table.js';
import { useClusters } from '../../shared/api/reference.js';
import { Page } from '../../shared/frames/page.js';
import { QueryState } from '../../shared/frames/query-state.js';

export function ClustersRoute() {
  const { t } = useTranslation();
  const clusters = useClusters();
  return (
    <Page title={t('reference.clusters')} aside={t('reference.clustersNote')}>
      <QueryState query={clusters}>{({ items }) => <ClustersTable clusters={items} />}</QueryState>
    </Page>
  );
}
