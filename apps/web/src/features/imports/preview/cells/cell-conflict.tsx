import { Button, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { none } from '../../../../shared/formats.js';
import { pageRoot } from '../../../../shared/page-root.js';
import type { Editing } from './use-editing.js';

/** Two people wrote one cell: both texts stand side by side, and a person chooses. */
export function CellConflictDialog({ editing }: { editing: Editing }) {
  const { t } = useTranslation();
  const {
    conflict,
    settle,
    cells: { save, saving },
  } = editing;
  if (!conflict) return null;
  const { rowNumber, column, label, mine, theirs } = conflict;
  return (
    <Modal
      open
      getContainer={pageRoot}
      title={t('importsPreview.cell.conflictTitle', { row: rowNumber, field: label })}
      onCancel={settle}
      footer={[
        <Button key="theirs" onClick={settle}>
          {t('importsPreview.cell.keepTheirs')}
        </Button>,
        <Button
          key="mine"
          type="primary"
          loading={saving}
          onClick={() => save({ rowNumber, column, label, text: mine, before: theirs })}
        >
          {t('importsPreview.cell.useMine')}
        </Button>,
      ]}
    >
      <p className="dialogtext">{t('importsPreview.cell.conflictText')}</p>
      <dl className="bothtexts">
        <dt>{t('importsPreview.cell.theirs')}</dt>
        <dd>{theirs || none}</dd>
        <dt>{t('importsPreview.cell.mine')}</dt>
        <dd>
          <mark>{mine || none}</mark>
        </dd>
      </dl>
    </Modal>
  );
}
