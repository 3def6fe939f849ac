import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Signing in, refusals, exports, reveals and the like; never changed, removed when its time is over. */
@Entity('access_event')
export class AccessEventRow {
  @PrimaryColumn('bigint') id: string;
  @PrimaryColumn('timestamptz', { name: 'occurred_at' }) occurredAt: Date;
  @Column('text') kind: string;
  @Column('text') outcome: 'done' | 'refused';
  @Column('uuid', { name: 'account_id', nullable: true }) accountId: string | null;
  @Column('text', { nullable: true }) username: string | null;
  @Column('text', { nullable: true }) ip: string | null;
  @Column('text', { name: 'request_id', nullable: true }) requestId: string | null;
  @Column('text', { nullable: true }) method: string | null;
  @Column('text', { nullable: true }) route: string | null;
  @Column('text', { name: 'record_kind', nullable: true }) recordKind: string | null;
  @Column('text', { name: 'record_id', nullable: true }) recordId: string | null;
  @Column('jsonb') details: Record<string, unknown>;
}
