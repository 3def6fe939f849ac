import { Injectable, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import { UnitOfWork, type WorkContext } from '../database/unit-of-work.js';
import { Jobs } from '../jobs/jobs.js';
import { ContactCipher, isEncrypted } from './contact-cipher.js';
import { EncryptedColumnsRepository, type EncryptedRow, type EncryptedTable } from './encrypted-columns.repository.js';

const JOB = 'encrypt-contacts';

/** Each batch is a transaction of its own, short enough to keep nobody waiting. */
const BATCH = 500;

const BY_ITSELF: WorkContext = { actorId: null, origin: { kind: 'system' }, requestId: null };

/** Encrypts the contact details that an earlier version of the product wrote as they were; done once, after its upgrade. */
@Injectable()
export class EncryptedColumns implements OnModuleInit, OnApplicationBootstrap {
  private readonly tables: EncryptedTable[] = [];

  constructor(
    private readonly stored: EncryptedColumnsRepository,
    private readonly cipher: ContactCipher,
    private readonly jobs: Jobs,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Called once by the register that owns the table, on the start of its module. */
  announce(table: EncryptedTable): void {
    this.tables.push(table);
  }

  onModuleInit(): void {
    this.jobs.register(JOB, () => this.encryptAll());
  }

  async onApplicationBootstrap(): Promise<void> {
    if (!(await this.anyPlain())) return;
    await this.unitOfWork.run(BY_ITSELF, () => this.jobs.enqueue(JOB, {}, { key: JOB }));
  }

  private async anyPlain(): Promise<boolean> {
    for (const table of this.tables) if (await this.stored.anyPlain(table)) return true;
    return false;
  }

  private async encryptAll(): Promise<void> {
    for (const table of this.tables) {
      while (await this.unitOfWork.run(BY_ITSELF, () => this.encryptSome(table)));
    }
  }

  /** @returns whether there may be more */
  private async encryptSome(table: EncryptedTable): Promise<boolean> {
    const plain = await this.stored.nextPlain(table, BATCH);
    if (plain.length) {
      await this.stored.write(
        table,
        plain.map((row) => this.encrypted(row, table)),
      );
    }
    return plain.length === BATCH;
  }

  private encrypted(row: EncryptedRow, { columns }: EncryptedTable): EncryptedRow {
    const result = { ...row };
    for (const column of columns) {
      const text = row[column];
      if (typeof text === 'string' && !isEncrypted(text)) result[column] = this.cipher.encrypt(text);
    }
    return result;
  }
}
