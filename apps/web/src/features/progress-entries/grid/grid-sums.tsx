import { useTranslation } from 'react-i18next';
import { money } from '../../../shared/formats.js';
import type { EntryColumn } from '../sheet/columns.js';
import type { SheetSums } from '../sheet/sums.js';

export function GridSums({ sums, columns }: { sums: SheetSums; columns: readonly EntryColumn[] }) {
  const { t } = useTranslation();
  // Behind the sums every column stands alone, but for those with last month beside them.
  const behind = columns.slice(2).reduce((cells, column) => cells + (column.withLast ? 2 : 1), 1);
  return (
    <tfoot>
      <tr>
        <td />
        <th scope="row">{t('progressEntries.sums', { owed: sums.owed, complete: sums.complete })}</th>
        <td className="num">{money(sums.annualPlan)}</td>
        <td className="num">{money(sums.lastInvestment)}</td>
        <td className="num">{money(sums.monthlyInvestment)}</td>
        <td className="num">{money(sums.lastFunds)}</td>
        <td className="num">{money(sums.fundsInPlace)}</td>
        <td className="num">{sums.counted > 0 ? money(sums.yearInvestment) : '—'}</td>
        <td className="num">{sums.completionRate ?? '—'}</td>
        <td colSpan={behind} className="sumsnote">
          {sums.counted < sums.owed &&
            t('progressEntries.sumsNote', { counted: sums.counted, plan: money(sums.countedPlan) })}
        </td>
      </tr>
    </tfoot>
  );
}
