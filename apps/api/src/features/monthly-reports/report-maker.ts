import { createHash } from 'node:crypto';
import {
  createFigures,
  type Figures,
  inScope,
  monthsBetween,
  periodLabel,
  periodMonthLabel,
  type ReportScope,
  type Snapshot,
} from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { composeReport, type ComposedReport, TEMPLATE_VERSION } from './document/compose.js';
import type { ComparedPeriod, ReportInput } from './document/writer.js';
import type { ReportRow } from './monthly-report.repository.js';
import { SnapshotReaderRepository } from './snapshot-reader.repository.js';
import { type ComparedSnapshot, ReportSourcesRepository } from './report-sources.repository.js';

const scopeOf = (report: ReportRow): ReportScope => ({ kind: report.scopeKind, id: report.scopeId });

/** What the report is about, in a sentence. */
function about(report: ReportRow): string {
  const name = report.scopeName ?? '';
  switch (report.scopeKind) {
    case 'all':
      return '三地';
    case 'region':
      return name;
    case 'chain':
      return `${name}产业链`;
    case 'cluster':
      return `${name}集群`;
    case 'platform':
      return name;
  }
}

const lengthOf = ({ firstMonth, lastMonth }: { firstMonth: string; lastMonth: string }) =>
  monthsBetween(firstMonth, lastMonth);

const comparedPeriod = (report: ReportRow, other: ComparedSnapshot | null): ComparedPeriod | null =>
  other && {
    label: periodLabel(other),
    edition: other.edition,
    sameLength: lengthOf(other) === lengthOf(report),
    issued: other.issued,
  };

/** Makes figures and the document of one edition from its snapshots; reads, and writes nothing. */
@Injectable()
export class ReportMaker {
  constructor(
    private readonly snapshots: SnapshotReaderRepository,
    private readonly sources: ReportSourcesRepository,
  ) {}

  async figures(report: ReportRow): Promise<{ figures: Figures; snapshot: Snapshot }> {
    const read = async (id: string) => inScope(await this.snapshots.read(id), scopeOf(report));
    const compared = async (id: string | null) => (id === null ? null : createFigures(await read(id)));
    const snapshot = await read(report.snapshotId);
    const month = await compared(report.comparedSnapshotId);
    const year = await compared(report.yearBeforeSnapshotId);
    return { figures: createFigures(snapshot, { month, year }), snapshot };
  }

  async compose(report: ReportRow, figures: Figures): Promise<ComposedReport & { digest: string }> {
    const compared = await this.comparedWith(report);
    const input: ReportInput = {
      figures,
      variant: report.variant,
      title: report.title,
      about: about(report),
      scoped: report.scopeKind !== 'all',
      periodLabel: periodLabel(report),
      monthLabel: periodMonthLabel(report),
      comparedWith: {
        month: comparedPeriod(report, compared.month),
        year: comparedPeriod(report, compared.year),
      },
      snapshot: {
        edition: report.snapshotEdition,
        digest: report.snapshotDigest,
        rows: report.rowCount,
        takenAt: report.takenAt.toISOString(),
      },
      edition: report.edition,
      createdAt: report.createdAt.toISOString(),
      createdBy: report.createdByName ?? '系统',
    };
    const { figures: _, ...rest } = input;
    const digest = createHash('sha256')
      .update(JSON.stringify([TEMPLATE_VERSION, report.comparedSnapshotId, report.yearBeforeSnapshotId, rest]))
      .digest('hex');
    return { ...composeReport(input), digest };
  }

  /** The periods that an edition is compared with, as they stood when it was ordered. */
  async comparedWith(report: ReportRow): Promise<Record<'month' | 'year', ComparedSnapshot | null>> {
    const compared = (id: string | null) => (id === null ? null : this.sources.compared(id, report.createdAt));
    const [month, year] = await Promise.all([
      compared(report.comparedSnapshotId),
      compared(report.yearBeforeSnapshotId),
    ]);
    return { month, year };
  }
}
