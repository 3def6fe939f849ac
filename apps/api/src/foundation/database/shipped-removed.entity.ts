import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A shipped row that somebody deleted: an upgrade does not bring it back. */
@Entity('shipped_removed')
export class ShippedRemoved {
  @PrimaryColumn('text', { name: 'table_name' }) tableName: string;
  @PrimaryColumn('text', { name: 'source_key' }) sourceKey: string;
  @Column('timestamptz', { name: 'removed_at' }) removedAt: Date;
}
