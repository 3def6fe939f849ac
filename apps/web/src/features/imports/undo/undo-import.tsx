import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { count } from '../../../shared/formats.js';
import { ProblemLine } from '../../../shared/frames/states.js';
import { pageRoot } from '../../../shared/page-root.js';
import { useUndo } from '../history/history-queries.js';
import type { Batch } from '../import-queries.js';

/** Takes an import back; says beforehand what goes, what is restored and what stays. */
export function UndoImport({ batch }: { batch: Batch }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const undo = useUndo(batch.id);
  const { inserted = 0, updated = 0 } = batch.result ?? {};
  return (
    <>
      <Button danger onClick={() => setAsking(true)}>
        {t('importsHistory.undo')}
      </Button>
      {asking && (
        <Modal
          open
          getContainer={pageRoot}
          title={t('importsHistory.undoTitle')}
          okText={t('importsHistory.undoDo')}
          cancelText={t('action.cancel')}
          okButtonProps={{ danger: true }}
          confirmLoading={undo.isPending}
          onOk={() => undo.mutate(batch.version, { onSuccess: () => setAsking(false) })}
          onCancel={() => setAsking(false)}
        >
          <p className="dialogtext">
            {t('importsHistory.undoText', { inserted: count(inserted), updated: count(updated) })}
          </p>
          <p className="dialogtext">{t('importsHistory.undoStays')}</p>
          <ProblemLine error={undo.error} />
        </Modal>
      )}
    </>
  );
}
