import { Inject, Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { CONFIG, type Config } from '../../foundation/config/config.js';
import { ContactCipher } from '../../foundation/crypto/contact-cipher.js';
import { assertOutsideTransaction, UnitOfWork, type WorkContext } from '../../foundation/database/unit-of-work.js';
import { Jobs } from '../../foundation/jobs/jobs.js';
import { MailRepository, type MailRow } from './mail.repository.js';

export const MAIL_JOB = 'mail.send';

/** Each waits longer than the one before: the last one comes after well over an hour. */
export const MAIL_TRIES = 9;

/** How long a mail server may take to answer, in milliseconds. */
const PATIENCE = 20_000;

const context: WorkContext = { actorId: null, origin: { kind: 'system' }, requestId: null };

/** What went wrong, without the words of the mail server: they repeat addresses, and may repeat credentials. */
function reasonOf(error: unknown): string {
  const details = new Map<string, unknown>(error instanceof Error ? Object.entries(error) : []);
  const said = [details.get('code'), details.get('responseCode')].filter(
    (one) => typeof one === 'string' || typeof one === 'number',
  );
  return said.length ? said.join(' ') : 'unknown';
}

/** Sends one mail. Delivered again after it was sent, it does nothing; every try carries the same Message-ID. */
@Injectable()
export class MailJob implements OnModuleInit, OnApplicationShutdown {
  private readonly transport: Transporter | null;

  constructor(
    private readonly mails: MailRepository,
    private readonly cipher: ContactCipher,
    private readonly unitOfWork: UnitOfWork,
    private readonly jobs: Jobs,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    this.transport = config.smtpUrl === null ? null : transportTo(config.smtpUrl);
  }

  onModuleInit(): void {
    this.jobs.register(MAIL_JOB, (payload) => this.run((payload as { mailId: string }).mailId));
  }

  onApplicationShutdown(): void {
    this.transport?.close();
  }

  private async run(id: string): Promise<void> {
    const mail = await this.mails.byId(id);
    if (!mail || mail.sentAt) return;
    const reason = await this.send(mail).then(() => null, reasonOf);
    if (reason === null) return this.unitOfWork.run(context, () => this.mails.keepSent(id));
    await this.unitOfWork.run(context, () => this.mails.keepFailure(id, reason));
    throw new Error(`mail ${id} was not taken: ${reason}`);
  }

  private async send({ id, recipient, subject, body }: MailRow): Promise<void> {
    assertOutsideTransaction('mail');
    const { mailFrom } = this.config;
    if (!this.transport || mailFrom === null) throw new Error('no mail server is configured');
    await this.transport.sendMail({
      from: { name: '链群', address: mailFrom },
      to: { name: '', address: this.cipher.decrypt(recipient) },
      subject,
      text: body,
      messageId: `<${id}@${mailFrom.split('@').at(-1) ?? 'lianqun'}>`,
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
  }
}

const transportTo = (url: string): Transporter =>
  createTransport({
    url,
    connectionTimeout: PATIENCE,
    greetingTimeout: PATIENCE,
    socketTimeout: PATIENCE,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
