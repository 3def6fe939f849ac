import {
  foldName,
  mapProjectColumns,
  MONEY_UNITS,
  monthlyColumnOf,
  parsePlanKey,
  projectColumns,
  projectContacts,
  REGION_PARTS,
  regionPartKey,
  resolvePlanYear,
  scoreProjectHeader,
  validateProject,
  type ProjectDraft,
} from '@lianqun/domain';
import type { ColumnToMap, MappedColumn, RowBuilder, TargetReading } from '../../imports/index.js';
import { MONTHLY, projectCells } from './project-cells.js';

const inMoney = new Set<string>(projectColumns.flatMap(({ field, unit }) => (unit === null ? [] : [field])));

const kinds = new Map<string, string>(projectColumns.map(({ field, kind }) => [field, kind]));

const JOINED = new Set(['text', 'long-text', 'parties', 'links', 'chains', 'clusters', 'phone']);

/** The parts of the place of construction, from the province down; none where one column holds all of it. */
const placeParts = (mapping: readonly MappedColumn[]): MappedColumn[] =>
  REGION_PARTS.flatMap((part) => mapping.filter(({ field }) => field === regionPartKey(part)));

/** Monthly columns by their own names, each once. */
function monthlyField(header: string, taken: Set<string>): string | null {
  const column = monthlyColumnOf(header);
  if (column === null || taken.has(column)) return null;
  taken.add(column);
  return `${MONTHLY}${column}`;
}

function mapColumns(columns: readonly ColumnToMap[]): ReturnType<TargetReading['mapColumns']> {
  const monthly = new Set<string>();
  return mapProjectColumns(columns).map((match, i) => {
    if (match) return { field: match.field, also: [...match.also], confidence: match.how, unit: match.unit };
    const field = monthlyField(columns[i]?.header ?? '', monthly);
    return { field, also: [], confidence: field === null ? 'none' : 'name', unit: null };
  });
}

/** The rules over several fields, among those that the row fills; each fault is told at its cell. */
function checkRecord(row: RowBuilder, columnOf: ReadonlyMap<string, MappedColumn>, today: string): void {
  const { plans: planned, ...record } = row.record;
  const amounts = Object.entries((planned ?? {}) as Record<string, string>);
  const plans = amounts.map(([year, amount]) => ({ year: Number(year), amount }));
  const texts = Object.fromEntries(Object.entries(record).filter(([, value]) => typeof value === 'string'));
  const draft: ProjectDraft = { ...texts, plans };
  const known = new Set(row.problems.map(({ field, code }) => `${field ?? ''} ${code}`));
  const { errors } = validateProject(draft, { today, partial: true });
  for (const { field, code, params } of errors) {
    const plan = /^plans\.(\d+)/.exec(field)?.[1];
    const [year = '', amount = ''] = plan === undefined ? [] : (amounts[Number(plan)] ?? []);
    const key = plan === undefined ? field : `plan:${year}`;
    const column = columnOf.get(key) ?? null;
    const raw = plan === undefined ? String(row.record[field] ?? '') : amount;
    if (!known.has(`${key} ${code}`)) row.report('error', column, key, code, raw, params);
  }
}

/** Fields of the record that name parties. */
export const PARTY_FIELDS = ['builder', 'investor', 'source', 'partner'] as const;

function partyNames(record: Readonly<Record<string, unknown>>): string[] {
  const names = PARTY_FIELDS.flatMap((field) => (Array.isArray(record[field]) ? (record[field] as unknown[]) : []));
  return [...new Set(names.filter((one) => typeof one === 'string'))];
}

/** How lists of projects are read. */
export const projectReading: TargetReading = {
  register: 'project',
  nameField: 'name',
  keyFields: ['name', 'code', 'nationalCode'],
  contacts: projectContacts,
  scoreHeader: scoreProjectHeader,
  mapColumns,

  units: (field) => (inMoney.has(field) || parsePlanKey(field) !== undefined ? ['万元', ...MONEY_UNITS] : []),

  takesSeveral: (field) => JOINED.has(kinds.get(field) ?? ''),

  plan(mapping, { today }, dictionaries) {
    // A plan is known by its year, whatever its header says: 本年计划 is 2026年计划.
    const columnOf = new Map(
      mapping.flatMap((column) => {
        if (column.field === null) return [];
        const year = parsePlanKey(column.field);
        const key = year === undefined ? column.field : `plan:${String(resolvePlanYear(year, today))}`;
        return [[key, column] as const];
      }),
    );
    const source = columnOf.get('sourceRegionCode');
    return {
      cell: projectCells(today, dictionaries),
      ignores: ({ header }) => monthlyColumnOf(header) !== null,
      regions: [
        { field: 'regionCode', columns: placeParts(mapping) },
        { field: 'sourceRegionCode', columns: source ? [source] : [] },
      ],
      complete(row) {
        if (typeof row.record.name !== 'string' && !row.problems.some(({ field }) => field === 'name'))
          row.report('error', columnOf.get('name') ?? null, 'name', 'missing-name', '', { register: 'project' });
        checkRecord(row, columnOf, today);
        // Names are compared folded; what a party becomes is found out by matching.
        const folded = partyNames(row.record).map((party) => [party, foldName(party)] as const);
        if (folded.length) row.set('folded', Object.fromEntries(folded));
      },
      keys: ({ name }) => ({ creditCode: null, nameFolded: typeof name === 'string' ? foldName(name) : null }),
    };
  },
};
