import { periodLabel } from '@lianqun/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { large, money } from '../../shared/formats.js';
import { BarChart } from '../../shared/frames/bar-chart.js';
import { DataTable } from '../../shared/frames/data-table.js';
import { Panel } from '../../shared/frames/page.js';
import { useLanguage } from '../../shared/i18n/index.js';
import { domainLanguage } from '../../shared/use-problem-text.js';
import { monthOfLabel } from '../../shared/period-label.js';
import type { MainFigures } from './types.js';

const shown = 12;

const shortMonth = { January: 'Jan', February: 'Feb', September: 'Sept' } as const;

/** English months are long for a bar. */
const narrow = (label: string) =>
  label.replace(/[A-Z][a-z]+/g, (name) => shortMonth[name as keyof typeof shortMonth] ?? name.slice(0, 3));

/** The last year of periods with every value written out, and the same as a table. */
export function Trend({ course }: { course: MainFigures['course'] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = domainLanguage(language);
  const [table, setTable] = useState(false);
  const points = course.slice(-shown);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return null;
  const amount = (value: string) => large(value, language) ?? money(value);
  const note = t(points.some(({ months }) => months > 1) ? 'overview.trend.noteTogether' : 'overview.trend.note', {
    unit: t('overview.figures.amountUnit'),
    from: periodLabel(first, words),
    to: periodLabel(last, words),
  });
  const bars = points.map((point, index) => ({
    key: point.lastMonth,
    label: narrow(monthOfLabel(periodLabel(point, words))),
    value: amount(point.amount),
    months: point.months,
    current: index === points.length - 1,
    ...(points[index - 1]?.lastMonth.slice(0, 4) === point.lastMonth.slice(0, 4)
      ? {}
      : { year: t('overview.trend.year', { year: point.lastMonth.slice(0, 4) }) }),
  }));
  const title = t('overview.trend.title');
  return (
    <Panel
      title={title}
      note={note}
      action={
        <button type="button" className="linkbutton" onClick={() => setTable(!table)}>
          {t(table ? 'overview.showBars' : 'overview.showTable')}
        </button>
      }
    >
      {table ? (
        <DataTable
          label={title}
          compact
          rows={points}
          rowKey={(point) => point.lastMonth}
          columns={[
            { key: 'period', title: t('overview.trend.period'), cell: (point) => periodLabel(point, words) },
            {
              key: 'amount',
              title,
              unit: t('unit.tenThousandYuan'),
              numeric: true,
              cell: (point) => money(point.amount),
            },
          ]}
        />
      ) : (
        <div className="trendscroll" role="region" aria-label={title} tabIndex={0}>
          <BarChart bars={bars} label={`${title} ${note}`} />
        </div>
      )}
    </Panel>
  );
}
