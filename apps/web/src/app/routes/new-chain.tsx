import { useTranslation } from 'react-i18next';
import { useChainForm } from '../../features/chains/form/definition.js';
import { emptyValues } from '../../features/chains/form/form-values.js';
import { Sections } from '../../features/chains/form/sections.js';
import type { ChainKind } from '../../features/chains/types.js';
import { NewRecordPage } from '../../shared/frames/form/form-page.js';
import { paths } from '../../shared/paths.js';

function NewChainPage({ kind }: { kind: ChainKind }) {
  const { t } = useTranslation();
  return (
    <NewRecordPage
      title={t(`chains.create.${kind}`)}
      register={{ title: t(`chains.title.${kind}`), to: paths[`${kind}s`] }}
      definition={useChainForm(kind)}
      initial={emptyValues}
      to={(id) => paths.ofChain(kind, id)}
    >
      <Sections kind={kind} creating />
    </NewRecordPage>
  );
}

export const NewChainRoute = () => <NewChainPage kind="chain" />;
export const NewClusterRoute = () => <NewChainPage kind="cluster" />;
