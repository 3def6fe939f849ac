import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { ChainActions } from '../../features/chains/chain-actions.js';
import { useChainFields } from '../../features/chains/chain-fields.js';
import { useChainHead } from '../../features/chains/chain-head.js';
import { chainHistory, useChain } from '../../features/chains/chain-queries.js';
import { LinksTab } from '../../features/chains/links/links-tab.js';
import { ChainOverview } from '../../features/chains/overview/chain-overview.js';
import { EnterprisesTab } from '../../features/chains/placements/enterprises-tab.js';
import { RolesTab } from '../../features/chains/roles/roles-tab.js';
import type { Chain, ChainKind } from '../../features/chains/types.js';
import { RecordPage, type RecordTab } from '../../shared/frames/record/record-page.js';
import { paths } from '../../shared/paths.js';

function ChainPage({ kind }: { kind: ChainKind }) {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const fields = useChainFields();
  const head = useChainHead(kind);
  const owner = { kind, id };
  const tabs = (chain: Chain): RecordTab[] => [
    {
      key: 'links',
      label: t('chainLinks.title'),
      count: chain.linkCount,
      content: () => <LinksTab owner={owner} />,
    },
    { key: 'roles', label: t('chainRoles.title'), content: () => <RolesTab owner={owner} /> },
    { key: 'enterprises', label: t('chainPlaces.title'), content: () => <EnterprisesTab owner={owner} /> },
  ];
  return (
    <RecordPage
      key={id}
      kind={kind}
      register={{ title: t(`chains.title.${kind}`), to: paths[`${kind}s`] }}
      query={useChain(kind, id)}
      head={(chain) => ({ ...head(chain), actions: <ChainActions kind={kind} chain={chain} /> })}
      overview={(chain) => <ChainOverview kind={kind} chain={chain} fields={fields} />}
      tabs={tabs}
      history={chainHistory(kind, id)}
      fields={fields}
    />
  );
}

export const ChainRoute = () => <ChainPage kind="chain" />;
export const ClusterRoute = () => <ChainPage kind="cluster" />;
