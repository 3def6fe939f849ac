import { errorMessage } from '@lianqun/domain';
import { AppError, type FieldError, validationFailed } from '../../foundation/http/app-error.js';
import type { Principal } from '../../foundation/http/principal.js';
import { validationPipe } from '../../foundation/http/validation.js';
import type { BulkChanges, BulkSource, BulkState, BulkValue } from './bulk-source.js';
import type { BulkFieldResponse, BulkProblem } from './bulk.dto.js';
import type { KeptProblem } from './orders/bulk-order.entity.js';

/** The fields of a register as the pages offer and show them. */
export const fieldsOf = ({ fields }: BulkSource): BulkFieldResponse[] =>
  fields.map(({ field, label, kind, options, nullable }) => ({
    ...{ field, label: label.zh, labelEn: label.en, kind, nullable },
    ...(options && {
      options: Object.entries(options).map(([value, { zh, en }]) => ({ value, label: zh, labelEn: en })),
    }),
  }));

/** @returns null where the account sees no such record */
export async function stateOf(source: BulkSource, id: string, principal: Principal): Promise<BulkState | null> {
  try {
    return await source.state(id, principal);
  } catch (error) {
    if (error instanceof AppError && error.status === 404) return null;
    throw error;
  }
}

/** The values of what is changed. */
export const changedValues = (changes: BulkChanges, { values }: BulkState): Record<string, BulkValue> =>
  Object.fromEntries(Object.keys(changes).map((field) => [field, values[field] ?? null]));

/** @throws AppError 422 for fields that are none of the register's, and values that its form would not take */
export async function refuseUnreadable(source: BulkSource, changes: BulkChanges): Promise<void> {
  const names = Object.keys(changes);
  if (!names.length) throw validationFailed([{ field: 'changes', code: 'bulk-nothing', params: {} }]);
  const errors = names.flatMap((name): FieldError[] => {
    const field = source.fields.find((one) => one.field === name);
    if (!field) return [{ field: `changes.${name}`, code: 'not-allowed', params: {} }];
    const isEmpty = changes[name] === null || changes[name] === '';
    return isEmpty && !field.nullable ? [{ field: `changes.${name}`, code: 'required', params: {} }] : [];
  });
  if (errors.length) throw validationFailed(errors);
  try {
    await validationPipe.transform({ version: 1, ...changes }, { type: 'body', metatype: source.request });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const found = error.details.errors ?? [];
    throw validationFailed(found.map((one) => ({ ...one, field: `changes.${one.field}` })));
  }
}

/** What of a refusal is kept. */
export function keptOf(error: AppError): KeptProblem {
  const [first] = error.details.errors ?? [];
  const { code, params } = first ?? error;
  return { code, params, field: first?.field ?? null };
}

/** A problem with its words. */
export const worded = ({ code, params, field }: KeptProblem): BulkProblem => ({
  ...{ code, params, field },
  message: errorMessage(code, params, 'zh'),
});
