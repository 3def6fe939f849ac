import {
  createChainMatcher,
  createIndustryMatcher,
  createNameMatcher,
  createRegionMatcher,
  enterpriseField,
  enterpriseFields,
  type EnterpriseFieldKey,
  type FieldKind,
  isAbsent,
  looksLikeEmail,
  looksLikePhone,
  MIN_YEAR,
  MONEY_UNITS,
  type MoneyUnit,
  namesForeignCurrency,
  parseDate,
  parseInteger,
  parseMoney,
  parseTags,
  parseYearlyFieldKey,
  readCreditCode,
  readLinks,
  readRegistrationStatus,
  resolveHeaderYear,
  splitList,
  splitNames,
} from '@lianqun/domain';
import type { Cell } from '@lianqun/spreadsheet';
import type { MappedColumn } from '../../imports/index.js';
import type { EnterpriseLookups } from './lookups.js';
import type { ColumnNames, RowBuilder } from './row-builder.js';

/** Reads one filled cell into the row. */
export type CellReader = (cell: Cell, row: RowBuilder) => void;

/** Dictionary entries come again and again: each text is matched once. */
function remembered<T>(match: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let found = known.get(text);
    if (found === undefined) {
      found = match(text);
      if (known.size < 20_000) known.set(text, found);
    }
    return found;
  };
}

const enterpriseFieldKinds = new Map<string, FieldKind>(enterpriseFields.map(({ key, kind }) => [key, kind]));

const moneyUnit = (unit: string | null): MoneyUnit => MONEY_UNITS.find((one) => one === unit) ?? '万元';

const shorten = (text: string, max: number | null) =>
  max !== null && text.length > max ? Array.from(text).slice(0, max).join('') : text;

function textReader(column: MappedColumn, field: EnterpriseFieldKey): CellReader {
  const maxLength = enterpriseField(field)?.maxLength ?? null;
  return ({ text }, row) => {
    const value = text.trim();
    if (isAbsent(value)) return;
    if (maxLength !== null && Array.from(value).length > maxLength) {
      row.setAside(column, field, 'cell-cut', value, { max: maxLength });
    }
    row.set(field, shorten(value, maxLength));
    if (field === 'contactEmail' && !looksLikeEmail(value))
      row.report('warning', column, field, 'email-doubtful', value);
    if (field === 'contactPhone' && !looksLikePhone(value))
      row.report('warning', column, field, 'phone-doubtful', value);
  };
}

/** Several texts in one cell; what is too long or too many is set aside. */
function listReader(column: MappedColumn, field: EnterpriseFieldKey, split: (text: string) => string[]): CellReader {
  const { maxLength = null, maxItems = Infinity } = enterpriseField(field) ?? {};
  return ({ text }, row) => {
    const values: string[] = [];
    for (const value of split(text)) {
      if (maxLength !== null && Array.from(value).length > maxLength)
        row.setAside(column, field, 'cell-cut', value, { max: maxLength });
      else values.push(value);
    }
    row.add(field, values.slice(0, maxItems));
    if (values.length > maxItems)
      row.setAside(column, field, 'too-many', values.slice(maxItems).join('、'), { max: maxItems });
  };
}

function nameReader(column: MappedColumn): CellReader {
  const maxLength = enterpriseField('name')?.maxLength ?? null;
  return ({ text }, row) => {
    const value = text.trim().replace(/\s+/g, ' ');
    if (isAbsent(value)) return;
    if (maxLength !== null && Array.from(value).length > maxLength)
      row.report('error', column, 'name', 'too-long', value, { max: maxLength });
    else row.set('name', value);
  };
}

