import { registers, type Register } from '@lianqun/domain';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { isOver, useBulkOrder } from '../../api/bulk.js';
import { count, dateTime, day } from '../../formats.js';
import { paths } from '../../paths.js';
import { useWord } from '../../use-word.js';
import { BulkRunning } from '../list/bulk/bulk-progress.js';
import { BulkOutcome } from '../list/bulk/bulk-result.js';
import { Page } from '../page.js';
import { QueryState } from '../query-state.js';
import { useChangeWords } from './change-words.js';

/** One change of many records: how far it is, or what came of it. */
export function BulkEditPage({ register, id }: { register: Register; id: string }) {
  const { t } = useTranslation();
  const name = useWord()(registers[register]);
  const query = useBulkOrder(register, id);
  const change = useChangeWords();
  const unit = t('house.bulk.records');
  const order = query.data;
  const title = order ? t('house.bulk.one', { register: name, n: count(order.total) }) : t('house.selection.bulk');
  return (
    <Page
      title={title}
      {...(order ? { aside: t('house.bulk.orderedAt', { at: dateTime(order.createdAt) }) } : {})}
      above={
        <p className="crumbs">
          <Link to={paths.register(register)}>{name}</Link> <span className="muted">/</span>{' '}
          <Link to={paths.bulkEdits(register)}>{t('house.bulk.mine')}</Link>
        </p>
      }
    >
      <QueryState query={query}>
        {(data) => (
          <div className="panel">
            <div className="panel-body stack bulkoutcome">
              <p>{change(data)}</p>
              {isOver(data) ? (
                <BulkOutcome register={register} order={data} unit={unit} />
              ) : (
                <BulkRunning register={register} order={data} unit={unit} />
              )}
              {data.expiresAt && <p className="muted sm">{t('house.bulk.keptUntil', { day: day(data.expiresAt) })}</p>}
            </div>
          </div>
        )}
      </QueryState>
    </Page>
  );
}
