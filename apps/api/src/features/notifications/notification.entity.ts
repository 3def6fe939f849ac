import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One account told of one event. `deliveredAt` is null while it waits for the digest of the day. */
@Entity('notification')
export class NotificationRecord {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'account_id' }) accountId: string;
  @Column('text') kind: string;
  @Column('jsonb') params: Record<string, unknown>;
  @Column('text', { nullable: true }) link: string | null;
  @Column('text', { name: 'once_key', nullable: true }) onceKey: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'delivered_at', nullable: true }) deliveredAt: Date | null;
  @Column('timestamptz', { name: 'read_at', nullable: true }) readAt: Date | null;
}

/** How an account wants to be told of a kind, where it chose otherwise than usual. */
@Entity('notification_preference')
export class NotificationPreference {
  @PrimaryColumn('uuid', { name: 'account_id' }) accountId: string;
  @PrimaryColumn('text') kind: string;
  @Column('text') delivery: string;
}

/** A mail on its way; the recipient is encrypted. */
@Entity('mail')
export class Mail {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'account_id' }) accountId: string;
  @Column('text') recipient: string;
  @Column('text') subject: string;
  @Column('text') body: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'sent_at', nullable: true }) sentAt: Date | null;
  @Column('integer') failures: number;
  @Column('text', { name: 'last_error', nullable: true }) lastError: string | null;
}
