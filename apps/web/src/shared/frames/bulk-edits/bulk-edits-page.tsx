import { registers, type Register } from '@lianqun/domain';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { isOver, useBulkOrders, type BulkOrder } from '../../api/bulk.js';
import { count, dateTime } from '../../formats.js';
import { paths } from '../../paths.js';
import { useWord } from '../../use-word.js';
import { DataTable } from '../data-table.js';
import { BulkProgress } from '../list/bulk/bulk-progress.js';
import { useOutcomeWords } from '../list/bulk/bulk-result.js';
import { Page } from '../page.js';
import { QueryState } from '../query-state.js';
import { StateBox } from '../states.js';
import { useChangeWords } from './change-words.js';

/** What one changed of many records of a register in the last days. */
export function BulkEditsPage({ register }: { register: Register }) {
  const { t } = useTranslation();
  const name = useWord()(registers[register]);
  const query = useBulkOrders(register);
  const change = useChangeWords();
  const words = useOutcomeWords();
  const unit = t('house.bulk.records');
  const title = t('house.bulk.mineOf', { register: name });
  const outcome = (order: BulkOrder) =>
    isOver(order) ? words(order, unit) : <BulkProgress register={register} order={order} unit={unit} />;
  return (
    <Page
      title={title}
      above={
        <p className="crumbs">
          <Link to={paths.register(register)}>{name}</Link>
        </p>
      }
    >
      <p className="muted sm pagenote">{t('house.bulk.mineNote')}</p>
      <QueryState query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <StateBox title={t('house.bulk.mineNone')} text={t('house.bulk.mineNoneText')} />
          ) : (
            <div className="panel">
              <DataTable
                stacked
                label={title}
                rows={items}
                rowKey={({ id }) => id}
                columns={[
                  {
                    key: 'what',
                    title: t('house.bulk.what'),
                    width: 340,
                    cell: (order) => <Link to={paths.bulkEdit(register, order.id)}>{change(order)}</Link>,
                  },
                  {
                    key: 'total',
                    title: t('house.bulk.record'),
                    unit,
                    width: 80,
                    numeric: true,
                    cell: ({ total }) => count(total),
                  },
                  {
                    key: 'when',
                    title: t('house.bulk.when'),
                    width: 150,
                    cell: ({ createdAt }) => dateTime(createdAt),
                  },
                  { key: 'outcome', title: t('house.bulk.outcome'), width: 360, cell: outcome },
                ]}
              />
            </div>
          )
        }
      </QueryState>
    </Page>
  );
}
