import { Column } from 'typeorm';

/** Columns by which an upgrade recognises a row that was shipped and leaves alone what somebody edited. */
export abstract class Shipped {
  @Column('text', { name: 'source_key', nullable: true }) sourceKey: string | null;
  @Column('text', { name: 'shipped_hash', nullable: true }) shippedHash: string | null;
  @Column('timestamptz', { name: 'edited_at', nullable: true }) editedAt: Date | null;
}
