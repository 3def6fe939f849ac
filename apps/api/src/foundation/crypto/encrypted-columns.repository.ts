import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../database/unit-of-work.js';

/** Columns of a table that hold encrypted texts. The names become SQL: they are constants of the program. */
export interface EncryptedTable {
  /** Has `id uuid`. */
  table: string;
  columns: readonly string[];
}

/** The id of a row and, by column, its texts. */
export type EncryptedRow = Record<string, string | null>;

const plain = ({ columns }: EncryptedTable): string =>
  columns.map((column) => `${column} not like 'enc:%'`).join(' or ');

/** Texts that were written before their column was encrypted; also those of records in the bin. */
@Injectable()
export class EncryptedColumnsRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async anyPlain(of: EncryptedTable): Promise<boolean> {
    const reader = await this.unitOfWork.reader();
    const rows: unknown[] = await reader.query(`select from ${of.table} where ${plain(of)} limit 1`);
    return rows.length > 0;
  }

  /** Some rows with such a text, held until the transaction ends: nobody changes them meanwhile. */
  async nextPlain(of: EncryptedTable, limit: number): Promise<EncryptedRow[]> {
    const writer = await this.unitOfWork.writer();
    return writer.query(
      `select id, ${of.columns.join(', ')} from ${of.table} where ${plain(of)} order by id limit $1 for update`,
      [limit],
    );
  }

  /** The record says what it said before, so its version stays. */
  async write({ table, columns }: EncryptedTable, rows: readonly EncryptedRow[]): Promise<void> {
    const writer = await this.unitOfWork.writer();
    await writer.query(
      `update ${table} t set ${columns.map((column) => `${column} = n.${column}`).join(', ')}
         from jsonb_to_recordset($1::jsonb) n(id uuid, ${columns.map((column) => `${column} text`).join(', ')})
        where t.id = n.id`,
      [JSON.stringify(rows)],
    );
  }
}
