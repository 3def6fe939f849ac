import { Button, Modal } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { pageRoot } from '../page-root.js';
import { ProblemLine } from './states.js';

interface ConfirmDialogProps {
  title: string;
  /** What it means, beforehand. */
  text: ReactNode;
  /** The verb on the button. */
  action: string;
  step: { isPending: boolean; error: unknown };
  /** Where trying once more is of no use. */
  disabled?: boolean;
  onConfirm: () => void;
  onClose: () => void;
}

/** Asks before something is taken away; says afterwards what stands against it. */
export function ConfirmDialog({ title, text, action, step, disabled, onConfirm, onClose }: ConfirmDialogProps) {
  const { t } = useTranslation();
  return (
    <Modal
      open
      getContainer={pageRoot}
      title={title}
      onCancel={onClose}
      footer={[
        <Button key="cancel" onClick={onClose}>
          {t('action.cancel')}
        </Button>,
        <Button key="do" type="primary" danger disabled={disabled} loading={step.isPending} onClick={onConfirm}>
          {action}
        </Button>,
      ]}
    >
      <p className="dialogtext">{text}</p>
      <ProblemLine error={step.error} />
    </Modal>
  );
}
