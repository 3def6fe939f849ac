import {
  isAbsent,
  isMasked,
  MONEY_UNITS,
  type MoneyUnit,
  namesForeignCurrency,
  parseDate,
  parseInteger,
  type Parsed,
  parseMoney,
} from '@lianqun/domain';
import type { DictionaryReaders } from './dictionary-readers.js';
import type { CellReader, FieldReading } from './field-reading.js';
import type { MappedColumn } from './protocol.js';
import type { ColumnNames } from './row-builder.js';

type Of<Kind extends FieldReading['kind']> = Extract<FieldReading, { kind: Kind }>;

const moneyUnit = (unit: string | null): MoneyUnit => MONEY_UNITS.find((one) => one === unit) ?? '万元';

const isTooLong = (text: string, max: number | null): boolean =>
  max !== null && text.length > max && Array.from(text).length > max;

const shorten = (text: string, max: number | null) => (max === null ? text : Array.from(text).slice(0, max).join(''));

function textReader(column: MappedColumn, field: string, { maxLength, doubt }: Of<'text'>): CellReader {
  return ({ text }, row) => {
    const value = text.trim();
    if (isAbsent(value)) return;
    const tooLong = isTooLong(value, maxLength);
    if (tooLong) row.setAside(column, field, 'cell-cut', value, { max: maxLength });
    row.set(field, tooLong ? shorten(value, maxLength) : value);
    const doubtful = doubt?.(value);
    if (doubtful) row.report('warning', column, field, doubtful, value);
  };
}

function contactReader(column: MappedColumn, field: string, { maxLength, doubt }: Of<'contact'>): CellReader {
  return ({ text }, row) => {
    const value = text.trim();
    if (isAbsent(value)) return;
    if (isMasked(value)) return row.report('warning', column, field, 'contact-masked', value);
    const tooLong = isTooLong(value, maxLength);
    if (tooLong) row.report('warning', column, field, 'cell-cut', value, { max: maxLength });
    row.set(field, tooLong ? shorten(value, maxLength) : value);
    const doubtful = doubt?.(value);
    if (doubtful) row.report('warning', column, field, doubtful, value);
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
  const unit = moneyUnit(column.unit);
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

/** The reader of a column's cells. */
export function cellReader(
  column: MappedColumn,
  reading: FieldReading,
  dictionaries: DictionaryReaders,
  names: ColumnNames,
): CellReader {
  const field = column.field ?? '';
  switch (reading.kind) {
    case 'text':
      return textReader(column, field, reading);
    case 'contact':
      return contactReader(column, field, reading);
    case 'name':
      return nameReader(column, field, reading);
    case 'list':
      return listReader(column, field, reading);
    case 'money':
      return moneyReader(column, field, reading);
    case 'date':
      return parsedReader(column, field, parseDate);
    case 'integer':
      return parsedReader(column, field, parseInteger);
    case 'term':
      return termReader(column, field, reading);
    case 'chains':
    case 'clusters':
      return dictionaries.readChains(column, reading.kind);
    case 'industry':
      return dictionaries.readIndustry(column);
    case 'platform':
      return dictionaries.readPlatform(column);
    case 'organization':
      return dictionaries.readOrganization(column);
    case 'extra':
      return extraReader(column, names);
    case 'own':
      return reading.read;
  }
}
