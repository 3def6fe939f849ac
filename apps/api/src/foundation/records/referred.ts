import { AppError } from '../http/app-error.js';
import type { Referrers } from './references.repository.js';

/** The refusal that says by, or to, what; of records that the account may not see only that there are some. */
export function referred(
  code: 'record-referred-to' | 'enterprise-referred-to' | 'link-referred-to' | 'restore-refers-to-bin',
  name: string,
  referrers: Referrers[],
): AppError {
  const count = referrers.reduce((sum, one) => sum + one.count, 0);
  const names = referrers.flatMap(({ named }) => named.map(({ title }) => title));
  const by = count > names.length ? [...names, 'more'] : names;
  return new AppError(code, { name, count, by }, { referrers });
}
