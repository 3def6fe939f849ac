import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { UnitOfWork } from '../../foundation/database/unit-of-work.js';

export interface MailRow {
  id: string;
  recipient: string;
  subject: string;
  body: string;
  sentAt: Date | null;
}

@Injectable()
export class MailRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @returns its id */
  async insert(mail: { accountId: string; recipient: string; subject: string; body: string }): Promise<string> {
    const id = uuid();
    const writer = await this.unitOfWork.writer();
    await writer.query(`insert into mail (id, account_id, recipient, subject, body) values ($1, $2, $3, $4, $5)`, [
      ...[id, mail.accountId, mail.recipient, mail.subject, mail.body],
    ]);
    return id;
  }

  async byId(id: string): Promise<MailRow | null> {
    const reader = await this.unitOfWork.reader();
    const rows: MailRow[] = await reader.query(
      `select id, recipient, subject, body, sent_at as "sentAt" from mail where id = $1`,
      [id],
    );
    return rows[0] ?? null;
  }

  /** Forgets mails written more than this many days ago, sent or given up. */
  async forget(days: number): Promise<void> {
    const writer = await this.unitOfWork.writer();
    await writer.query(`delete from mail where created_at < now() - make_interval(days => $1)`, [days]);
  }

  async keepSent(id: string): Promise<void> {
    const writer = await this.unitOfWork.writer();
    await writer.query(`update mail set sent_at = now(), last_error = null where id = $1`, [id]);
  }

  async keepFailure(id: string, error: string): Promise<void> {
    const writer = await this.unitOfWork.writer();
    await writer.query(`update mail set failures = failures + 1, last_error = $2 where id = $1`, [id, error]);
  }
}
