import { errorMessage, errorStatus, type ErrorCode, type ErrorParams } from '@lianqun/domain';

/** One field that was refused. */
export interface FieldError {
  field: string;
  code: ErrorCode;
  params: ErrorParams;
}

export interface Conflict {
  field: string;
  yours: unknown;
  theirs: unknown;
}

interface Details {
  errors?: FieldError[];
  /** The record as it stands now, for `stale-version`. */
  current?: unknown;
  conflicts?: Conflict[];
  /** What refers to the record that was not to be deleted: how many of each kind, and those that the caller may see. */
  referrers?: { kind: string; count: number; named: { id: string; title: string }[] }[];
}

/** A failure that is foreseen: a code from the catalogue with its parameters. The filter makes the answer of it. */
export class AppError extends Error {
  readonly status: number;

  constructor(
    readonly code: ErrorCode,
    readonly params: ErrorParams = {},
    readonly details: Details = {},
  ) {
    super(errorMessage(code, params, 'zh'));
    this.status = errorStatus(code);
  }
}

/** A size in bytes as messages write it. */
export const megabytes = (bytes: number): string => `${String(Math.round((bytes / (1024 * 1024)) * 10) / 10)} MB`;

/** Refuses a request whose fields do not pass; `errors` must not be empty. */
export function validationFailed(errors: FieldError[]): AppError {
  return new AppError('validation-failed', { count: errors.length }, { errors });
}
