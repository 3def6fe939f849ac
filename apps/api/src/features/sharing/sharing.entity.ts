import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An organization that the owning side lets see a record which is not shared. */
@Entity('record_invitation')
export class RecordInvitation {
  @Column('text') kind: string;
  @PrimaryColumn('uuid', { name: 'record_id' }) recordId: string;
  @PrimaryColumn('uuid', { name: 'organization_id' }) organizationId: string;
  @Column('uuid', { name: 'invited_by', nullable: true }) invitedBy: string | null;
  @Column('timestamptz', { name: 'invited_at' }) invitedAt: Date;
}

@Entity('record_presence')
export class RecordPresence {
  @PrimaryColumn('uuid', { name: 'record_id' }) recordId: string;
  @PrimaryColumn('uuid', { name: 'account_id' }) accountId: string;
  @Column('text') kind: string;
  @Column('boolean') editing: boolean;
  @Column('timestamptz', { name: 'seen_at' }) seenAt: Date;
}
