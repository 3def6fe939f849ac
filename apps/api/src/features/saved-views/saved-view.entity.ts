import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A list with its filters, order and columns, under a name. */
@Entity('saved_view')
export class SavedView {
  @PrimaryColumn('uuid') id: string;
  @Column('integer') version: number;
  @Column('text') register: string;
  @Column('text') name: string;
  @Column('text') address: string;
  @Column('text', { array: true, nullable: true }) columns: string[] | null;
  @Column('boolean') shared: boolean;
  @Column('uuid', { name: 'organization_id', nullable: true }) organizationId: string | null;
  @Column('uuid', { name: 'created_by' }) createdBy: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt: Date;
  @Column('timestamptz', { name: 'deleted_at', nullable: true }) deletedAt: Date | null;
}
