import {
  enterpriseContacts,
  enterpriseField,
  enterpriseFields,
  type ErrorCode,
  type FieldKind,
  isAbsent,
  isRecordKey,
  looksLikeEmail,
  looksLikePhone,
  MIN_YEAR,
  parseYearlyFieldKey,
  readCreditCode,
  readLinks,
  readRegistrationStatus,
  resolveHeaderYear,
  splitNames,
} from '@lianqun/domain';
import type { CellReader, FieldReading, MappedColumn } from '../../imports/index.js';

const kinds = new Map<string, FieldKind>(enterpriseFields.map(({ key, kind }) => [key, kind]));

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

const MAX_STATUS = 50;

const statusReader: CellReader = ({ text }, row) => {
  const value = text.trim();
  if (!isAbsent(value)) row.set('registrationStatus', readRegistrationStatus(value) ?? value.slice(0, MAX_STATUS));
};

/** What is odd about a text, by its field. */
const doubts: Partial<Record<string, (value: string) => ErrorCode | null>> = {
  contactEmail: (value) => (looksLikeEmail(value) ? null : 'email-doubtful'),
  contactPhone: (value) => (looksLikePhone(value) ? null : 'phone-doubtful'),
};

/** Yearly figures of one list; `taken` are those that a column has, as `2025.revenue`. */
function yearlyReading(field: string, today: string, taken: Set<string>): FieldReading | null {
  const yearly = parseYearlyFieldKey(field);
  if (!yearly) return null;
  const year = resolveHeaderYear(yearly.year, today);
  const key = `${String(year)}.${yearly.measure}`;
  const possible = year >= MIN_YEAR && year <= Number(today.slice(0, 4));
  // 上年营业收入 beside 2025年营业收入 says the same once more: the first counts, the other is kept beside the record.
  if (!possible || taken.has(key)) return { kind: 'extra' };
  taken.add(key);
  return {
    kind: 'money',
    keep: (value, row) => {
      row.put('years', key, value);
    },
  };
}

/** How the cells of enterprise lists are read, by the field of their column; null for the parts of the region. */
export function enterpriseCells(today: string): (column: MappedColumn, field: string) => FieldReading | null {
  const years = new Set<string>();
  return (column, field) => {
    if (isRecordKey(field)) return { kind: 'record-key' };
    const yearly = yearlyReading(field, today, years);
    if (yearly) return yearly;
    const { maxLength = null, maxItems = Infinity } = enterpriseField(field) ?? {};
    const kind = kinds.get(field);
    const doubt = doubts[field];
    if (Object.hasOwn(enterpriseContacts, field)) return { kind: 'contact', maxLength, ...(doubt && { doubt }) };
    switch (kind) {
      case undefined:
      case 'region':
        return null;
      case 'credit-code':
        return { kind: 'own', read: creditCodeReader(column) };
      case 'names': {
        const split = (text: string) => splitNames(text).filter((name) => !isAbsent(name));
        return { kind: 'list', split, maxLength, maxItems };
      }
      case 'links':
        return { kind: 'list', split: readLinks, maxLength, maxItems };
      case 'status':
        return { kind: 'own', read: statusReader };
      case 'name':
        return { kind, maxLength };
      case 'chains':
      case 'clusters':
      case 'tags':
      case 'industry':
      case 'platform':
      case 'money':
      case 'date':
      case 'integer':
        return { kind };
      case 'text':
        // Parts of an address follow each other without a blank: 唐山市曹妃甸区, 工业大街1号.
        return { kind, maxLength, ...(field === 'address' && { glue: '' }) };
      default:
        return { kind: 'text', maxLength };
    }
  };
}
