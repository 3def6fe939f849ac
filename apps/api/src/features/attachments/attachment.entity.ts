import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A file that hangs on a record of any kind. */
@Entity('attachment')
export class Attachment {
  @PrimaryColumn('uuid') id: string;
  @Column('text') kind: string;
  @Column('uuid', { name: 'record_id' }) recordId: string;
  @Column('text') purpose: string;
  @Column('text', { name: 'file_name' }) fileName: string;
  @Column('text', { name: 'file_sha256' }) fileSha256: string;
  @Column('bigint', { name: 'file_size' }) fileSize: string;
  @Column('text', { name: 'media_type' }) mediaType: string;
  @Column('uuid', { name: 'created_by' }) createdBy: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('uuid', { name: 'deleted_by', nullable: true }) deletedBy: string | null;
  @Column('timestamptz', { name: 'deleted_at', nullable: true }) deletedAt: Date | null;
}
