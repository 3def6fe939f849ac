import { Button, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemLine } from '../../../shared/frames/states.js';
import type { ImportRegister } from '../../../shared/import-register.js';
import { pageRoot } from '../../../shared/page-root.js';
import { useAnswerProposal, type Proposal } from './proposal-queries.js';

export function DeclineProposal({ proposal, register }: { proposal: Proposal; register: ImportRegister }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const answer = useAnswerProposal(register);
  const close = () => {
    setReason('');
    answer.reset();
    setAsking(false);
  };
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t('proposals.decline')}</Button>
      <Modal
        open={asking}
        getContainer={pageRoot}
        title={t('proposals.declineTitle', { title: proposal.title })}
        okText={t('proposals.decline')}
        cancelText={t('action.cancel')}
        okButtonProps={{ disabled: reason.trim() === '' }}
        confirmLoading={answer.isPending}
        onOk={() => answer.mutate({ proposal, answer: { reason: reason.trim() } }, { onSuccess: close })}
        onCancel={close}
      >
        <p>{t('proposals.declineText')}</p>
        <label className="block dialogfield">
          {t('proposals.declineReason')}
          <Input.TextArea value={reason} rows={3} maxLength={500} onChange={({ target }) => setReason(target.value)} />
        </label>
        <ProblemLine error={answer.error} />
      </Modal>
    </>
  );
}
