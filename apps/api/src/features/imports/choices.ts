import { validationFailed } from '../../foundation/http/app-error.js';
import type { ImportFieldInfo } from './import-target.js';
import type { ReadAgainRequest } from './import.dto.js';
import type { Choices } from './reading/protocol.js';

/** What a person corrected, checked. @throws AppError 422 naming the column that is mapped wrongly */
export function choicesOf(fields: readonly ImportFieldInfo[], request: ReadAgainRequest): Choices {
  const known = new Set(fields.map(({ field }) => field));
  const columns: Record<string, string | null> = {};
  const taken = new Set<string>();
  for (const [column, field] of Object.entries(request.columns ?? {})) {
    const name = `columns.${column}`;
    if (field !== null) {
      if (typeof field !== 'string' || !known.has(field) || !/^\d{1,5}$/.test(column)) {
        throw validationFailed([{ field: name, code: 'import-field-unknown', params: { field: String(field) } }]);
      }
      if (taken.has(field)) throw validationFailed([{ field: name, code: 'import-field-twice', params: { field } }]);
      taken.add(field);
    }
    columns[column] = field;
  }
  return {
    ...(request.sheet !== undefined && { sheet: request.sheet }),
    ...(request.headerRow !== undefined && { headerRow: request.headerRow }),
    ...(request.columns && { columns }),
  };
}
