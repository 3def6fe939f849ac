import {
  DEFAULT_THRESHOLDS,
  type LightThresholds,
  type Snapshot,
  type SnapshotBlocker,
  type SnapshotEntry,
  type SnapshotPeriod,
  type SnapshotProject,
} from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../foundation/database/unit-of-work.js';
import { restrictedBlocker } from '../blockers/index.js';
import { restrictedProject } from '../projects/index.js';

export interface SnapshotHead {
  id: string;
  periodId: string;
  edition: number;
  digest: string;
  rowCount: number;
  takenAt: Date;
}

interface Row {
  kind: string;
  recordId: string;
  content: Record<string, unknown>;
}

const isRecord = (kind: string): boolean => kind === 'project' || kind === 'blocker';

/** The rows of a snapshot in a fixed order: projects and blockers by number, so that every reader lists them alike. */
export const SNAPSHOT_ROWS_STATEMENT = `
  select kind, record_id as "recordId", content from snapshot_row where snapshot_id = $1
   order by kind, content ->> 'code', record_id`;

@Injectable()
export class SnapshotReaderRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async head(id: string): Promise<SnapshotHead | null> {
    const rows: SnapshotHead[] = await (
      await this.unitOfWork.reader()
    ).query(
      `select id, period_id as "periodId", edition, digest, row_count as "rowCount", taken_at as "takenAt"
         from period_snapshot where id = $1`,
      [id],
    );
    return rows[0] ?? null;
  }

  /** The newest snapshot of a period; null when it was never locked. */
  async latestOf(periodId: string): Promise<string | null> {
    const rows: { id: string }[] = await (
      await this.unitOfWork.reader()
    ).query(`select id from period_snapshot where period_id = $1 order by edition desc limit 1`, [periodId]);
    return rows[0]?.id ?? null;
  }

  async read(id: string): Promise<Snapshot> {
    const rows: Row[] = await (await this.unitOfWork.reader()).query(SNAPSHOT_ROWS_STATEMENT, [id]);
    const saysNot = rows.some(({ kind, content }) => isRecord(kind) && content.restricted === undefined);
    return snapshotOf(saysNot ? await this.withRestricted(rows) : rows);
  }

  /** Snapshots taken before that was noted do not say what is not shared: then that of today holds. */
  private async withRestricted(rows: readonly Row[]): Promise<Row[]> {
    const found: { id: string }[] = await (
      await this.unitOfWork.reader()
    ).query(
      `select p.id from project p where ${restrictedProject('p')}
       union all select b.id from blocker b where ${restrictedBlocker('b')}`,
    );
    const restricted = new Set(found.map(({ id }) => id));
    return rows.map((row) =>
      isRecord(row.kind) ? { ...row, content: { ...row.content, restricted: restricted.has(row.recordId) } } : row,
    );
  }
}

/** Puts the rows of a snapshot together again. */
export function snapshotOf(rows: readonly Row[]): Snapshot {
  const of = <T>(kind: string): T[] =>
    rows.filter((row) => row.kind === kind).map((row) => row.content as unknown as T);
  const [period] = of<SnapshotPeriod>('period');
  if (!period) throw new Error('a snapshot without its period');
  const named = <T extends { id: string }>(kind: string) => new Map(of<T>(kind).map((one) => [one.id, one]));
  const [thresholds] = of<Partial<LightThresholds>>('setting');
  return {
    period,
    projects: of<SnapshotProject>('project'),
    blockers: of<SnapshotBlocker>('blocker'),
    chains: of<SnapshotEntry>('chain'),
    clusters: of<SnapshotEntry>('cluster'),
    platforms: new Map([...named<{ id: string; name: string }>('platform')].map(([id, { name }]) => [id, name])),
    organizations: named<{ id: string; name: string; shortName: string }>('organization'),
    sets: of<Snapshot['sets'][number]>('entry-set'),
    thresholds: { ...DEFAULT_THRESHOLDS, ...thresholds },
  };
}
