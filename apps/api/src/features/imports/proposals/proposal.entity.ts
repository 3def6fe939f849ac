import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RecordChanges } from '../import-target.js';

export interface ProposalOutcome {
  changes: RecordChanges;
  /** Keys of the changes that were carried out. */
  accepted: string[];
}

/** A row of a list that asks another organization to change a record of its own. */
@Entity('proposal')
export class Proposal {
  @PrimaryColumn('uuid') id: string;
  @Column('integer') version: number;
  @Column('text') kind: string;
  @Column('uuid', { name: 'record_id' }) recordId: string;
  /** What the row says, by field. */
  @Column('jsonb') changes: Record<string, unknown>;
  @Column('uuid', { name: 'organization_id' }) organizationId: string;
  @Column('text', { name: 'region_id', nullable: true }) regionId: string | null;
  @Column('uuid', { name: 'from_organization_id', nullable: true }) fromOrganizationId: string | null;
  @Column('uuid', { name: 'batch_id' }) batchId: string;
  @Column('integer', { name: 'row_number' }) rowNumber: number;
  @Column('text') status: string;
  @Column('text', { nullable: true }) reason: string | null;
  @Column('jsonb', { nullable: true }) outcome: ProposalOutcome | null;
  @Column('uuid', { name: 'decided_by', nullable: true }) decidedBy: string | null;
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt: Date | null;
  @Column('uuid', { name: 'created_by' }) createdBy: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
}
