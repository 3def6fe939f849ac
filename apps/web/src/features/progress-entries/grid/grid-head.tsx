import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntryColumn } from '../sheet/columns.js';
import { useEntryWords } from '../words.js';

interface HeadProps {
  columns: readonly EntryColumn[];
  month: string;
  lastMonth: string;
  all: boolean | 'some';
  editable: boolean;
  onToggleAll: () => void;
}

/** Groups above, months below: last month's value stands to the left of this month's. */
export function GridHead({ columns, month, lastMonth, all, editable, onToggleAll }: HeadProps) {
  const { t } = useTranslation();
  const words = useEntryWords();
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2} className="num seq">
          {editable ? (
            <input
              type="checkbox"
              aria-label={t('progressEntries.selectAll')}
              checked={all === true}
              ref={(box) => {
                if (box) box.indeterminate = all === 'some';
              }}
              onChange={onToggleAll}
            />
          ) : (
            t('progressEntries.number')
          )}
        </th>
        <th scope="col" rowSpan={2}>
          {t('progressEntries.project')}
          <small>{t('progressEntries.projectNote')}</small>
        </th>
        <th scope="col" rowSpan={2} className="num">
          {t('progressEntries.annualPlan')}
          <small>{t('unit.tenThousandYuan')}</small>
        </th>
        {columns.map((column) => (
          <Fragment key={column.field}>
            {column.withLast ? (
              <th scope="colgroup" colSpan={2} className="group">
                {words.field(column.field)} {column.kind === 'money' && <small>{t('unit.tenThousandYuan')}</small>}
              </th>
            ) : (
              <th scope="col" rowSpan={2}>
                {words.field(column.field)}
              </th>
            )}
            {column.sumsBehind && (
              <>
                <th scope="col" rowSpan={2} className="num">
                  {t('progressEntries.yearInvestment')}
                  <small>{t('progressEntries.computed')}</small>
                </th>
                <th scope="col" rowSpan={2} className="num">
                  {t('progressEntries.rate')}
                  <small>%</small>
                </th>
              </>
            )}
          </Fragment>
        ))}
        <th scope="col" rowSpan={2}>
          {t('progressEntries.state')}
        </th>
      </tr>
      <tr>
        {columns
          .filter(({ withLast }) => withLast)
          .map(({ field, kind }) => (
            <Fragment key={field}>
              <th scope="col" className={kind === 'money' ? 'num' : undefined}>
                {lastMonth}
              </th>
              <th scope="col" className={kind === 'money' ? 'num' : undefined}>
                {month}
              </th>
            </Fragment>
          ))}
      </tr>
    </thead>
  );
}
