import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a field of the kept enterprise was before merging, and after. */
export type MergedFields = Record<string, { before: unknown; after: unknown }>;

/** A row that referred to the merged enterprise. */
export interface MovedRow {
  table: string;
  column: string;
  /** The values of its primary key. */
  key: Record<string, unknown>;
  /** The whole row where it was dropped, as it would have said twice the same. */
  dropped: Record<string, unknown> | null;
}

/** Two enterprises that turned out to be one; `merged_id` is in the recycle bin until that is undone. */
@Entity('enterprise_merge')
export class EnterpriseMerge {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'kept_id' }) keptId: string;
  @Column('uuid', { name: 'merged_id' }) mergedId: string;
  @Column('jsonb') changes: MergedFields;
  @Column('integer', { name: 'version_after' }) versionAfter: number;
  @Column('jsonb') moved: MovedRow[];
  @Column('uuid', { name: 'created_by' }) createdBy: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('uuid', { name: 'undone_by', nullable: true }) undoneBy: string | null;
  @Column('timestamptz', { name: 'undone_at', nullable: true }) undoneAt: Date | null;
}

/** A pair that somebody looked at and found to be two. */
@Entity('enterprise_pair')
export class EnterprisePair {
  @PrimaryColumn('uuid', { name: 'left_id' }) leftId: string;
  @PrimaryColumn('uuid', { name: 'right_id' }) rightId: string;
  @Column('uuid', { name: 'created_by' }) createdBy: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
}
