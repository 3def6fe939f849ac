import { ApiProblem } from '@lianqun/api-client';
import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ProblemLine } from '../../../shared/frames/states.js';
import { pageRoot } from '../../../shared/page-root.js';
import { paths } from '../../../shared/paths.js';
import type { Enterprise } from '../enterprise-queries.js';
import { useDelete } from './bin-queries.js';

/** Puts an enterprise into the recycle bin; says beforehand what that means, and afterwards what stands against it. */
export function DeleteEnterprise({ enterprise }: { enterprise: Enterprise }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  const remove = useDelete();
  const { id, version, name } = enterprise;
  const gone = () => void navigate(paths.enterpriseBin);
  const stale = remove.error instanceof ApiProblem && remove.error.code === 'stale-version';
  return (
    <>
      <button type="button" className="btn" onClick={() => setOpen(true)}>
        {t('enterpriseBin.delete')}
      </button>
      {open && (
        <Modal
          open
          getContainer={pageRoot}
          title={t('enterpriseBin.deleteTitle', { name })}
          onCancel={() => setOpen(false)}
          footer={[
            <Button key="cancel" onClick={() => setOpen(false)}>
              {t('action.cancel')}
            </Button>,
            <Button
              key="do"
              type="primary"
              danger
              disabled={stale}
              loading={remove.isPending}
              onClick={() => remove.mutate({ id, version }, { onSuccess: gone })}
            >
              {t('enterpriseBin.delete')}
            </Button>,
          ]}
        >
          <p className="dialogtext">{t('enterpriseBin.deleteText')}</p>
          <ProblemLine error={remove.error} />
        </Modal>
      )}
    </>
  );
}
