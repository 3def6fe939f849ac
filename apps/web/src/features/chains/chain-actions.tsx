import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ButtonLink } from '../../shared/frames/button-link.js';
import { ProblemLine } from '../../shared/frames/states.js';
import { pageRoot } from '../../shared/page-root.js';
import { paths } from '../../shared/paths.js';
import { useChainRemoval } from './chain-queries.js';
import type { Chain, ChainKind } from './types.js';

interface DialogProps {
  kind: ChainKind;
  chain: Chain;
  onClose: () => void;
}

/** What refers to an entry is named by the answer; nothing is deleted then. */
function RemovalDialog({ kind, chain, onClose }: DialogProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const removal = useChainRemoval(kind);
  const { id, version, name } = chain;
  const remove = () =>
    removal.mutate({ id, version }, { onSuccess: () => void navigate(`/${kind}s`, { replace: true }) });
  return (
    <Modal
      open
      getContainer={pageRoot}
      title={t('chains.removeTitle', { name })}
      onCancel={onClose}
      footer={[
        <Button key="cancel" onClick={onClose}>
          {t('action.cancel')}
        </Button>,
        <Button key="remove" danger type="primary" loading={removal.isPending} onClick={remove}>
          {t('chains.remove')}
        </Button>,
      ]}
    >
      <p className="dialogtext">{t('chains.removeText')}</p>
      <ProblemLine error={removal.error} />
    </Modal>
  );
}

export function ChainActions({ kind, chain }: Omit<DialogProps, 'onClose'>) {
  const { t } = useTranslation();
  const [removing, setRemoving] = useState(false);
  const { id, abilities } = chain;
  return (
    <>
      {abilities.manage && <Button onClick={() => setRemoving(true)}>{t('chains.remove')}</Button>}
      {abilities.update && (
        <ButtonLink kind="primary" to={paths.editChain(kind, id)}>
          {t('action.edit')}
        </ButtonLink>
      )}
      {removing && <RemovalDialog kind={kind} chain={chain} onClose={() => setRemoving(false)} />}
    </>
  );
}
