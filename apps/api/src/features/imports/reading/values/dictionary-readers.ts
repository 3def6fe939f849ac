import {
  createTagReader,
  type IndustryRecord,
  isAbsent,
  type NamedEntry,
  ownHonourReader,
  type RegionRecord,
  shippedTagKinds,
  splitList,
  TAG_LEVELS,
  TAG_SEPARATOR,
  tagLevels,
  type TagReader,
} from '@lianqun/domain';
import { type Dictionaries, dictionariesOf, type EntryField } from './dictionaries.js';
import type { Entries } from '../entries.js';
import type { CellReader } from '../cells/field-reading.js';
import { ListedValues } from './listed-values.js';
import type { MappedColumn } from '../protocol.js';
import type { RowBuilder } from '../row-builder.js';

/** Fields whose values are regions. */
export type RegionField = 'regionCode' | 'sourceRegionCode' | 'originRegionCode';

/** A system in which platforms are listed, with its categories. */
export interface PlatformSystemEntry {
  key: string;
  name: string;
  aliases: readonly string[];
  categories: readonly { key: string; name: string }[];
}

/** The dictionaries that reading a list may need, and the day on which it is read. */
export interface ListLookups {
  regions: RegionRecord[];
  industries: IndustryRecord[];
  chains: NamedEntry[];
  clusters: NamedEntry[];
  platforms: NamedEntry[];
  organizations: NamedEntry[];
  /** The systems in which platforms are listed, for the register of platforms. */
  platformSystems?: PlatformSystemEntry[];
  /** Kinds of honours; as they ship where a register has none. */
  tagKinds?: NamedEntry[];
  /** Today in Shanghai. */
  today: string;
}

const CHAIN_OPTIONS = ['chain', 'cluster', 'skip'];

