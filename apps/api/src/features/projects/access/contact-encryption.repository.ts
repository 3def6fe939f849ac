import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../foundation/database/unit-of-work.js';
import type { Contacts } from './project-contacts.js';

export type StoredContacts = Contacts & { id: string };

const PLAIN = `(responsible_person not like 'enc:%' or responsible_phone not like 'enc:%')`;

/** Contact details that were written before they were encrypted; also those of records in the bin. */
@Injectable()
export class ProjectContactEncryptionRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async anyPlain(): Promise<boolean> {
    const reader = await this.unitOfWork.reader();
    const rows: unknown[] = await reader.query(`select from project where ${PLAIN} limit 1`);
    return rows.length > 0;
  }

  /** Some of them, held until the transaction ends: nobody changes them meanwhile. */
  async nextPlain(limit: number): Promise<StoredContacts[]> {
    const writer = await this.unitOfWork.writer();
    return writer.query(
      `select id, responsible_person as "responsiblePerson", responsible_phone as "responsiblePhone"
         from project where ${PLAIN} order by id limit $1 for update`,
      [limit],
    );
  }

  /** The record says what it said before, so its version stays. */
  async write(contacts: readonly StoredContacts[]): Promise<void> {
    const writer = await this.unitOfWork.writer();
    await writer.query(
      `update project p set responsible_person = n."responsiblePerson", responsible_phone = n."responsiblePhone"
         from jsonb_to_recordset($1::jsonb) n(id uuid, "responsiblePerson" text, "responsiblePhone" text)
        where p.id = n.id`,
      [JSON.stringify(contacts)],
    );
  }
}
