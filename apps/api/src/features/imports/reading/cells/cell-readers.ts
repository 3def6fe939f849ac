import {
  asMoneyUnit,
  COUNT_UNITS,
  isAbsent,
  isMasked,
  type MoneyUnit,
  namesForeignCurrency,
  parseDate,
  parseInteger,
  type Parsed,
  parseMoney,
} from '@lianqun/domain';
import type { DictionaryReaders } from '../values/dictionary-readers.js';
import type { CellReader, EntryKind, FieldReading } from './field-reading.js';
import type { MappedColumn } from '../protocol.js';
import { recordKeyReader } from '../record-keys.js';
import type { ColumnNames } from '../row-builder.js';

type Of<Kind extends FieldReading['kind']> = Extract<FieldReading, { kind: Kind }>;

/** What the amounts of a column are in; null where its header counts something else, as 万股. */
const moneyUnit = ({ unit }: MappedColumn): MoneyUnit | null => (unit === null ? '万元' : asMoneyUnit(unit));

/** Headers say 职工人数(个) and mean people. */
const ONE_BY_ONE = new Set(['人', '名', '个', '位', '户', '家', '人次']);

const isTooLong = (text: string, max: number | null): boolean =>
  max !== null && text.length > max && Array.from(text).length > max;

const shorten = (text: string, max: number | null) => (max === null ? text : Array.from(text).slice(0, max).join(''));

/** What a column adds to a text that another one began. */
const joined = (before: unknown, value: string, glue: string): string =>
  typeof before === 'string' && before !== '' && before !== value ? `${before}${glue}${value}` : value;

function textReader(column: MappedColumn, field: string, reading: Of<'text'>, shared: boolean): CellReader {
  const { maxLength, doubt, glue = ' ' } = reading;
  return ({ text }, row) => {
    const own = text.trim();
    if (isAbsent(own)) return;
    const value = shared ? joined(row.record[field], own, glue) : own;
    const tooLong = isTooLong(value, maxLength);
    if (tooLong) row.setAside(column, field, 'cell-cut', own, { max: maxLength });
    row.set(field, tooLong ? shorten(value, maxLength) : value);
    const doubtful = doubt?.(own);
    if (doubtful) row.report('warning', column, field, doubtful, own);
  };
}

function contactReader(column: MappedColumn, field: string, reading: Of<'contact'>, shared: boolean): CellReader {
  const { maxLength, doubt } = reading;
  return ({ text }, row) => {
    const own = text.trim();
    if (isAbsent(own)) return;
    if (isMasked(own)) return row.report('warning', column, field, 'contact-masked', own);
    const value = shared ? joined(row.record[field], own, '、') : own;
    const tooLong = isTooLong(value, maxLength);
    if (tooLong) row.report('warning', column, field, 'cell-cut', own, { max: maxLength });
    row.set(field, tooLong ? shorten(value, maxLength) : value);
    const doubtful = doubt?.(own);
    if (doubtful) row.report('warning', column, field, doubtful, own);
  };
}

function nameReader(column: MappedColumn, field: string, { maxLength }: Of<'name'>): CellReader {
  return ({ text }, row) => {
    const value = text.trim().replace(/\s+/g, ' ');
    if (isAbsent(value)) return;
    if (isTooLong(value, maxLength)) row.report('error', column, field, 'too-long', value, { max: maxLength });
    else row.set(field, value);
  };
}

function listReader(column: MappedColumn, field: string, { split, maxLength, maxItems }: Of<'list'>): CellReader {
  return ({ text }, row) => {
    const values: string[] = [];
    for (const value of split(text)) {
      if (isTooLong(value, maxLength)) row.setAside(column, field, 'cell-cut', value, { max: maxLength });
      else values.push(value);
    }
    row.add(field, values.slice(0, maxItems));
    if (values.length > maxItems)
      row.setAside(column, field, 'too-many', values.slice(maxItems).join('、'), { max: maxItems });
  };
}

