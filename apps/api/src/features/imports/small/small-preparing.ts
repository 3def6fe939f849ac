import { foldName } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { ImportDecisionRepository } from '../deciding/import-decision.repository.js';
import type { Importer } from '../importer.js';
import type { ListLookups } from '../reading/values/dictionary-readers.js';
import { type PreparedRow, SmallImportRepository, type StagedValues } from './small-import.repository.js';
import { type BinnedRecord, type KnownRecord, Matching, type RowToMatch, type Values } from './small-matching.js';
import type { SmallRegister } from './small-register.js';

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const numberOrNull = (value: unknown): number | null => (typeof value === 'number' ? value : null);

/** Finds the records of the staged rows of a list, and says what each row says of its record. */
@Injectable()
export class SmallPreparing {
  constructor(
    private readonly repository: SmallImportRepository,
    private readonly decisions: ImportDecisionRepository,
  ) {}

  /** Leaves what it found for deciding. @returns what rows say of their records, by their numbers */
  async prepare(own: SmallRegister, batchId: string, importer: Importer): Promise<ReadonlyMap<number, Values>> {
    const rows = await this.rows(own, await this.repository.rows(batchId), importer);
    const records = await this.seen(own, importer);
    const byId = new Map(records.map((record) => [record.id, record]));
    const coarser = coarserRegions(await own.lookups());
    const binned = await this.binned(own, importer);
    const matching = new Matching(own.ledger.register, records, own.identity, binned);
    const prepared = rows.map((row): PreparedRow => {
      const { named, ...found } = matching.of(row);
      const record = found.target === null ? undefined : byId.get(found.target);
      const exported = row.recordId === record?.id ? row.recordVersion : null;
      const worth = record && worthSaying(row.says, record, named, coarser);
      const says = record && worth ? (own.taken?.(worth, record) ?? worth) : row.says;
      return { ...found, says, exported, answer: row.answer };
    });
    await this.repository.fill(prepared, records);
    return new Map(prepared.map(({ rowNumber, says }) => [rowNumber, says]));
  }

  /** The records that the importer may know of: others are found by nothing that a row says. */
  private async seen(own: SmallRegister, importer: Importer): Promise<KnownRecord[]> {
    return this.withoutHidden(own, await own.records(importer), importer);
  }

  private async binned(own: SmallRegister, importer: Importer): Promise<BinnedRecord[]> {
    return this.withoutHidden(own, await this.repository.binned(own.ledger.register), importer);
  }

  private async withoutHidden<Known extends { id: string }>(
    { ledger }: SmallRegister,
    records: readonly Known[],
    importer: Importer,
  ): Promise<Known[]> {
    const ids = records.map(({ id }) => id);
    const hidden = await this.decisions.hidden(ledger.register, ids, importer);
    return records.filter(({ id }) => !hidden.has(id));
  }

  private async rows(own: SmallRegister, staged: readonly StagedValues[], importer: Importer): Promise<RowToMatch[]> {
    const said = staged.map(({ record: { recordId: _id, recordVersion: _version, ...says } }) => says);
    const resolved = own.resolve ? await own.resolve(said, importer) : said;
    return staged.map(({ rowNumber, record, answer, answerTarget }, i) => ({
      rowNumber,
      says: resolved[i] ?? {},
      recordId: textOrNull(record.recordId),
      recordVersion: numberOrNull(record.recordVersion),
      answer,
      answerTarget,
    }));
  }
}

/** Whether the first region contains the second one. */
type Coarser = (region: unknown, of: unknown) => boolean;

function coarserRegions({ regions }: Pick<ListLookups, 'regions'>): Coarser {
  const parents = new Map(regions.map(({ id, parentId }) => [id, parentId]));
  return (region, of) => {
    let above = typeof of === 'string' ? (parents.get(of) ?? null) : null;
    while (above !== null && above !== region) above = parents.get(above) ?? null;
    return above !== null;
  };
}

/**
 * What a row says of a record that it found. Under another name of it, it does not rename it, unless it named the record
 * itself; 天津市 says nothing new of what stands in 宝坻区.
 */
function worthSaying(says: Values, { values }: KnownRecord, named: boolean, coarser: Coarser): Values {
  const sameName = foldName(String(says.name ?? '')) === foldName(String(values.name ?? ''));
  return Object.fromEntries(
    Object.entries(says).filter(([field, value]) => {
      if (field === 'name') return named && !sameName;
      return !field.endsWith('egionCode') || !coarser(value, values[field]);
    }),
  );
}
