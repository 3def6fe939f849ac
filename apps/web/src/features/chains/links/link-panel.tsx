import { Button, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link as RouteLink } from 'react-router';
import { Can } from '../../../shared/can.js';
import { RecentChanges } from '../../../shared/frames/record/history.js';
import { Pairs } from '../../../shared/frames/record/pairs.js';
import { ProblemLine } from '../../../shared/frames/states.js';
import { pageRoot } from '../../../shared/page-root.js';
import { paths } from '../../../shared/paths.js';
import { useChainFields } from '../chain-fields.js';
import type { Link } from '../types.js';
import { LINK_HISTORY, type Owner } from './link-queries.js';
import { LinkForm } from './link-form.js';
import { LEVELS } from './tree.js';

interface LinkPanelProps {
  owner: Owner;
  link: Link;
  /** From 1. */
  level: number;
  editable: boolean;
  onConfirm: () => void;
  onAddBelow: () => void;
  onRemove: () => void;
}

/** The link that is open: what can be done with it, and what is known of it. */
export function LinkPanel({ owner, link, level, editable, onConfirm, onAddBelow, onRemove }: LinkPanelProps) {
  const { t } = useTranslation();
  const fields = useChainFields();
  const { id, version, status, aliases, keywords, note, source } = link;
  const toEnterprises = (
    <RouteLink to={paths.ofChain(owner.kind, owner.id, { tab: 'enterprises', link: id })} replace>
      {t('chainLinks.toEnterprises', { n: link.enterpriseCount })}
    </RouteLink>
  );
  return (
    <>
      <p className="row sm">
        {status === 'draft' && <span className="tag tag-sample">{t('chainLinks.draft')}</span>}
        {toEnterprises}
      </p>
      {editable ? (
        <>
          <p className="row">
            {status === 'draft' && (
              <Button size="small" onClick={onConfirm}>
                {t('chainLinks.confirm')}
              </Button>
            )}
            {level < LEVELS && (
              <Button size="small" onClick={onAddBelow}>
                {t('chainLinks.addBelow')}
              </Button>
            )}
            <Button size="small" onClick={onRemove}>
              {t('chainLinks.remove')}
            </Button>
          </p>
          <LinkForm key={`${id}.${version}`} owner={owner} link={link} />
        </>
      ) : (
        <Pairs
          items={[
            [t('chains.field.aliases'), aliases.join(t('list.separator'))],
            [t('chains.field.keywords'), keywords.join(t('list.separator'))],
            [t('chains.field.note'), note],
            [t('chains.field.source'), source],
          ]}
        />
      )}
      <Can permission="history.read">
        <section>
          <h3>{t('record.recent')}</h3>
          <RecentChanges of={{ path: LINK_HISTORY, id }} fields={fields} />
        </section>
      </Can>
    </>
  );
}

interface RemovalProps {
  link: Link;
  removal: { isPending: boolean; error: unknown };
  onRemove: () => void;
  onClose: () => void;
}

/** The answer names what the link is used by; then nothing is deleted. */
export function LinkRemoval({ link, removal, onRemove, onClose }: RemovalProps) {
  const { t } = useTranslation();
  return (
    <Modal
      open
      getContainer={pageRoot}
      title={t('chainLinks.removeTitle', { name: link.name })}
      onCancel={onClose}
      footer={[
        <Button key="cancel" onClick={onClose}>
          {t('action.cancel')}
        </Button>,
        <Button key="remove" danger type="primary" loading={removal.isPending} onClick={onRemove}>
          {t('chainLinks.remove')}
        </Button>,
      ]}
    >
      <p className="dialogtext">{t('chainLinks.removeText')}</p>
      <ProblemLine error={removal.error} />
    </Modal>
  );
}
