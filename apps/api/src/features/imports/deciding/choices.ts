import { type ErrorCode, type ErrorParams, FIELDS_OF_COLUMN } from '@lianqun/domain';
import { type FieldError, validationFailed } from '../../../foundation/http/app-error.js';
import type { ImportTarget } from '../import-target.js';
import type { ReadAgainRequest } from '../import.dto.js';
import type { Choices } from '../reading/protocol.js';

const COLUMN = /^\d{1,5}$/;

const refused = (field: string, code: ErrorCode, params: ErrorParams): FieldError => ({ field, code, params });

/** What a person said of the columns, checked; a field that takes no more than one column is refused the second time. */
function columnsOf(target: ImportTarget, asked: Record<string, unknown>): NonNullable<Choices['columns']> {
  const known = new Set(target.fields().map(({ field }) => field));
  const taken = new Set<string>();
  const columns: NonNullable<Choices['columns']> = {};
  for (const [column, given] of Object.entries(asked)) {
    const name = `columns.${column}`;
    const fields: unknown[] = Array.isArray(given) ? given : given === null ? [] : [given];
    const unknown = fields.find((field) => typeof field !== 'string' || !known.has(field));
    if (unknown !== undefined || !COLUMN.test(column))
      throw validationFailed([
        refused(name, 'import-field-unknown', { field: String(unknown ?? fields[0] ?? column) }),
      ]);
    if (fields.length > FIELDS_OF_COLUMN)
      throw validationFailed([refused(name, 'too-many', { max: FIELDS_OF_COLUMN })]);
    const texts = [...new Set(fields.map(String))];
    const twice = texts.find((field) => taken.has(field) && !target.reading.takesSeveral(field));
    if (twice !== undefined) throw validationFailed([refused(name, 'import-field-twice', { field: twice })]);
    for (const field of texts) taken.add(field);
    columns[column] = texts.length > 1 ? texts : (texts[0] ?? null);
  }
  return columns;
}

/** The units that a person gave, each one that some field takes. */
function unitsOf(target: ImportTarget, asked: Record<string, unknown>): Record<string, string> {
  const allowed = [...new Set(target.fields().flatMap(({ field }) => target.reading.units(field)))];
  return Object.fromEntries(
    Object.entries(asked).map(([column, unit]) => {
      if (!COLUMN.test(column) || typeof unit !== 'string' || !allowed.includes(unit))
        throw validationFailed([refused(`units.${column}`, 'import-unit-unknown', { unit: String(unit), allowed })]);
      return [column, unit];
    }),
  );
}

/** What a person corrected, checked. @throws AppError 422 naming the column that is mapped wrongly */
export function choicesOf(target: ImportTarget, request: ReadAgainRequest, before: Choices): Choices {
  const { sheet, headerRow, columns, units, extras, useMemory } = request;
  return {
    ...(sheet !== undefined && { sheet }),
    ...(headerRow !== undefined && { headerRow }),
    ...(columns && { columns: columnsOf(target, columns) }),
    ...(units && { units: unitsOf(target, units) }),
    ...(extras !== undefined && { extras }),
    ...(useMemory !== undefined && { useMemory }),
    // What texts mean was said of the list, whatever its columns.
    ...(before.values && { values: before.values }),
  };
}
