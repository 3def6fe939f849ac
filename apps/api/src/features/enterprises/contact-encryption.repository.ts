import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../foundation/database/unit-of-work.js';
import type { Contacts } from './enterprise-contacts.js';

export type StoredContacts = Contacts & { id: string };

const PLAIN = ['contact_name', 'contact_phone', 'contact_email']
  .map((column) => `${column} not like 'enc:%'`)
  .join(' or ');

/** Contact details that were written before they were encrypted; also those of records in the bin. */
@Injectable()
export class ContactEncryptionRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async anyPlain(): Promise<boolean> {
    const reader = await this.unitOfWork.reader();
    const rows: unknown[] = await reader.query(`select from enterprise where ${PLAIN} limit 1`);
    return rows.length > 0;
  }

  /** Some of them, held until the transaction ends: nobody changes them meanwhile. */
  async nextPlain(limit: number): Promise<StoredContacts[]> {
    const writer = await this.unitOfWork.writer();
    return writer.query(
      `select id, contact_name as "contactName", contact_phone as "contactPhone", contact_email as "contactEmail"
         from enterprise where ${PLAIN} order by id limit $1 for update`,
      [limit],
    );
  }

  /** The record says what it said before, so its version stays. */
  async write(contacts: readonly StoredContacts[]): Promise<void> {
    const writer = await this.unitOfWork.writer();
    await writer.query(
      `update enterprise e set contact_name = n."contactName", contact_phone = n."contactPhone", contact_email = n."contactEmail"
         from jsonb_to_recordset($1::jsonb) n(id uuid, "contactName" text, "contactPhone" text, "contactEmail" text)
        where e.id = n.id`,
      [JSON.stringify(contacts)],
    );
  }
}
