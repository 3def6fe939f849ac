import { Form, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StepDialog } from '../../../shared/frames/form/step-dialog.js';
import { ProblemLine } from '../../../shared/frames/states.js';
import type { Batch } from '../import-queries.js';
import { useColleagues, useHandOver } from './history-queries.js';

/** Gives a batch to a colleague, who is told and finds it as it stands. */
function HandOverDialog({ batch, onClose }: { batch: Batch; onClose: () => void }) {
  const { t } = useTranslation();
  const { data, error } = useColleagues(batch.id);
  const handOver = useHandOver(batch.id);
  return (
    <StepDialog<{ accountId: string }>
      title={t('importsHistory.handOverTitle')}
      text={t('importsHistory.handOverText')}
      action={t('importsHistory.handOver')}
      initial={{}}
      fields={['accountId']}
      step={handOver}
      onSubmit={({ accountId }) =>
        handOver.mutate({ version: batch.version, accountId }, { onSuccess: () => onClose() })
      }
      onClose={onClose}
    >
      <ProblemLine error={error} />
      <Form.Item
        name="accountId"
        label={t('importsHistory.colleague')}
        rules={[{ required: true, message: t('importsHistory.colleagueNeeded') }]}
      >
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          loading={!data && !error}
          notFoundContent={data && t('importsHistory.noColleagues')}
          options={(data?.items ?? []).map(({ id, name, organization }) => ({
            value: id,
            label: `${name} · ${organization}`,
          }))}
        />
      </Form.Item>
    </StepDialog>
  );
}

/** Who has the batch, and the way to give it to somebody else. */
export function Keeper({ batch }: { batch: Batch }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <span className="muted sm">
      {t('importsHistory.keptBy', { name: batch.keeperName ?? batch.createdByName })}{' '}
      {batch.abilities.handOver && (
        <button type="button" className="linkbutton sm" onClick={() => setOpen(true)}>
          {t('importsHistory.handOver')}
        </button>
      )}
      {open && <HandOverDialog batch={batch} onClose={() => setOpen(false)} />}
    </span>
  );
}
