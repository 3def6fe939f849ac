import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { EnterprisePicker } from '../../../shared/frames/form/inputs/record-pickers.js';
import type { Picked } from '../../../shared/frames/form/inputs/search-picker.js';
import { pageRoot } from '../../../shared/page-root.js';
import { paths } from '../../../shared/paths.js';
import type { Enterprise } from '../enterprise-queries.js';

/** Finds the enterprise that turned out to be this one; they are compared before anything happens. */
export function MergeWith({ enterprise: { id, name } }: { enterprise: Enterprise }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  const [other, setOther] = useState<Picked | null>(null);
  const itself = other?.id === id;
  return (
    <>
      <button type="button" className="btn" onClick={() => setOpen(true)}>
        {t('enterpriseMerge.with')}
      </button>
      {open && (
        <Modal
          open
          getContainer={pageRoot}
          title={t('enterpriseMerge.withTitle', { name })}
          onCancel={() => setOpen(false)}
          footer={[
            <Button key="cancel" onClick={() => setOpen(false)}>
              {t('action.cancel')}
            </Button>,
            <Button
              key="go"
              type="primary"
              disabled={!other || itself}
              onClick={() => other && void navigate(paths.mergeEnterprises(id, other.id))}
            >
              {t('enterpriseMerge.compareOnly')}
            </Button>,
          ]}
        >
          <p className="dialogtext">{t('enterpriseMerge.withText')}</p>
          <EnterprisePicker value={other} onChange={setOther} label={t('enterpriseMerge.other')} />
          {itself && (
            <p role="alert" className="problemline">
              {t('enterpriseMerge.itself')}
            </p>
          )}
        </Modal>
      )}
    </>
  );
}
