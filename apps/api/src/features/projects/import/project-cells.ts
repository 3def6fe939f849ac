import {
  chainEffects,
  isAbsent,
  isMasked,
  isNationalCode,
  isRecordKey,
  lastDayOf,
  looksLikePhone,
  normalizeNationalCode,
  parseChainEffect,
  parseDate,
  parsePlanKey,
  parseProjectNature,
  parseProjectStage,
  parseProjectType,
  parseYesNo,
  projectColumns,
  projectNatures,
  projectStages,
  projectTextLimits,
  projectTypes,
  readCreditCode,
  readLinks,
  resolvePlanYear,
  splitParties,
  splitPersonAndPhone,
} from '@lianqun/domain';
import { UNSEEN_NAME } from '../access/unseen.js';
import type { CellReader, DictionaryReaders, FieldReading, MappedColumn } from '../../imports/index.js';

/** Columns that are filled in month by month are mapped to fields of this kind, and so not imported. */
export const MONTHLY = 'monthly:';

const kinds = new Map<string, (typeof projectColumns)[number]['kind']>(
  projectColumns.map(({ field, kind }) => [field, kind]),
);

const limits: Readonly<Partial<Record<string, number>>> = projectTextLimits;

const MAX_LINKS = { maxLength: 50, maxItems: 20 };
const MAX_PARTIES = { maxLength: projectTextLimits.name, maxItems: 20 };

/** The words of a vocabulary, for whoever wrote another one. */
const wordsOf = (terms: Readonly<Record<string, { readonly zh: string }>>) => Object.values(terms).map(({ zh }) => zh);

const nationalCodeReader =
  (column: MappedColumn): CellReader =>
  (cell, row) => {
    const raw = cell.text.trim();
    if (isAbsent(raw)) return;
    if (cell.lossy) return row.report('error', column, 'nationalCode', 'digits-lost', raw);
    const code = normalizeNationalCode(raw);
    row.set('nationalCode', code);
    if (!isNationalCode(code)) row.report('warning', column, 'nationalCode', 'national-code-doubtful', raw);
  };

/** A wrong code of the builder does not stop its project: the name still tells who builds. */
const builderCodeReader =
  (column: MappedColumn): CellReader =>
  (cell, row) => {
    const raw = cell.text.trim();
    const reading = readCreditCode(raw);
    if (reading.kind === 'absent') return;
    if (reading.kind === 'valid' && !cell.lossy) return row.set('builderCode', reading.code);
    const lost = cell.lossy || reading.kind === 'digits-lost';
    const code = reading.kind === 'wrong-check' ? 'credit-code-wrong-check' : 'credit-code-malformed';
    row.setAside(column, 'builderCode', lost ? 'digits-lost' : code, raw);
  };

const MONTH_ALONE = /^\d{4}\s*(?:年|[-/.])\s*\d{1,2}\s*月?$/;

/** Ledgers often name no more than the month: work begins on its first day and ends on its last one. */
function dateReader(column: MappedColumn, field: string, today: string): CellReader {
  return (cell, row) => {
    const raw = cell.text.trim();
    if (isAbsent(raw)) return;
    const whole = parseDate(raw);
    if (whole.ok) return row.set(field, whole.value);
    const first = MONTH_ALONE.test(raw) ? parseDate(raw, { allowMonth: true }) : whole;
    if (!first.ok) return row.report('error', column, field, first.code, raw, first.params);
    const last = lastDayOf(first.value.slice(0, 7));
    const end = field.startsWith('actual') && first.value <= today && last > today ? today : last;
    row.set(field, field.endsWith('Start') ? first.value : end);
    row.report('warning', column, field, 'date-incomplete', raw);
  };
}

/** A cell in which an enterprise was exported without its name says nothing of the others either: it stays as it is. */
const partiesOf = (text: string): string[] => (text.includes(UNSEEN_NAME) ? [] : splitParties(text));

/** 责任人及电话 stand in one cell or in two. */
const personReader =
  (column: MappedColumn): CellReader =>
  ({ text }, row) => {
    const { person, phone } = splitPersonAndPhone(text);
    if ([person, phone].some((part) => part !== null && isMasked(part)))
      row.report('warning', column, 'responsiblePerson', 'contact-masked', text.trim());
    if (person !== null && !isMasked(person))
      row.set('responsiblePerson', person.slice(0, projectTextLimits.responsiblePerson));
    if (phone !== null && !isMasked(phone) && row.record.responsiblePhone === undefined)
      row.set('responsiblePhone', phone.slice(0, projectTextLimits.responsiblePhone));
  };

/** Plans of one list by year; the first column of a year counts, another is kept beside the record. */
function planReading(field: string, today: string, taken: Set<string>): FieldReading | null {
  const header = parsePlanKey(field);
  if (header === undefined) return null;
  const year = String(resolvePlanYear(header, today));
  if (taken.has(year)) return { kind: 'extra' };
  taken.add(year);
  return {
    kind: 'money',
    keep: (value, row) => {
      row.put('plans', year, value);
    },
  };
}

/** How the cells of project lists are read, by the field of their column; null for those that are not, or together. */
export function projectCells(
  today: string,
  dictionaries: DictionaryReaders,
): (column: MappedColumn, field: string) => FieldReading | null {
  const plans = new Set<string>();
  return (column, field) => {
    if (field.startsWith(MONTHLY)) return null;
    if (isRecordKey(field)) return { kind: 'record-key' };
    return planReading(field, today, plans) ?? readingOf(column, field, today, dictionaries);
  };
}

function readingOf(
  column: MappedColumn,
  field: string,
  today: string,
  dictionaries: DictionaryReaders,
): FieldReading | null {
  const kind = kinds.get(field);
  switch (kind) {
    case undefined:
      return null;
    case 'code':
      return { kind: 'name', maxLength: 50 };
    case 'name':
      return { kind, maxLength: projectTextLimits.name };
    case 'national-code':
      return { kind: 'own', read: nationalCodeReader(column) };
    case 'credit-code':
      return { kind: 'own', read: builderCodeReader(column) };
    case 'parties':
      return { kind: 'list', split: partiesOf, ...MAX_PARTIES };
    case 'links':
      return { kind: 'list', split: readLinks, ...MAX_LINKS };
    case 'stage':
      return { kind: 'term', read: parseProjectStage, allowed: wordsOf(projectStages) };
    case 'type':
      return { kind: 'term', read: parseProjectType, allowed: wordsOf(projectTypes) };
    case 'nature':
      return { kind: 'term', read: parseProjectNature, allowed: wordsOf(projectNatures) };
    case 'chain-effect':
      return { kind: 'term', read: parseChainEffect, allowed: wordsOf(chainEffects) };
    case 'boolean':
      return { kind: 'term', read: parseYesNo, allowed: ['是', '否'] };
    case 'region':
      return field === 'regionCode'
        ? { kind: 'own', read: dictionaries.readPlace(column, 'regionCode', 'site') }
        : null;
    case 'date':
      return { kind: 'own', read: dateReader(column, field, today) };
    case 'person':
      return { kind: 'own', read: personReader(column) };
    case 'phone': {
      const doubt = (value: string) => (looksLikePhone(value) ? null : ('phone-doubtful' as const));
      return { kind: 'contact', maxLength: projectTextLimits.responsiblePhone, doubt };
    }
    case 'chains':
    case 'clusters':
    case 'platform':
    case 'organization':
    case 'money':
      return { kind };
    case 'text':
    case 'long-text':
      return { kind: 'text', maxLength: limits[field] ?? null };
  }
}
