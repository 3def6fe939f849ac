import type { Register } from '@lianqun/domain';
import { useTranslation } from 'react-i18next';
import type { BulkOrder } from '../../../api/bulk.js';
import { count } from '../../../formats.js';
import { useMessage } from '../../../use-problem-text.js';
import { BulkLeftTable } from './bulk-left.js';

/** What came of an order, in a few words: 已修改 800 家，100 家没有修改. */
export function useOutcomeWords() {
  const { t } = useTranslation();
  return ({ changed, unchanged, stale, refused, open }: BulkOrder, unit: string): string => {
    const said = (key: 'done' | 'unchangedDone' | 'leftDone' | 'openDone', n: number) =>
      n > 0 ? [t(`house.bulk.${key}`, { n: count(n), unit })] : [];
    const parts = [
      ...said('done', changed),
      ...said('unchangedDone', unchanged),
      ...said('leftDone', stale + refused),
      ...said('openDone', open),
    ];
    const text = parts.join(t('house.bulk.comma'));
    if (changed > 0) return text;
    return parts.length > 0 ? t('house.bulk.doneNoneBut', { text }) : t('house.bulk.doneNone');
  };
}

interface OutcomeProps {
  register: Register;
  order: BulkOrder;
  unit: string;
}

/** What was changed, and record by record what was not. */
export function BulkOutcome({ register, order, unit }: OutcomeProps) {
  const { t } = useTranslation();
  const message = useMessage();
  const words = useOutcomeWords();
  const { stale, refused, open, problem } = order;
  return (
    <div className="stack">
      <p role="status">
        <b>{words(order, unit)}</b>
      </p>
      {problem && <p className="warnline">{message(problem)}</p>}
      {order.status === 'cancelled' && <p className="warnline">{t('house.bulk.stopped')}</p>}
      {stale + refused + open > 0 && <BulkLeftTable register={register} order={order} />}
    </div>
  );
}
