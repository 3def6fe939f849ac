import { searchEntry } from '@lianqun/domain/search';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../foundation/database/unit-of-work.js';
import { isKept, type SearchSource, SearchSources } from './search-sources.js';

interface NamedRecord {
  id: string;
  names: string[];
  code: string | null;
}

/** How many entries are made before others get a turn. */
const TURN = 250;

const breathe = () => new Promise<void>((resolve) => setImmediate(resolve));

const namesOf = ({ names, title, otherNames }: SearchSource) =>
  names ?? (otherNames ? `array[${title}] || ${otherNames}` : `array[${title}]`);

/**
 * The search entries of the registers that have no table of their own for them, in step with what the records are
 * called. A register calls `put` wherever it writes a name or a code.
 */
@Injectable()
export class RecordSearch {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sources: SearchSources,
  ) {}

  /** Makes the entries of these records anew from what is written of them by now, in the running unit of work. */
  async put(kind: string, ids: readonly string[]): Promise<void> {
    if (!ids.length) return;
    const source = this.sources.get(kind);
    const writer = await this.unitOfWork.writer();
    const found: NamedRecord[] = await writer.query(this.named(source, 't.id = any($1::uuid[])'), [ids]);
    await this.write(kind, found);
  }

  /** For records that are gone for good; what lies in a bin keeps its entry, which nobody finds. */
  async remove(ids: readonly string[]): Promise<void> {
    if (!ids.length) return;
    await (await this.unitOfWork.writer()).query(`delete from record_search where record_id = any($1::uuid[])`, [ids]);
  }

  /**
   * Makes the entries of records that have none, as after an upgrade, and of shipped ones whose names an upgrade
   * changed; forgets those of records that are gone.
   */
  async catchUp(): Promise<void> {
    const writer = await this.unitOfWork.writer();
    for (const source of this.sources.all().filter(isKept)) {
      const without = 'not exists (select from record_search s where s.record_id = t.id)';
      await this.write(source.kind, await writer.query(this.named(source, source.shipped ? 'true' : without)));
      await writer.query(
        `delete from record_search s where s.kind = $1
            and not exists (select from (select t.id from ${source.from}) x where x.id = s.record_id)`,
        [source.kind],
      );
    }
  }

  private named(source: SearchSource, where: string): string {
    const names = `array_remove(${namesOf(source)}, null)`;
    return `select t.id, ${names} as names, ${source.code ?? 'null'} as code from ${source.from} where ${where}`;
  }

  private async write(kind: string, records: readonly NamedRecord[]): Promise<void> {
    const entries: object[] = [];
    for (const [index, { id, names, code }] of records.entries()) {
      if (index % TURN === TURN - 1) await breathe();
      const [name = '', ...formerNames] = names;
      const { text, grams } = searchEntry({ name, formerNames, creditCode: code });
      entries.push({ record_id: id, kind, search_text: text, search_grams: grams });
    }
    if (!entries.length) return;
    const writer = await this.unitOfWork.writer();
    await writer.query(
      `insert into record_search (record_id, kind, search_text, search_grams)
       select record_id, kind, search_text, search_grams from jsonb_populate_recordset(null::record_search, $1::jsonb)
       on conflict (record_id) do update set search_text = excluded.search_text, search_grams = excluded.search_grams
        where record_search.search_text <> excluded.search_text`,
      [JSON.stringify(entries)],
    );
  }
}
