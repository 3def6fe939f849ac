import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useChain } from '../../features/chains/chain-queries.js';
import { useChainForm } from '../../features/chains/form/definition.js';
import { toValues } from '../../features/chains/form/form-values.js';
import { Sections } from '../../features/chains/form/sections.js';
import type { ChainKind } from '../../features/chains/types.js';
import { EditRecordPage } from '../../shared/frames/form/form-page.js';
import { paths } from '../../shared/paths.js';

function EditChainPage({ kind }: { kind: ChainKind }) {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const query = useChain(kind, id);
  return (
    <EditRecordPage
      title={t(`chains.edit.${kind}`)}
      register={{ title: t(`chains.title.${kind}`), to: paths[`${kind}s`] }}
      definition={useChainForm(kind)}
      query={query}
      nameOf={({ name }) => name}
      toValues={toValues}
      to={(chainId) => paths.ofChain(kind, chainId)}
    >
      <Sections kind={kind} own={query.data?.key} mayManage={query.data?.abilities.manage ?? false} />
    </EditRecordPage>
  );
}

export const EditChainRoute = () => <EditChainPage kind="chain" />;
export const EditClusterRoute = () => <EditChainPage kind="cluster" />;
