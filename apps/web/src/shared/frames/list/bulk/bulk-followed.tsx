import type { Register } from '@lianqun/domain';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { isOver, useBulkOrder, useRefreshAfter } from '../../../api/bulk.js';
import { paths } from '../../../paths.js';
import { ProblemLine } from '../../states.js';
import { BulkProgress } from './bulk-progress.js';
import { useOutcomeWords } from './bulk-result.js';

interface FollowedProps {
  register: Register;
  id: string;
  unit: string;
  onDismiss: () => void;
}

/** A change of many that goes on while one works in the list. */
export function BulkFollowed({ register, id, unit, onDismiss }: FollowedProps) {
  const { t } = useTranslation();
  const { data: order, error } = useBulkOrder(register, id);
  const words = useOutcomeWords();
  useRefreshAfter(order);
  return (
    <div className="bulkbar" role="region" aria-label={t('house.bulk.region')}>
      <span>{t('house.selection.bulk')}</span>
      <ProblemLine error={error} />
      {order &&
        (isOver(order) ? (
          <b role="status">{words(order, unit)}</b>
        ) : (
          <BulkProgress register={register} order={order} unit={unit} />
        ))}
      <Link to={paths.bulkEdit(register, id)}>{t('house.bulk.show')}</Link>
      <Link to={paths.bulkEdits(register)}>{t('house.bulk.mine')}</Link>
      {(!order || isOver(order)) && (
        <button type="button" className="linkbutton push" onClick={onDismiss}>
          {t('action.close')}
        </button>
      )}
    </div>
  );
}
