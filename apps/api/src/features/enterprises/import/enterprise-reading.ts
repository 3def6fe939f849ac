import {
  COUNT_UNITS,
  EARLIEST_ESTABLISHED,
  enterpriseContacts,
  enterpriseField,
  foldName,
  looksLikeEnterpriseName,
  mapColumns,
  MAX_EMPLOYEES,
  MONEY_UNITS,
  namesForeignCurrency,
  parseRegionPartKey,
  parseYearlyFieldKey,
  scoreEnterpriseHeader,
  validateEnterprise,
} from '@lianqun/domain';
import { cellAt } from '@lianqun/spreadsheet';
import type { ColumnToMap, DictionaryReaders, MappedColumn, RowBuilder, TargetReading } from '../../imports/index.js';
import { enterpriseCells } from './enterprise-cells.js';

/** Names shorter than this, in characters, with no code beside them are remarks more often than enterprises. */
const SHORTEST_NAME = 3;

/** The columns that make up the region, from the province down. */
function regionColumns(mapping: readonly MappedColumn[]): MappedColumn[] {
  const whole = mapping.filter(({ field }) => field === 'regionCode');
  if (whole.length) return whole;
  const order = ['province', 'city', 'county'];
  return mapping
    .filter(({ field }) => field !== null && parseRegionPartKey(field) !== null)
    .sort(
      (a, b) =>
        order.indexOf(parseRegionPartKey(a.field ?? '') ?? '') - order.indexOf(parseRegionPartKey(b.field ?? '') ?? ''),
    );
}

function checkRecord(row: RowBuilder, columns: ReadonlyMap<string, MappedColumn>, today: string): void {
  const { establishedOn, employees } = row.record;
  const draft = {
    ...(typeof establishedOn === 'string' && { establishedOn }),
    ...(typeof employees === 'number' && { employees }),
  };
  // Nearly every row passes: the full check is for those that do not.
  const early = draft.establishedOn !== undefined && draft.establishedOn < EARLIEST_ESTABLISHED;
  const late = draft.establishedOn !== undefined && draft.establishedOn > today;
  if (!early && !late && (draft.employees ?? 0) <= MAX_EMPLOYEES) return;
  for (const { field, code, params } of validateEnterprise(draft, { today, partial: true }).errors) {
    row.report('error', columns.get(field) ?? null, field, code, String(row.record[field]), params);
  }
}

/** Two characters and no code beside them are a remark more often than an enterprise; digits alone are never one. */
const isDoubtful = (name: string, hasCode: boolean): boolean =>
  !/\p{L}/u.test(name) || (!hasCode && Array.from(name).length < SHORTEST_NAME);

/** 500 beside 美元 is no amount of yuan. */
function checkCurrency(row: RowBuilder, capital: MappedColumn | undefined, currency: string): void {
  const amount = row.record.registeredCapital;
  if (!capital || typeof amount !== 'string' || !namesForeignCurrency(currency)) return;
  row.report('error', capital, 'registeredCapital', 'unit-unclear', `${amount} ${currency.trim()}`);
}

function checkName(row: RowBuilder, column: MappedColumn | null): void {
  const { name } = row.record;
  if (typeof name !== 'string') {
    if (!row.problems.some(({ field }) => field === 'name')) row.report('error', column, 'name', 'missing-name', '');
  } else if (!looksLikeEnterpriseName(name)) {
    if (isDoubtful(name, row.record.creditCode !== undefined))
      row.report('question', column, 'name', 'name-doubtful', name, { options: ['name-correct', 'skip'] });
    else row.report('warning', column, 'name', 'name-not-enterprise', name);
  }
}

/** A list without a column for the place often says it in its addresses: taken where they name a county, and said. */
function takeRegion(row: RowBuilder, column: MappedColumn, dictionaries: DictionaryReaders): void {
  const { address, regionCode } = row.record;
  if (typeof address !== 'string' || regionCode !== undefined) return;
  const region = dictionaries.wholeRegionOf(address);
  if (!region) return;
  row.set('regionCode', region.id);
  row.report('warning', column, 'regionCode', 'region-from-address', address, { region: region.name });
}

const JOINED = new Set([
  'text',
  'long-text',
  'names',
  'links',
  'tags',
  'chains',
  'clusters',
  'phone',
  'email',
  'region',
]);

/** How lists of enterprises are read. */
export const enterpriseReading: TargetReading = {
  register: 'enterprise',
  nameField: 'name',
  keyFields: ['name', 'creditCode', 'registrationNo'],
  contacts: enterpriseContacts,
  scoreHeader: scoreEnterpriseHeader,

  mapColumns(columns: readonly ColumnToMap[]) {
    return mapColumns(columns).map((match) =>
      match
        ? { field: match.field, also: [...match.also], confidence: match.how, unit: match.unit }
        : { field: null, also: [], confidence: 'none', unit: null },
    );
  },

  units(field) {
    if (field === 'registeredCapital' || parseYearlyFieldKey(field) !== null) return ['万元', ...MONEY_UNITS];
    return field === 'employees' ? COUNT_UNITS : [];
  },

  takesSeveral: (field) => JOINED.has(enterpriseField(field)?.kind ?? ''),

  plan(mapping, { today }, dictionaries) {
    const currency = mapping.find(({ field, header }) => field === null && /币种|货币|currency/i.test(header));
    const columnOf = new Map(
      mapping.flatMap((column) => (column.field === null ? [] : [[column.field, column] as const])),
    );
    const regions = regionColumns(mapping);
    const address = regions.length ? undefined : columnOf.get('address');
    return {
      cell: enterpriseCells(today),
      ignores: () => false,
      regions: [{ field: 'regionCode', columns: regions }],
      complete(row, source) {
        if (currency) checkCurrency(row, columnOf.get('registeredCapital'), cellAt(source, currency.column).text);
        if (address) takeRegion(row, address, dictionaries);
        checkName(row, columnOf.get('name') ?? null);
        checkRecord(row, columnOf, today);
      },
      keys: ({ name, creditCode }) => ({
        creditCode: typeof creditCode === 'string' ? creditCode : null,
        nameFolded: typeof name === 'string' ? foldName(name) : null,
      }),
    };
  },
};
