import { BULK_AWAITED, type Register } from '@lianqun/domain';
import { useTranslation } from 'react-i18next';
import { useStopBulk, type BulkOrder } from '../../../api/bulk.js';
import { count } from '../../../formats.js';
import { ProblemLine } from '../../states.js';

interface ProgressProps {
  register: Register;
  order: BulkOrder;
  unit: string;
}

/** How far a change of many is, with the way to stop it. */
export function BulkProgress({ register, order, unit }: ProgressProps) {
  const { t } = useTranslation();
  const stop = useStopBulk(register);
  const { id, total, open } = order;
  const words = t('house.bulk.progress', { done: count(total - open), total: count(total), unit });
  return (
    <div className="bulkprogress">
      <progress aria-label={words} max={total} value={total - open} />
      <span aria-live="polite">{words}</span>
      {order.abilities.cancel && (
        <button type="button" className="linkbutton" disabled={stop.isPending} onClick={() => stop.mutate(id)}>
          {t('house.bulk.stop')}
        </button>
      )}
      <ProblemLine error={stop.error} />
    </div>
  );
}

/** What somebody who waits may want to know. */
export function BulkRunning(props: ProgressProps) {
  const { t } = useTranslation();
  return (
    <>
      <BulkProgress {...props} />
      <p className="muted sm">
        {t('house.bulk.leave')}
        {props.order.total > BULK_AWAITED && t('house.bulk.leaveTold')}
      </p>
    </>
  );
}
