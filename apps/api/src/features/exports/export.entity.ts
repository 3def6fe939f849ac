import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ErrorCode, ErrorParams, Permission } from '@lianqun/domain';
import type { ExportFormColumn } from './export.dto.js';

/** What is exported, and what the account held when it asked: never more than that, and never more than it holds later. */
export interface ExportRequest {
  filter: object;
  sort: string;
  /** Null for all. */
  columns: string[] | null;
  formId: string | null;
  contacts: boolean;
  permissions: Permission[];
  /** On whose side the account was: contact details in clear are of that side. */
  organizationId: string | null;
}

@Entity('export_form')
export class ExportForm {
  @PrimaryColumn('uuid') id: string;
  @Column('text') register: string;
  @Column('text') name: string;
  @Column('uuid', { name: 'organization_id', nullable: true }) organizationId: string | null;
  @Column('text', { name: 'file_sha256' }) fileSha256: string;
  @Column('text', { name: 'file_name' }) fileName: string;
  @Column('integer') sheet: number;
  @Column('integer', { name: 'header_row' }) headerRow: number;
  @Column('integer', { name: 'first_data_row' }) firstDataRow: number;
  @Column('integer', { name: 'replaced_rows' }) replacedRows: number;
  @Column('jsonb') columns: ExportFormColumn[];
  @Column('uuid', { name: 'created_by' }) createdBy: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'deleted_at', nullable: true }) deletedAt: Date | null;
}

@Entity('export_job')
export class ExportJob {
  @PrimaryColumn('uuid') id: string;
  @Column('text') register: string;
  @Column('text') status: string;
  @Column('jsonb') request: ExportRequest;
  @Column('text', { name: 'file_name' }) fileName: string;
  @Column('integer') attempt: number;
  @Column('integer') done: number;
  @Column('integer', { nullable: true }) total: number | null;
  @Column('text', { name: 'file_sha256', nullable: true }) fileSha256: string | null;
  @Column('bigint', { name: 'file_size', nullable: true }) fileSize: string | null;
  @Column('uuid', { name: 'record_ids', array: true }) recordIds: string[];
  @Column('jsonb', { nullable: true }) problem: { code: ErrorCode; params: ErrorParams } | null;
  @Column('uuid', { name: 'created_by' }) createdBy: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'finished_at', nullable: true }) finishedAt: Date | null;
}
