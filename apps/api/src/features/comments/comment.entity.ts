import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What somebody says about a record of any kind. */
@Entity('record_comment')
export class RecordComment {
  @PrimaryColumn('uuid') id: string;
  @Column('integer') version: number;
  @Column('text') kind: string;
  @Column('uuid', { name: 'record_id' }) recordId: string;
  @Column('text') body: string;
  @Column('uuid', { array: true }) mentions: string[];
  @Column('uuid', { name: 'created_by' }) createdBy: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'edited_at', nullable: true }) editedAt: Date | null;
  @Column('timestamptz', { name: 'deleted_at', nullable: true }) deletedAt: Date | null;
}
