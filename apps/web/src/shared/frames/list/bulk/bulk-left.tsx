import type { Register } from '@lianqun/domain';
import { Pagination } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { leftPageSize, useBulkLeft, type BulkLeft, type BulkOrder } from '../../../api/bulk.js';
import { paths } from '../../../paths.js';
import { useMessage } from '../../../use-problem-text.js';
import { DataTable } from '../../data-table.js';
import { QueryState } from '../../query-state.js';
import { useValueText } from './use-value-text.js';

/** The records that an order left alone: why, what they hold now, and what they were to hold. */
export function BulkLeftTable({ register, order }: { register: Register; order: BulkOrder }) {
  const { t } = useTranslation();
  const text = useValueText();
  const message = useMessage();
  const [page, setPage] = useState(1);
  const query = useBulkLeft(register, order.id, page);
  const why = ({ reason, problem }: BulkLeft) =>
    problem ? message(problem) : t(`house.bulk.why.${reason === 'stale' ? 'stale' : 'open'}`);
  const now = ({ title, now: values }: BulkLeft) =>
    title === null
      ? ''
      : order.values
          .map(({ field }) => text(field, values[field.field]) ?? t('house.bulk.unset'))
          .join(t('record.semicolon'));
  const wanted = order.values
    .flatMap(({ field, value }) => (value === undefined ? [] : [text(field, value) ?? t('house.bulk.unset')]))
    .join(t('record.semicolon'));
  return (
    <QueryState query={query}>
      {({ items, total }) => (
        <div className="bulkpreview wholelines">
          <DataTable
            compact
            stacked
            label={t('house.bulk.leftTable')}
            rows={items}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'record',
                title: t('house.bulk.record'),
                width: 220,
                cell: ({ id, title }) =>
                  title === null ? (
                    <span className="muted">{t('house.bulk.unseen')}</span>
                  ) : (
                    <Link to={paths.record(register, id)}>{title}</Link>
                  ),
              },
              { key: 'why', title: t('house.bulk.why.title'), width: 220, cell: why },
              { key: 'now', title: t('house.bulk.before'), width: 130, cell: now },
              { key: 'wanted', title: t('house.bulk.wanted'), width: 130, cell: () => wanted },
            ]}
          />
          {total > leftPageSize && (
            <Pagination
              className="pager"
              size="small"
              current={page}
              pageSize={leftPageSize}
              total={total}
              showSizeChanger={false}
              onChange={setPage}
            />
          )}
        </div>
      )}
    </QueryState>
  );
}
