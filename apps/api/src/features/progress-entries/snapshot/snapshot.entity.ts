import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a locked period looked like; its rows never change afterwards. */
@Entity('period_snapshot')
export class PeriodSnapshot {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'period_id' }) periodId: string;
  /** 1 for the first locking; one more after each reopening. */
  @Column('integer') edition: number;
  @Column('integer', { name: 'schema_version' }) schemaVersion: number;
  @Column('date', { name: 'cutoff_on' }) cutoffOn: string;
  /** SHA-256 over the rows, in hex. */
  @Column('text') digest: string;
  @Column('integer', { name: 'row_count' }) rowCount: number;
  @Column('timestamptz', { name: 'taken_at' }) takenAt: Date;
  @Column('uuid', { name: 'taken_by', nullable: true }) takenBy: string | null;
}

@Entity('snapshot_row')
export class SnapshotRow {
  @PrimaryColumn('uuid', { name: 'snapshot_id' }) snapshotId: string;
  @PrimaryColumn('text') kind: string;
  @PrimaryColumn('text', { name: 'record_id' }) recordId: string;
  @Column('jsonb') content: Record<string, unknown>;
}
