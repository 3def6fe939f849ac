import type { ErrorCode, ErrorParams, Permission } from '@lianqun/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { BulkChanges, BulkValue } from '../bulk-source.js';

/** The request that asked for it, as far as it is noted. */
export interface OrderPlace {
  id: string;
  ip: string;
  method: string;
  route: string | null;
}

/** Why a record was refused, or an order did not come to its end. */
export interface KeptProblem {
  code: ErrorCode;
  params: ErrorParams;
  /** The field that is at fault. */
  field: string | null;
}

@Entity('bulk_order')
export class BulkOrder {
  @PrimaryColumn('uuid') id: string;
  @Column('text') register: string;
  @Column('text') status: string;
  @Column('jsonb') changes: BulkChanges;
  @Column('jsonb', { nullable: true }) shown: Record<string, BulkValue> | null;
  @Column('text') permission: Permission;
  @Column('text', { array: true }) permissions: string[];
  @Column('jsonb') place: OrderPlace;
  @Column('integer') attempt: number;
  @Column('jsonb', { nullable: true }) problem: KeptProblem | null;
  @Column('uuid', { name: 'created_by' }) createdBy: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'finished_at', nullable: true }) finishedAt: Date | null;
}

@Entity('bulk_order_record')
export class BulkOrderRecord {
  @PrimaryColumn('uuid', { name: 'order_id' }) orderId: string;
  @PrimaryColumn('integer') position: number;
  @Column('uuid', { name: 'record_id' }) recordId: string;
  @Column('integer') version: number;
  @Column('text', { nullable: true }) outcome: string | null;
  @Column('jsonb', { nullable: true }) problem: KeptProblem | null;
}
