import { type NotificationKind, type NotificationParams, notificationWords } from '@lianqun/domain';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../foundation/config/config.js';
import { ContactCipher } from '../../foundation/crypto/contact-cipher.js';
import { Jobs } from '../../foundation/jobs/jobs.js';
import { MAIL_JOB, MAIL_TRIES } from './mail-job.js';
import { MailRepository } from './mail.repository.js';

interface Addressee {
  accountId: string;
  /** Without one there is no mail. */
  email: string | null;
}

export interface Told {
  kind: NotificationKind;
  params: object;
  link: string | null;
}

/** The rows of a notification are written with the parameters of its kind. */
export const wordsOf = ({ kind, params }: Pick<Told, 'kind' | 'params'>) =>
  notificationWords(kind, params as NotificationParams[NotificationKind]);

/** Writes mails and hands them to the job queue, in the running unit of work. Without a mail server there are none. */
@Injectable()
export class Mails {
  constructor(
    private readonly mails: MailRepository,
    private readonly jobs: Jobs,
    private readonly cipher: ContactCipher,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  get configured(): boolean {
    return this.config.smtpUrl !== null;
  }

  forget(days: number): Promise<void> {
    return this.mails.forget(days);
  }

  async one(to: Addressee, told: Told): Promise<void> {
    await this.write(to, wordsOf(told).title, this.paragraph(told));
  }

  /** Everything of a day in one mail. */
  async digest(to: Addressee, items: readonly Told[]): Promise<void> {
    const subject = `每日汇总：${String(items.length)} 条消息`;
    await this.write(to, subject, items.map((told) => `${wordsOf(told).title}\n${this.paragraph(told)}`).join('\n\n'));
  }

  private async write({ accountId, email }: Addressee, subject: string, text: string): Promise<void> {
    if (!this.configured || !email) return;
    const recipient = this.cipher.encrypt(email);
    const body = `${text}\n\n——\n链群 Lianqun 自动发送，请勿回复。接收方式可在“消息 · 接收设置”中调整。\n`;
    const id = await this.mails.insert({ accountId, recipient, subject: `【链群】${subject}`, body });
    await this.jobs.enqueue(MAIL_JOB, { mailId: id }, { key: `mail-${id}`, tries: MAIL_TRIES });
  }

  private paragraph(told: Told): string {
    const { text, why } = wordsOf(told);
    const link = told.link && this.config.publicUrl && `\n${this.config.publicUrl}${told.link}`;
    return `${text}（${why}）${link || ''}`;
  }
}
