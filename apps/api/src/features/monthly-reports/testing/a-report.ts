import { createFigures, monthsBetween, periodLabel, periodMonthLabel, type Snapshot } from '@lianqun/domain';
import { composeReport, type ComposedReport } from '../document/compose.js';
import type { ComparedPeriod, ReportInput } from '../document/writer.js';

interface Compared {
  month?: Snapshot | null;
  year?: Snapshot | null;
}

/** A report on everything from a snapshot, beside the snapshots of the periods before; every field can be given. */
export function reportInput(
  snapshot: Snapshot,
  { month = null, year = null }: Compared = {},
  fields: Partial<ReportInput> = {},
): ReportInput {
  const { period } = snapshot;
  const lengthOf = ({ period: { firstMonth, lastMonth } }: Snapshot) => monthsBetween(firstMonth, lastMonth);
  const compared = (other: Snapshot | null): ComparedPeriod | null =>
    other && {
      label: periodLabel(other.period),
      edition: 1,
      sameLength: lengthOf(other) === lengthOf(snapshot),
      issued: true,
    };
  return {
    figures: createFigures(snapshot, { month: month && createFigures(month), year: year && createFigures(year) }),
    variant: 'internal',
    title: `京津冀产业链群协同月度进展（${periodLabel(period)}）`,
    about: '三地',
    scoped: false,
    periodLabel: periodLabel(period),
    monthLabel: periodMonthLabel(period),
    comparedWith: { month: compared(month), year: compared(year) },
    snapshot: { edition: 1, digest: '0123456789abcdef'.repeat(4), rows: 40, takenAt: '2026-11-08T01:30:00.000Z' },
    edition: 1,
    createdAt: '2026-11-08T16:30:00.000Z',
    createdBy: '示例人员',
    ...fields,
  };
}

export const aReport = (...given: Parameters<typeof reportInput>): ComposedReport =>
  composeReport(reportInput(...given));
