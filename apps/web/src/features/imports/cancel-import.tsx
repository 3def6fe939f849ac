import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemLine } from '../../shared/frames/states.js';
import { pageRoot } from '../../shared/page-root.js';
import { type Batch, useCancel } from './import-queries.js';

/** Gives up what is going on: an import as a whole, or undoing one. Whatever was begun leaves nothing behind. */
export function CancelImport({ batch: { id, status } }: { batch: Batch }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const cancel = useCancel(id);
  const undoing = status === 'undoing';
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t(undoing ? 'importsHistory.stopUndo' : 'imports.foot.cancel')}</Button>
      <Modal
        open={asking}
        getContainer={pageRoot}
        title={t(undoing ? 'importsHistory.stopUndo' : 'imports.foot.cancelTitle')}
        okText={t(undoing ? 'importsHistory.stopUndo' : 'imports.foot.cancelDo')}
        cancelText={t(undoing ? 'importsHistory.goOnUndo' : 'imports.foot.keep')}
        confirmLoading={cancel.isPending}
        onOk={() => cancel.mutate(undefined, { onSuccess: () => setAsking(false) })}
        onCancel={() => setAsking(false)}
      >
        <p>{t(undoing ? 'importsHistory.stopUndoText' : 'imports.foot.cancelText')}</p>
        <ProblemLine error={cancel.error} />
      </Modal>
    </>
  );
}
