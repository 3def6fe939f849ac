import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { foldName } from '@lianqun/domain';
import { searchEntry } from '@lianqun/domain/search';
import { Injectable } from '@nestjs/common';
import { arrayLiteral, copyLine } from '../../foundation/database/copy-line.js';
import { copyInto } from '../../foundation/database/copy.js';
import { UnitOfWork } from '../../foundation/database/unit-of-work.js';

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

/** COPY lines in portions, so that others get a turn between them. */
async function* linesOf(enterprises: readonly NamedEnterprise[]): AsyncGenerator<string> {
  for (let start = 0; start < enterprises.length; start += TURN) {
    let lines = '';
    for (const enterprise of enterprises.slice(start, start + TURN)) {
      const { text, grams } = searchEntry(enterprise);
      lines += copyLine([enterprise.id, text, arrayLiteral(grams)]);
    }
    yield lines;
    await breathe();
  }
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

  /** Makes the search entries of enterprises that have none yet: many at a time, faster than `refresh`. */
  async add(enterprises: readonly NamedEnterprise[]): Promise<void> {
    const writer = await this.unitOfWork.writer();
    const stream = await copyInto(writer, 'enterprise_search', 'enterprise_id, search_text, search_grams');
    await pipeline(Readable.from(linesOf(enterprises)), stream);
    await this.foldFormerNames(enterprises.filter((one) => one.formerNames.length));
  }

  /** Makes the search entries, and the folded former names that matching looks at, anew. */
  async refresh(enterprises: readonly NamedEnterprise[]): Promise<void> {
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
