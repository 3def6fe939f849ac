import type { ErrorCode, ErrorParams } from '../errors/index.js';

/** A value read from text, or the reason why it could not be read. `params.value` is the text as it stood. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: ErrorCode; readonly params: ErrorParams };

export const parsed = <T>(value: T): Parsed<T> => ({ ok: true, value });

export const unreadable = (
  code: ErrorCode,
  value: string,
  more: ErrorParams = {},
): Extract<Parsed<never>, { ok: false }> => ({
  ok: false,
  code,
  params: { value, ...more },
});