function creditCodeReader(column: MappedColumn): CellReader {
  return (cell, row) => {
    const raw = cell.text.trim();
    const reading = readCreditCode(raw);
    if (cell.lossy || reading.kind === 'digits-lost')
      return row.report('error', column, 'creditCode', 'digits-lost', raw);
    switch (reading.kind) {
      case 'valid':
        return row.set('creditCode', reading.code);
      case 'absent':
        return row.report('warning', column, 'creditCode', 'code-absent', raw);
      case 'registration-number':
        row.set('registrationNo', reading.value);
        return row.report('warning', column, 'creditCode', 'registration-number-instead', raw, {
          length: reading.value.length,
        });
      case 'repairable': {
        const { suggestion } = reading;
        const options = ['accept-repair', 'without-code', 'skip'];
        return row.report('question', column, 'creditCode', 'credit-code-repairable', raw, { suggestion, options });
      }
      case 'wrong-check':
        return row.report('error', column, 'creditCode', 'credit-code-wrong-check', raw);
      case 'malformed':
        return row.report('error', column, 'creditCode', 'credit-code-malformed', raw);
    }
  };
}

function moneyReader(column: MappedColumn, field: string, keep: (value: string, row: RowBuilder) => void): CellReader {
  const unit = moneyUnit(column.unit);
  const foreign = namesForeignCurrency(column.unit ?? '') || namesForeignCurrency(column.header);
  return (cell, row) => {
    const raw = cell.text.trim();
    if (isAbsent(raw)) return;
    if (foreign) return row.report('error', column, field, 'unit-unclear', raw);
    const reading = parseMoney(raw, unit);
    if (!reading.ok) return row.report('error', column, field, reading.code, raw, reading.params);
    if (reading.rounded) row.report('warning', column, field, 'money-rounded', raw);
    keep(reading.value, row);
  };
}

function dateReader(column: MappedColumn, field: EnterpriseFieldKey): CellReader {
  return (cell, row) => {
    const raw = cell.text.trim();
    if (isAbsent(raw)) return;
    const reading = parseDate(raw);
    if (reading.ok) row.set(field, reading.value);
    else row.report('error', column, field, reading.code, raw, reading.params);
  };
}

function integerReader(column: MappedColumn, field: EnterpriseFieldKey): CellReader {
  return (cell, row) => {
    const raw = cell.text.trim();
    if (isAbsent(raw)) return;
    const reading = parseInteger(raw);
    if (reading.ok) row.set(field, reading.value);
    else row.report('error', column, field, reading.code, raw, reading.params);
  };
}

/** Reads the texts that name dictionary entries; what they do not name is set aside with a warning. */
export class DictionaryReaders {
  private readonly region;
  private readonly industry;
  private readonly chain;
  private readonly platform;

  private readonly years = new Set<string>();

  /** `bothKinds`: the list has a column for chains and one for clusters, so each cell says which of them it means. */
  constructor(
    private readonly lookups: EnterpriseLookups,
    readonly names: ColumnNames,
    private readonly bothKinds: boolean,
  ) {
    const regions = createRegionMatcher(lookups.regions);
    const industries = createIndustryMatcher(lookups.industries);
    const chains = createChainMatcher(lookups);
    const platforms = createNameMatcher(lookups.platforms);
    this.region = remembered((text) => regions.match(text));
    this.industry = remembered((text) => industries.match(text));
    this.chain = remembered((text) => chains.match(text));
    this.platform = remembered((text) => platforms.match(text));
  }

  readRegion(column: MappedColumn, raw: string, row: RowBuilder): void {
    if (isAbsent(raw)) return;
    const match = this.region(raw);
    if (match.kind === 'match') row.set('regionCode', match.id);
    else row.setAside(column, 'regionCode', match.kind === 'none' ? 'region-unknown' : 'region-ambiguous', raw);
  }

  readIndustry(column: MappedColumn): CellReader {
    return ({ text }, row) => {
      if (isAbsent(text)) return;
      const match = this.industry(text.trim());
      if (match.kind === 'match') row.set('industryCode', match.id);
      else
        row.setAside(
          column,
          'industryCode',
          match.kind === 'none' ? 'industry-unknown' : 'industry-ambiguous',
          text.trim(),
        );
    };
  }

