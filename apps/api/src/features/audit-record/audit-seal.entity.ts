import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SealSource } from './seal/row-digest.js';

/** A closed range of rows, chained to the seal before it; never changed or deleted. */
@Entity('audit_seal')
export class AuditSeal {
  @PrimaryColumn('bigint') id: string;
  @Column('text') source: SealSource;
  @Column('bigint', { name: 'first_id' }) firstId: string;
  @Column('bigint', { name: 'last_id' }) lastId: string;
  @Column('integer', { name: 'row_count' }) rowCount: number;
  @Column('bytea') digests: Buffer;
  @Column('bytea') previous: Buffer;
  @Column('bytea') chain: Buffer;
  @Column('timestamptz', { name: 'sealed_at' }) sealedAt: Date;
}
