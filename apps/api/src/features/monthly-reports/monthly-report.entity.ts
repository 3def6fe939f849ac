import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OfficialDocument } from '@lianqun/official-document';
import type { StoredFigure } from './stored-figure.js';

/** One edition of a monthly report; once drafted its figures, tree and file never change. */
@Entity('monthly_report')
export class MonthlyReport {
  @PrimaryColumn('uuid') id: string;
  @Column('integer') version: number;
  @Column('uuid', { name: 'period_id' }) periodId: string;
  @Column('uuid', { name: 'snapshot_id' }) snapshotId: string;
  @Column('uuid', { name: 'compared_snapshot_id', nullable: true }) comparedSnapshotId: string | null;
  @Column('uuid', { name: 'year_before_snapshot_id', nullable: true }) yearBeforeSnapshotId: string | null;
  @Column('text', { name: 'scope_kind' }) scopeKind: string;
  @Column('text', { name: 'scope_id', nullable: true }) scopeId: string | null;
  @Column('text', { name: 'scope_name', nullable: true }) scopeName: string | null;
  @Column('text') variant: string;
  @Column('integer') edition: number;
  @Column('text') title: string;
  @Column('text') status: string;
  @Column('jsonb', { nullable: true }) progress: { stage: string; done: number; total: number } | null;
  @Column('jsonb', { nullable: true }) problem: { code: string } | null;
  /** SHA-256 over everything that the edition was made from. */
  @Column('text', { nullable: true }) digest: string | null;
  @Column('jsonb', { nullable: true }) figures: StoredFigure[] | null;
  @Column('jsonb', { nullable: true }) document: OfficialDocument | null;
  @Column('text', { name: 'file_sha256', nullable: true }) fileSha256: string | null;
  @Column('integer', { name: 'file_size', nullable: true }) fileSize: number | null;
  @Column('text', { name: 'region_id', nullable: true }) regionId: string | null;
  @Column('uuid', { name: 'organization_id', nullable: true }) organizationId: string | null;
  @Column('uuid', { name: 'created_by', nullable: true }) createdBy: string | null;
  @Column('text') confidentiality: string;
  @Column('boolean', { name: 'is_sample' }) isSample: boolean;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'drafted_at', nullable: true }) draftedAt: Date | null;
  @Column('timestamptz', { name: 'issued_at', nullable: true }) issuedAt: Date | null;
  @Column('uuid', { name: 'issued_by', nullable: true }) issuedBy: string | null;
  /** The head of the chain of seals over the audit record when the report was issued, in hexadecimal. */
  @Column('text', { name: 'audit_head', nullable: true }) auditHead: string | null;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt: Date;
}
