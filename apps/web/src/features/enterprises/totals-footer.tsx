import { useTranslation } from 'react-i18next';
import { count, money } from '../../shared/formats.js';
import type { Column } from '../../shared/frames/data-table.js';
import type { Enterprise, EnterprisePage } from './enterprise-queries.js';

interface TotalsFooterProps {
  columns: Column<Enterprise>[];
  page: EnterprisePage;
  filtered: boolean;
}

/** The sums of everything the filter matches, not of this page, and what could not be counted. */
export function TotalsFooter({ columns, page, filtered }: TotalsFooterProps) {
  const { t } = useTranslation();
  const { sums, total, totalIsExact } = page;
  const sumOf: Record<string, string> = sums
    ? { registeredCapital: money(sums.registeredCapital), employees: count(sums.employees) }
    : {};
  const firstSum = columns.findIndex((column) => column.key in sumOf);
  const span = firstSum > 0 ? firstSum : columns.length;
  const missing = [
    sums?.withoutRegisteredCapital && t('enterprises.withoutCapital', { n: count(sums.withoutRegisteredCapital) }),
    sums?.withoutEmployees && t('enterprises.withoutEmployees', { n: count(sums.withoutEmployees) }),
  ].filter(Boolean);
  const number = totalIsExact ? count(total) : t('enterprises.atLeast', { n: count(total - 1) });
  return (
    <tr>
      <th scope="row" colSpan={span}>
        {t(filtered ? 'enterprises.filtered' : 'enterprises.total', { n: number })}{' '}
        <small className="muted">
          {!sums && t('enterprises.noSums')}
          {missing.length > 0 && t('enterprises.notCounted', { what: missing.join(t('list.separator')) })}
        </small>
      </th>
      {firstSum > 0 &&
        columns.slice(firstSum).map((column) => (
          <td key={column.key} className="num">
            {sumOf[column.key]}
          </td>
        ))}
    </tr>
  );
}