/** The year and the level that a text names beside an honour of which a person said which one it is. */
const beside = (text: string) => ({
  level: TAG_LEVELS.find((level) => text.includes(tagLevels[level].zh)) ?? null,
  year: Number(/(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(text)?.[0] ?? NaN) || null,
});

/** What could not be told of a cell: texts and what they might mean. */
class Untold {
  private readonly texts: string[] = [];
  private readonly options: string[] = [];

  add(text: string, options: readonly { label: string }[] | null): void {
    this.texts.push(text);
    this.options.push(...(options ?? []).map(({ label }) => label));
  }

  report(row: RowBuilder, column: MappedColumn, field: string, code: Parameters<RowBuilder['setAside']>[2]): void {
    const params = this.options.length ? { options: this.options } : {};
    if (this.texts.length) row.setAside(column, field, code, this.texts.join('、'), params);
  }
}

/** Reads the texts that name dictionary entries; what they do not name is set aside with a warning, and listed. */
export class DictionaryReaders {
  /** Reads 资质荣誉 by the dictionary of kinds. */
  readonly tags: TagReader;
  private readonly dictionaries: Dictionaries;

  /** `bothKinds`: the list has a column for chains and one for clusters, so each cell says which of them it means. */
  constructor(lookups: ListLookups, bothKinds: boolean, values: ListedValues = new ListedValues({})) {
    this.tags = createTagReader(lookups.tagKinds ?? shippedTagKinds);
    this.dictionaries = dictionariesOf(lookups, this.tags, values, bothKinds);
  }

  /** The region that a text names; null for none or several. */
  regionOf(text: string): string | null {
    return this.dictionaries.regionOf(text);
  }

  /** The region that an address names down to the last level of the dictionary, with its full name. */
  wholeRegionOf(address: string): { id: string; name: string } | null {
    return this.dictionaries.wholeRegionOf(address);
  }

  /** Cells that name a region, often with an address behind it; that goes into a field of its own, if there is one. */
  readPlace(column: MappedColumn, field: RegionField, address: string | null): CellReader {
    return ({ text }, row) => {
      const raw = text.trim();
      if (isAbsent(raw)) return;
      const place = this.placeIn(raw);
      if (!place) return this.readRegion(column, field, raw, row);
      row.set(field, place.region);
      if (address !== null && place.rest !== '' && row.record[address] === undefined) row.set(address, place.rest);
    };
  }

  /** The region that a text names, and the address that follows it: 唐山市曹妃甸区 | 工业大街1号. */
  private placeIn(text: string): { region: string; rest: string } | null {
    const region = this.regionOf(text);
    if (region === null) return null;
    for (const { index } of text.matchAll(/[省市区县旗州盟]/g)) {
      // 涿州市, 通州区: the name itself holds such a word, and is known without its last one too.
      if (/^[省市区县旗盟]/.test(text.slice(index + 1))) continue;
      const place = text.slice(0, index + 1);
      if (this.regionOf(place) === region) return { region, rest: text.slice(index + 1).trim() };
    }
    return { region, rest: '' };
  }

  readRegion(column: MappedColumn, field: RegionField, raw: string, row: RowBuilder): void {
    if (!isAbsent(raw)) this.readEntry(column, field, raw, row);
  }

  /** Cells that name one entry. */
  readOne(column: MappedColumn, field: EntryField): CellReader {
    return ({ text }, row) => {
      const raw = text.trim();
      if (!isAbsent(raw)) this.readEntry(column, field, raw, row);
    };
  }

  private of(field: EntryField): Entries {
    return this.dictionaries.entries[field];
  }

  private readEntry(column: MappedColumn, field: EntryField, raw: string, row: RowBuilder): void {
    const found = this.of(field).resolve(column, raw);
    if (found.kind === 'open') {
      row.setAside(
        column,
        field,
        found.code,
        raw,
        found.options ? { options: found.options.map(({ label }) => label) } : {},
      );
    } else if (found.ids[0] !== undefined) row.set(field, found.ids[0]);
    else row.keepBeside(column, raw);
  }

  /** Chains and clusters stand in one column as often as not: each goes where it belongs. */
  readChains(column: MappedColumn, field: 'chains' | 'clusters'): CellReader {
    return ({ text }, row) => {
      const unknown = new Untold();
      const several = new Untold();
      for (const part of splitList(text)) {
        const found = this.of(field).resolve(column, part);
        if (found.kind !== 'open') this.addChains(column, part, found.ids, row);
        else if (found.code === 'chain-or-cluster') {
          const [chainId = '', clusterId = ''] = found.named;
          row.report('question', column, field, found.code, part, { chainId, clusterId, options: CHAIN_OPTIONS });
        } else (found.code === 'chain-unknown' ? unknown : several).add(part, found.options);
      }
      unknown.report(row, column, field, 'chain-unknown');
      several.report(row, column, field, 'chain-ambiguous');
    };
  }

  private addChains(column: MappedColumn, part: string, ids: readonly string[], row: RowBuilder): void {
    for (const id of ids) row.add(this.dictionaries.isChain(id) ? 'chains' : 'clusters', [id]);
    if (!ids.length) row.keepBeside(column, part);
  }

  /** Honours, several in a cell. */
  readTags(column: MappedColumn): CellReader {
    const ownHonour = ownHonourReader(column.header, this.tags);
    return ({ text }, row) => {
      const own = ownHonour?.(text);
      if (own !== undefined) return row.add('tags', own ? [own] : []);
      const unknown = new Untold();
      for (const part of text.split(TAG_SEPARATOR)) {
        if (isAbsent(part)) continue;
        const word = part.trim();
        const found = this.of('tags').resolve(column, word);
        if (found.kind === 'open') unknown.add(word, null);
        else if (found.kind === 'settled') {
          row.add(
            'tags',
            found.ids.map((kind) => ({ kind, ...beside(word) })),
          );
          if (!found.ids.length) row.keepBeside(column, word);
        } else row.add('tags', [this.tags.parseTag(word)]);
      }
      unknown.report(row, column, 'tags', 'tag-unknown');
    };
  }
}
