import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemLine } from '../../shared/frames/states.js';
import { pageRoot } from '../../shared/page-root.js';
import { useCancel } from './import-queries.js';

export function CancelImport({ id }: { id: string }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const cancel = useCancel(id);
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t('imports.foot.cancel')}</Button>
      <Modal
        open={asking}
        getContainer={pageRoot}
        title={t('imports.foot.cancelTitle')}
        okText={t('imports.foot.cancelDo')}
        cancelText={t('imports.foot.keep')}
        confirmLoading={cancel.isPending}
        onOk={() => cancel.mutate(undefined, { onSuccess: () => setAsking(false) })}
        onCancel={() => setAsking(false)}
      >
        <p>{t('imports.foot.cancelText')}</p>
        <ProblemLine error={cancel.error} />
      </Modal>
    </>
  );
}
