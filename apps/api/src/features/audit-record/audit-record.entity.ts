import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Origin } from '../../foundation/database/unit-of-work.js';

/** One changed row, written by the trigger `audit_statement`; never changed or deleted. */
@Entity('audit_record')
export class AuditRecord {
  @PrimaryColumn('bigint') id: string;
  @PrimaryColumn('timestamptz', { name: 'occurred_at' }) occurredAt: Date;
  @Column('uuid', { name: 'actor_id', nullable: true }) actorId: string | null;
  @Column('jsonb') origin: Origin;
  @Column('text', { name: 'request_id', nullable: true }) requestId: string | null;
  @Column('text') kind: string;
  @Column('text', { name: 'root_id' }) rootId: string;
  @Column('text', { name: 'table_name' }) tableName: string;
  @Column('text') operation: 'insert' | 'update' | 'delete';
  @Column('jsonb', { nullable: true }) before: Record<string, unknown> | null;
  @Column('jsonb', { nullable: true }) after: Record<string, unknown> | null;
  @Column('bytea', { name: 'row_hash' }) rowHash: Buffer;
}
