import {
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
  splitNames,
} from '@lianqun/domain';
import type { MappedColumn } from '../../imports/index.js';
import type { CellReader, DictionaryReaders } from './dictionary-readers.js';
import type { ColumnNames, RowBuilder } from './row-builder.js';

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

/** A column that feeds no field is kept beside the record under its own name. */
function extraReader(column: MappedColumn, names: ColumnNames): CellReader {
  const name = names.of(column);
  return ({ text }, row) => {
    if (!isAbsent(text)) row.put('extra', name, text.trim());
  };
}

/** What the readers of one list have in common. */
export interface ListReading {
  dictionaries: DictionaryReaders;
  names: ColumnNames;
  /** Today in Shanghai. */
  today: string;
  /** The yearly figures that a column has taken, as `2025.revenue`. */
  years: Set<string>;
}

function yearlyReader(column: MappedColumn, field: string, { names, today, years }: ListReading): CellReader | null {
  const yearly = parseYearlyFieldKey(field);
  if (!yearly) return null;
  const year = resolveHeaderYear(yearly.year, today);
  const key = `${String(year)}.${yearly.measure}`;
  const possible = year >= MIN_YEAR && year <= Number(today.slice(0, 4));
  // 上年营业收入 beside 2025年营业收入 says the same once more: the first counts, the other is kept beside the record.
  if (!possible || years.has(key)) return extraReader(column, names);
  years.add(key);
  return moneyReader(column, field, (value, row) => {
    row.put('years', key, value);
  });
}

/** The reader of a column by its field; null for the parts of a region, which are read together. */
export function readerOf(column: MappedColumn, list: ListReading): CellReader | null {
  const { dictionaries } = list;
  const { field } = column;
  if (field === null) return extraReader(column, list.names);
  const yearly = yearlyReader(column, field, list);
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
    if (unknown.length) row.setAside(column, 'tags', 'tag-unknown', unknown.join('、'));
  };
}
