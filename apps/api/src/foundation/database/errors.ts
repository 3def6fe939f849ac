import { QueryFailedError } from 'typeorm';

/** The SQLSTATE of a failed statement; null for any other error. */
export function sqlStateOf(error: unknown): string | null {
  const cause: unknown = error instanceof QueryFailedError ? error.driverError : error;
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : null;
}

/** Two requests wrote the same unique value at the same time. */
export const isUniqueViolation = (error: unknown): boolean => sqlStateOf(error) === '23505';
