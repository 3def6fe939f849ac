import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { foldName } from '@lianqun/domain';
import { searchEntry } from '@lianqun/domain/search';
import { Injectable } from '@nestjs/common';
import { arrayLiteral, copyLine } from '../../../foundation/database/copy-line.js';
import { copyInto } from '../../../foundation/database/copy.js';
import { UnitOfWork } from '../../../foundation/database/unit-of-work.js';

export interface NamedEnterprise {
  id: string;
  name: string;
  formerNames: string[];
  creditCode: string | null;
  registrationNo: string | null;
}

/** How many entries are made before others get a turn. */
const TURN = 250;

const breathe = () => new Promise<void>((resolve) => setImmediate(resolve));

/** Search entries that are made and not yet written. */
export interface PreparedEntries {
  /** Lines of COPY in portions. */
  lines: string[];
  withFormerNames: NamedEnterprise[];
}

/** Keeps what searches look through in step with the names. */
@Injectable()
export class EnterpriseSearchRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** For the rest of the transaction the index gathers what is added, so that it is merged in few, sorted passes. */
  async expectMany(): Promise<void> {
    const writer = await this.unitOfWork.writer();
    await writer.query(`set local gin_pending_list_limit = '32MB'; set local work_mem = '64MB'`);
  }

  /** Merges what the index gathered: searches would read it line by line. */
  async mergeMany(): Promise<void> {
    await (await this.unitOfWork.writer()).query(`select merge_enterprise_search()`);
  }

  /** Makes the entries of enterprises that have none yet, giving others a turn now and then. Needs no database. */
  async prepare(enterprises: readonly NamedEnterprise[]): Promise<PreparedEntries> {
    const lines: string[] = [];
    for (let start = 0; start < enterprises.length; start += TURN) {
      let portion = '';
      for (const enterprise of enterprises.slice(start, start + TURN)) {
        const { text, grams } = searchEntry(enterprise);
        portion += copyLine([enterprise.id, text, arrayLiteral(grams)]);
      }
      lines.push(portion);
      await breathe();
    }
    return { lines, withFormerNames: enterprises.filter((one) => one.formerNames.length) };
  }

  /** Writes prepared entries: many at a time, faster than `refresh`. */
  async add({ lines, withFormerNames }: PreparedEntries): Promise<void> {
    if (!lines.length) return;
    const writer = await this.unitOfWork.writer();
    const stream = await copyInto(writer, 'enterprise_search', 'enterprise_id, search_text, search_grams');
    await pipeline(Readable.from(lines), stream);
    await this.foldFormerNames(withFormerNames);
  }

  /** Makes the search entries, and the folded former names that matching looks at, anew. */
  async refresh(enterprises: readonly NamedEnterprise[]): Promise<void> {
    if (!enterprises.length) return;
    const entries: { enterprise_id: string; search_text: string; search_grams: string[] }[] = [];
    for (const [index, enterprise] of enterprises.entries()) {
      if (index % TURN === TURN - 1) await breathe();
      const { text, grams } = searchEntry(enterprise);
      entries.push({ enterprise_id: enterprise.id, search_text: text, search_grams: grams });
    }
    const writer = await this.unitOfWork.writer();
    await writer.query(
      `insert into enterprise_search (enterprise_id, search_text, search_grams)
       select enterprise_id, search_text, search_grams from jsonb_populate_recordset(null::enterprise_search, $1::jsonb)
       on conflict (enterprise_id) do update set search_text = excluded.search_text, search_grams = excluded.search_grams`,
      [JSON.stringify(entries)],
    );
    await this.foldFormerNames(enterprises.filter((one) => one.formerNames.length));
  }

  private async foldFormerNames(enterprises: readonly NamedEnterprise[]): Promise<void> {
    if (!enterprises.length) return;
    const folded = enterprises.map(({ id, formerNames }) => ({ id, folded: formerNames.map(foldName) }));
    await (
      await this.unitOfWork.writer()
    ).query(
      `update enterprise e set former_names_folded = n.folded
         from jsonb_to_recordset($1::jsonb) n(id uuid, folded text[]) where e.id = n.id`,
      [JSON.stringify(folded)],
    );
  }
}
