import { Injectable, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import { ContactCipher } from '../../foundation/crypto/contact-cipher.js';
import { UnitOfWork, type WorkContext } from '../../foundation/database/unit-of-work.js';
import { Jobs } from '../../foundation/jobs/jobs.js';
import { BlockerContactEncryptionRepository } from './contact-encryption.repository.js';

const JOB = 'encrypt-blocker-contacts';

const BY_ITSELF: WorkContext = { actorId: null, origin: { kind: 'system' }, requestId: null };

/** Encrypts the names that an earlier version of the product wrote as they were; done once, after its upgrade. */
@Injectable()
export class BlockerContactEncryption implements OnModuleInit, OnApplicationBootstrap {
  constructor(
    private readonly stored: BlockerContactEncryptionRepository,
    private readonly cipher: ContactCipher,
    private readonly jobs: Jobs,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  onModuleInit(): void {
    this.jobs.register(JOB, () => this.unitOfWork.run(BY_ITSELF, () => this.encrypt()));
  }

  async onApplicationBootstrap(): Promise<void> {
    if (!(await this.stored.anyPlain())) return;
    await this.unitOfWork.run(BY_ITSELF, () => this.jobs.enqueue(JOB, {}, { key: JOB }));
  }

  private async encrypt(): Promise<void> {
    const persons = await this.stored.plain();
    await this.stored.write(
      persons.map(({ id, responsiblePerson }) => ({ id, responsiblePerson: this.cipher.encrypt(responsiblePerson) })),
    );
  }
}
