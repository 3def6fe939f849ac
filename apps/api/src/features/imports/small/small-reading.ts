import {
  AREA_UNITS,
  areaUnitOf,
  foldName,
  MONEY_UNITS,
  type PlainLedger,
  REGION_PARTS,
  regionPartKey,
  takesSeveralColumns,
} from '@lianqun/domain';
import type { ColumnToMap, TargetReading } from '../reading/target-reading.js';
import type { RowBuilder } from '../reading/row-builder.js';
import type { MappedColumn } from '../reading/protocol.js';
import { type OwnCells, smallCells } from './small-cells.js';

/** What of reading is of one register alone. */
export interface OwnReading {
  cells?: OwnCells;
  /** What columns mean beside each other, where that is not what each means by itself. */
  beside?: (fields: readonly (string | null)[]) => (string | null)[];
  /** Looks at the row as a whole; `columnOf` finds the column that feeds a field. */
  complete?: (row: RowBuilder, columnOf: (field: string) => MappedColumn | null) => void;
  /** What the register calls its rows by, where that is more than their name: a code. */
  codeOf?: (record: Readonly<Record<string, unknown>>) => unknown;
}

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);

function mapColumns(
  ledger: PlainLedger,
  { beside }: OwnReading,
  columns: readonly ColumnToMap[],
): ReturnType<TargetReading['mapColumns']> {
  const matches = ledger.map(columns);
  const fields = beside?.(matches.map((match) => match?.field ?? null));
  return matches.map((found, i) => {
    const match = found && { ...found, field: fields?.[i] ?? found.field };
    if (!match) return { field: null, also: [], confidence: 'none', unit: null };
    const area = ledger.column(match.field)?.kind === 'area' ? areaUnitOf(columns[i]?.header ?? '') : null;
    return { field: match.field, also: [...match.also], confidence: match.how, unit: area ?? match.unit };
  });
}

/** How lists of a register are read, from what its ledger says of its columns. */
export function smallReading(ledger: PlainLedger, own: OwnReading = {}): TargetReading {
  const { register, contacts, keyFields } = ledger;
  return {
    register,
    nameField: 'name',
    keyFields,
    contacts,
    scoreHeader: (text) => ledger.score(text),
    mapColumns: (columns) => mapColumns(ledger, own, columns),
    units(field) {
      const column = ledger.column(field);
      if (column?.kind === 'area') return column.area ? [column.area.unit, ...AREA_UNITS] : [];
      return column?.kind === 'money' ? ['万元', ...MONEY_UNITS] : [];
    },
    takesSeveral(field) {
      const column = ledger.column(field);
      return column !== null && takesSeveralColumns(column);
    },
    plan(mapping, lookups, dictionaries) {
      const byField = new Map(mapping.map((column) => [column.field, column]));
      const columnOf = (field: string) => byField.get(field) ?? null;
      const parts = REGION_PARTS.flatMap((part) => columnOf(regionPartKey(part)) ?? []);
      return {
        cell: smallCells(ledger, own.cells ?? {}, lookups, dictionaries),
        ignores: () => false,
        regions: [{ field: 'regionCode', columns: parts }],
        complete(row) {
          if (typeof row.record.name !== 'string' && !row.problems.some(({ field }) => field === 'name'))
            row.report('error', columnOf('name'), 'name', 'missing-name', '', { register });
          own.complete?.(row, columnOf);
        },
        keys: (record) => ({
          creditCode: textOrNull(own.codeOf?.(record)),
          nameFolded: typeof record.name === 'string' ? foldName(record.name) : null,
        }),
      };
    },
  };
}