  readPlatform(column: MappedColumn): CellReader {
    return ({ text }, row) => {
      if (isAbsent(text)) return;
      const match = this.platform(text.trim());
      if (match.kind === 'match') row.set('platformId', match.id);
      else
        row.setAside(
          column,
          'platformId',
          match.kind === 'none' ? 'platform-unknown' : 'platform-ambiguous',
          text.trim(),
        );
    };
  }

  /** Chains and clusters stand in one column as often as not: each goes where it belongs. */
  readChains(column: MappedColumn, field: 'chains' | 'clusters'): CellReader {
    return ({ text }, row) => {
      for (const part of splitList(text)) {
        const match = this.chain(part);
        if (match.kind === 'chain') row.add('chains', [match.id]);
        else if (match.kind === 'cluster') row.add('clusters', [match.id]);
        else if (match.kind === 'chain-or-cluster' && this.bothKinds)
          row.add(field, [field === 'chains' ? match.chainId : match.clusterId]);
        else if (match.kind === 'chain-or-cluster') {
          const { chainId, clusterId } = match;
          const options = ['chain', 'cluster', 'skip'];
          row.report('question', column, field, 'chain-or-cluster', part, { chainId, clusterId, options });
        } else row.setAside(column, field, match.kind === 'none' ? 'chain-unknown' : 'chain-ambiguous', part);
      }
    };
  }

  yearly(column: MappedColumn, field: string): CellReader | null {
    const yearly = parseYearlyFieldKey(field);
    if (!yearly) return null;
    const { today } = this.lookups;
    const year = resolveHeaderYear(yearly.year, today);
    const key = `${String(year)}.${yearly.measure}`;
    const possible = year >= MIN_YEAR && year <= Number(today.slice(0, 4));
    // 上年营业收入 beside 2025年营业收入 says the same once more: the first counts, the other is kept beside the record.
    if (!possible || this.years.has(key)) return extraReader(column, this.names);
    this.years.add(key);
    return moneyReader(column, field, (value, row) => {
      row.put('years', key, value);
    });
  }
}

/** A column that feeds no field is kept beside the record under its own name. */
function extraReader(column: MappedColumn, names: ColumnNames): CellReader {
  const name = names.of(column);
  return ({ text }, row) => {
    if (!isAbsent(text)) row.put('extra', name, text.trim());
  };
}

/** The reader of a column by its field; null for the parts of a region, which are read together. */
export function readerOf(column: MappedColumn, dictionaries: DictionaryReaders): CellReader | null {
  const { field } = column;
  if (field === null) return extraReader(column, dictionaries.names);
  const yearly = dictionaries.yearly(column, field);
  if (yearly) return yearly;
  const kind = enterpriseFieldKinds.get(field);
  const key = field as EnterpriseFieldKey;
  switch (kind) {
    case undefined:
    case 'region':
      return null;
    case 'name':
      return nameReader(column);
    case 'credit-code':
      return creditCodeReader(column);
    case 'names':
      return listReader(column, key, (text) => splitNames(text).filter((name) => !isAbsent(name)));
    case 'links':
      return listReader(column, key, readLinks);
    case 'tags':
      return tagsReader(column);
    case 'chains':
    case 'clusters':
      return dictionaries.readChains(column, kind);
    case 'industry':
      return dictionaries.readIndustry(column);
    case 'platform':
      return dictionaries.readPlatform(column);
    case 'money':
      return moneyReader(column, key, (value, row) => {
        row.set(key, value);
      });
    case 'date':
      return dateReader(column, key);
    case 'integer':
      return integerReader(column, key);
    case 'status':
      return ({ text }, row) => {
        if (!isAbsent(text)) row.set(key, readRegistrationStatus(text) ?? shorten(text.trim(), 50));
      };
    default:
      return textReader(column, key);
  }
}

function tagsReader(column: MappedColumn): CellReader {
  return ({ text }, row) => {
    if (isAbsent(text)) return;
    const { tags, unknown } = parseTags(text);
    row.add('tags', tags);
    for (const part of unknown) row.setAside(column, 'tags', 'tag-unknown', part);
  };
}
