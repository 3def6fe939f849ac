import { Injectable, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import { isEncrypted } from '../../../foundation/crypto/contact-cipher.js';
import { UnitOfWork, type WorkContext } from '../../../foundation/database/unit-of-work.js';
import { Jobs } from '../../../foundation/jobs/jobs.js';
import { ProjectContactEncryptionRepository, type StoredContacts } from './contact-encryption.repository.js';
import { CONTACT_FIELDS, ProjectContacts } from './project-contacts.js';

const JOB = 'encrypt-project-contacts';

/** Each batch is a transaction of its own, short enough to keep nobody waiting. */
const BATCH = 500;

const BY_ITSELF: WorkContext = { actorId: null, origin: { kind: 'system' }, requestId: null };

/** Encrypts the contact details that an earlier version of the product wrote as they were; done once, after its upgrade. */
@Injectable()
export class ProjectContactEncryption implements OnModuleInit, OnApplicationBootstrap {
  constructor(
    private readonly stored: ProjectContactEncryptionRepository,
    private readonly contacts: ProjectContacts,
    private readonly jobs: Jobs,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  onModuleInit(): void {
    this.jobs.register(JOB, () => this.encryptAll());
  }

  async onApplicationBootstrap(): Promise<void> {
    if (!(await this.stored.anyPlain())) return;
    await this.unitOfWork.run(BY_ITSELF, () => this.jobs.enqueue(JOB, {}, { key: JOB }));
  }

  private async encryptAll(): Promise<void> {
    while (await this.unitOfWork.run(BY_ITSELF, () => this.encryptSome()));
  }

  /** @returns whether there may be more */
  private async encryptSome(): Promise<boolean> {
    const plain = await this.stored.nextPlain(BATCH);
    if (plain.length) await this.stored.write(plain.map((one) => this.encrypted(one)));
    return plain.length === BATCH;
  }

  private encrypted(record: StoredContacts): StoredContacts {
    const plain = CONTACT_FIELDS.filter((field) => !isEncrypted(record[field] ?? ''));
    const details = Object.fromEntries(plain.map((field) => [field, record[field]]));
    return { ...record, ...this.contacts.encrypted(details) };
  }
}
