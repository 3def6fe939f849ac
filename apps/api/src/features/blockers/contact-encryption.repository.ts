import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../foundation/database/unit-of-work.js';

export interface StoredPerson {
  id: string;
  responsiblePerson: string;
}

const PLAIN = `responsible_person not like 'enc:%'`;

/** Responsible persons that were written before they were encrypted; also those of records in the bin. */
@Injectable()
export class BlockerContactEncryptionRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async anyPlain(): Promise<boolean> {
    const reader = await this.unitOfWork.reader();
    const rows: unknown[] = await reader.query(`select from blocker where ${PLAIN} limit 1`);
    return rows.length > 0;
  }

  /** All of them, held until the transaction ends: nobody changes them meanwhile. */
  async plain(): Promise<StoredPerson[]> {
    const writer = await this.unitOfWork.writer();
    return writer.query(
      `select id, responsible_person as "responsiblePerson" from blocker where ${PLAIN} order by id for update`,
    );
  }

  /** The record says what it said before, so its version stays. */
  async write(persons: readonly StoredPerson[]): Promise<void> {
    const writer = await this.unitOfWork.writer();
    await writer.query(
      `update blocker b set responsible_person = n."responsiblePerson"
         from jsonb_to_recordset($1::jsonb) n(id uuid, "responsiblePerson" text) where b.id = n.id`,
      [JSON.stringify(persons)],
    );
  }
}
