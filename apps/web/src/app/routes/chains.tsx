import { useTranslation } from 'react-i18next';
import { useOverview } from '../../features/overview/overview-query.js';
import { ChainsTable } from '../../features/reference/chains-table.js';
import { useChains } from '../../shared/api/reference.js';
import { Page } from '../../shared/frames/page.js';
import { QueryState } from '../../shared/frames/query-state.js';

export function ChainsRoute() {
  const { t } = useTranslation();
  const chains = useChains();
  const byChain = useOverview().data?.byChain;
  const counts = byChain && new Map(byChain.map(({ chainId, count }) => [chainId, count]));
  return (
    <Page title={t('reference.chains')} aside={t('reference.chainsNote')}>
      <QueryState query={chains}>{({ items }) => <ChainsTable chains={items} counts={counts} />}</QueryState>
    </Page>
  );
}
