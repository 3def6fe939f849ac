import type { Register } from '@lianqun/domain';
import { Button, Modal } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import {
  isOver,
  useBulkFields,
  useBulkOrder,
  useBulkPreview,
  useOrderBulk,
  useRefreshAfter,
  type BulkPreview,
} from '../../../api/bulk.js';
import { count } from '../../../formats.js';
import { pageRoot } from '../../../page-root.js';
import { paths } from '../../../paths.js';
import { QueryState } from '../../query-state.js';
import { ProblemLine } from '../../states.js';
import { BulkChoose } from './bulk-choose.js';
import { BulkPreviewTable } from './bulk-preview.js';
import { BulkRunning } from './bulk-progress.js';
import { BulkOutcome } from './bulk-result.js';
import { changesOf, type Choice, type CloseBulk } from './choice.js';

interface BulkDialogProps {
  register: Register;
  unit: string;
  ids: readonly string[];
  onClose: CloseBulk;
}

/** What is chosen, looked at, and ordered. */
function useBulkEdit({ register, ids }: BulkDialogProps) {
  const preview = useBulkPreview(register);
  const place = useOrderBulk(register);
  const [choice, setChoice] = useState<Choice | null>(null);
  const [seen, setSeen] = useState<BulkPreview | null>(null);
  const ordered = place.data?.id ?? null;
  const order = useBulkOrder(register, ordered);
  useRefreshAfter(order.data);
  const changes = choice ? changesOf(choice) : {};
  const look = () => choice && preview.mutate({ ids, changes }, { onSuccess: setSeen });
  const write = () => {
    const items = (seen?.items ?? []).flatMap(({ id, version, problem }) =>
      version && !problem ? [{ id, version }] : [],
    );
    place.mutate({ items, changes });
  };
  const back = () => {
    setSeen(null);
    place.reset();
  };
  return { preview, place, choice, setChoice, seen, ordered, order, look, write, back };
}

type Edit = ReturnType<typeof useBulkEdit>;

/** The buttons of the step at hand. */
function Steps({ edit, formId, unit, onClose }: { edit: Edit; formId: string; unit: string; onClose: () => void }) {
  const { t } = useTranslation();
  const { preview, place, choice, seen, ordered, order } = edit;
  if (ordered) {
    return (
      <Button type="primary" onClick={onClose}>
        {t(order.data && isOver(order.data) ? 'action.close' : 'house.bulk.background')}
      </Button>
    );
  }
  return (
    <>
      <Button onClick={onClose}>{t('action.cancel')}</Button>
      {seen && <Button onClick={edit.back}>{t('house.bulk.back')}</Button>}
      {seen ? (
        <Button key="do" type="primary" disabled={seen.changed === 0} loading={place.isPending} onClick={edit.write}>
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
      )}
    </>
  );
}

/** What was ordered: how far it is, then what came of it. */
function Ordered({ edit: { order }, register, unit }: { edit: Edit; register: Register; unit: string }) {
  const { t } = useTranslation();
  return (
    <QueryState query={order}>
      {(data) => (
        <>
          {isOver(data) ? (
            <BulkOutcome register={register} order={data} unit={unit} />
          ) : (
            <BulkRunning register={register} order={data} unit={unit} />
          )}
          <p className="sm">
            <Link to={paths.bulkEdits(register)}>{t('house.bulk.mine')}</Link>
          </p>
        </>
      )}
    </QueryState>
  );
}

/** One change to many records: chosen, looked at, confirmed, and what comes of it. */
export function BulkDialog(props: BulkDialogProps) {
  const { register, unit, ids, onClose } = props;
  const { t } = useTranslation();
  const formId = useId();
  const fields = useBulkFields(register);
  const edit = useBulkEdit(props);
  const { preview, place, choice, seen, ordered, order } = edit;
  const close = () => onClose(ordered ? { id: ordered, over: order.data ? isOver(order.data) : false } : null);
  return (
    <Modal
      open
      getContainer={pageRoot}
      width={760}
      title={t('house.bulk.title', { n: count(ids.length), unit })}
      onCancel={close}
      footer={<Steps edit={edit} formId={formId} unit={unit} onClose={close} />}
    >
      {ordered ? (
        <Ordered edit={edit} register={register} unit={unit} />
      ) : seen && choice ? (
        <BulkPreviewTable preview={seen} field={choice.field} unit={unit} />
      ) : (
        <QueryState query={fields}>
          {({ items }) =>
            items.length === 0 ? (
              <p className="dialogtext">{t('house.bulk.noFields')}</p>
            ) : (
              <BulkChoose id={formId} fields={items} choice={choice} onChoose={edit.setChoice} onPreview={edit.look} />
            )
          }
        </QueryState>
      )}
      {preview.isPending && preview.done > 0 && (
        <div className="bulkprogress">
          <progress aria-label={t('house.bulk.looking')} max={ids.length} value={preview.done} />
          <span aria-live="polite">
            {t('house.bulk.looked', { done: count(preview.done), total: count(ids.length), unit })}
          </span>
        </div>
      )}
      <ProblemLine error={preview.error ?? place.error} />
    </Modal>
  );
}
