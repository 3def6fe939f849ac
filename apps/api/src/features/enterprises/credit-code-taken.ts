import { isVisible } from '@lianqun/domain';
import { AppError, type FieldError } from '../../foundation/http/app-error.js';
import type { Principal } from '../../foundation/http/principal.js';
import type { CodeHolder } from './enterprise.repository.js';

/** Whoever must not see the name of the holder learns that the code is taken, and no more. */
export function codeTaken(value: string, { id, name, access }: CodeHolder, principal: Principal): AppError {
  const error: FieldError = isVisible(principal, access)
    ? { field: 'creditCode', code: 'credit-code-taken', params: { value, name, id } }
    : { field: 'creditCode', code: 'credit-code-taken-unseen', params: { value } };
  return new AppError(error.code, error.params, { errors: [error] });
}