function moneyReader(column: MappedColumn, field: string, { keep }: Of<'money'>): CellReader {
  const unit = moneyUnit(column);
  const foreign = namesForeignCurrency(column.unit ?? '') || namesForeignCurrency(column.header);
  return (cell, row) => {
    const raw = cell.text.trim();
    if (isAbsent(raw)) return;
    if (foreign) return row.report('error', column, field, 'unit-unclear', raw);
    const reading = parseMoney(raw, unit);
    if (!reading.ok) return row.report('error', column, field, reading.code, raw, reading.params);
    if (reading.rounded) row.report('warning', column, field, 'money-rounded', raw);
    if (keep) keep(reading.value, row);
    else row.set(field, reading.value);
  };
}

function integerReader(column: MappedColumn, field: string): CellReader {
  const unit = COUNT_UNITS.find((one) => one === column.unit);
  if (unit !== undefined || column.unit === null || ONE_BY_ONE.has(column.unit))
    return parsedReader(column, field, (raw) => parseInteger(raw, unit ? { unit } : {}));
  const allowed = COUNT_UNITS.join('、');
  return ({ text }, row) => {
    const raw = text.trim();
    if (!isAbsent(raw)) row.report('error', column, field, 'unit-unclear', raw, { allowed });
  };
}

/** A value that a parser reads, or a wrong cell. */
function parsedReader(column: MappedColumn, field: string, parse: (raw: string) => Parsed<unknown>): CellReader {
  return (cell, row) => {
    const raw = cell.text.trim();
    if (isAbsent(raw)) return;
    const reading = parse(raw);
    if (reading.ok) row.set(field, reading.value);
    else row.report('error', column, field, reading.code, raw, reading.params);
  };
}

function termReader(column: MappedColumn, field: string, { read, allowed }: Of<'term'>): CellReader {
  return ({ text }, row) => {
    const raw = text.trim();
    if (isAbsent(raw)) return;
    const value = read(raw);
    if (value !== null) row.set(field, value);
    else row.report('error', column, field, 'value-unknown', raw, { allowed: allowed.join('、') });
  };
}

/** A column that feeds no field is kept beside the record under its own name. */
function extraReader(column: MappedColumn, names: ColumnNames): CellReader {
  const name = names.of(column);
  return ({ text }, row) => {
    if (!isAbsent(text)) row.put('extra', name, text.trim());
  };
}

/** What reading a column needs beside the column. */
export interface ColumnContext {
  dictionaries: DictionaryReaders;
  names: ColumnNames;
  /** Other columns feed the same field. */
  shared: boolean;
}

/** The reader of a column's cells. */
export function cellReader(
  column: MappedColumn,
  reading: FieldReading,
  { dictionaries, names, shared }: ColumnContext,
): CellReader {
  const field = column.field ?? '';
  switch (reading.kind) {
    case 'text':
      return textReader(column, field, reading, shared);
    case 'contact':
      return contactReader(column, field, reading, shared);
    case 'name':
      return nameReader(column, field, reading);
    case 'list':
      return listReader(column, field, reading);
    case 'money':
      return moneyReader(column, field, reading);
    case 'date':
      return parsedReader(column, field, parseDate);
    case 'integer':
      return integerReader(column, field);
    case 'term':
      return termReader(column, field, reading);
    case 'extra':
      return extraReader(column, names);
    case 'record-key':
      return recordKeyReader(column, field);
    case 'own':
      return reading.read;
    default:
      return entryReader(column, reading.kind, dictionaries);
  }
}

/** Cells that name entries of dictionaries. */
function entryReader(column: MappedColumn, kind: EntryKind, dictionaries: DictionaryReaders): CellReader {
  switch (kind) {
    case 'chains':
    case 'clusters':
      return dictionaries.readChains(column, kind);
    case 'industry':
      return dictionaries.readOne(column, 'industryCode');
    case 'platform':
      return dictionaries.readOne(column, 'platformId');
    case 'organization':
      return dictionaries.readOne(column, 'organizationId');
    case 'tags':
      return dictionaries.readTags(column);
  }
}
