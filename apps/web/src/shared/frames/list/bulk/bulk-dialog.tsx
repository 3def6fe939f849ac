import type { Register } from '@lianqun/domain';
import { Button, Modal } from 'antd';
import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useBulk, useBulkFields, type BulkPreview, type BulkResult } from '../../../api/bulk.js';
import { count } from '../../../formats.js';
import { pageRoot } from '../../../page-root.js';
import { QueryState } from '../../query-state.js';
import { ProblemLine } from '../../states.js';
import { BulkChoose } from './bulk-choose.js';
import { BulkPreviewTable } from './bulk-preview.js';
import { BulkOutcome } from './bulk-result.js';
import { changesOf, type Choice } from './choice.js';

interface BulkDialogProps {
  register: Register;
  unit: string;
  ids: readonly string[];
  /** `done` where something was sent, whatever came of it. */
  onClose: (done: boolean) => void;
}

/** One change to many records: chosen, looked at, confirmed, and what came of it. */
export function BulkDialog({ register, unit, ids, onClose }: BulkDialogProps) {
  const { t } = useTranslation();
  const formId = useId();
  const fields = useBulkFields(register);
  const { preview, apply } = useBulk(register);
  const [choice, setChoice] = useState<Choice | null>(null);
  const [seen, setSeen] = useState<BulkPreview | null>(null);
  const [result, setResult] = useState<BulkResult | null>(null);
  const changes = choice ? changesOf(choice) : {};
  const look = () =>
    choice && preview.mutate({ ids: [...ids], changes }, { onSuccess: (found) => setSeen(found ?? null) });
  const write = () => {
    const items = (seen?.items ?? []).flatMap(({ id, version, problem }) =>
      version && !problem ? [{ id, version }] : [],
    );
    apply.mutate({ items, changes }, { onSuccess: (outcome) => setResult(outcome ?? null) });
  };
  const back = () => {
    setSeen(null);
    apply.reset();
  };
  const footer: ReactNode[] = result
    ? [
        <Button key="close" type="primary" onClick={() => onClose(true)}>
          {t('action.close')}
        </Button>,
      ]
    : [
        <Button key="cancel" onClick={() => onClose(false)}>
          {t('action.cancel')}
        </Button>,
        seen && (
          <Button key="back" onClick={back}>
            {t('house.bulk.back')}
          </Button>
        ),
        seen ? (
          <Button key="do" type="primary" disabled={seen.changed === 0} loading={apply.isPending} onClick={write}>
            {t('house.bulk.confirm', { n: count(seen.changed), unit })}
          </Button>
        ) : (
          <Button
            key="look"
            type="primary"
            htmlType="submit"
            form={formId}
            disabled={!choice || choice.since === null}
            loading={preview.isPending}
          >
            {t('house.bulk.preview')}
          </Button>
        ),
      ];
  return (
    <Modal
      open
      getContainer={pageRoot}
      width={760}
      title={t('house.bulk.title', { n: count(ids.length), unit })}
      onCancel={() => onClose(result !== null)}
      footer={footer}
    >
      {result ? (
        <BulkOutcome result={result} unit={unit} />
      ) : seen && choice ? (
        <BulkPreviewTable preview={seen} field={choice.field} unit={unit} />
      ) : (
        <QueryState query={fields}>
          {({ items }) =>
            items.length === 0 ? (
              <p className="dialogtext">{t('house.bulk.noFields')}</p>
            ) : (
              <BulkChoose id={formId} fields={items} choice={choice} onChoose={setChoice} onPreview={look} />
            )
          }
        </QueryState>
      )}
      <ProblemLine error={preview.error ?? apply.error} />
    </Modal>
  );
}
