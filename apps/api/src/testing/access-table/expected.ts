import { OWN, SCOPED, type ShippedRole } from '@lianqun/domain';
import type { Route } from '../../foundation/http/route-table.js';
import { kindOf } from './addresses.js';

/** Whose record is asked for: one's own side's or another province's, shared or kept back. */
export const SITUATIONS = ['own', 'own-restricted', 'other', 'restricted'] as const;

export type Situation = (typeof SITUATIONS)[number];

/** What comes of a request, with its sign in the table. */
export const OUTCOMES = {
  allowed: '●',
  'out-of-scope': '○',
  hidden: '✕',
  refused: '–',
  'signed-out': '!',
} as const;

export type Outcome = keyof typeof OUTCOMES;

/** Routes that answer 404 for want of something else than access: a part that the record does not have. */
const MAY_LACK = [/^GET .*\/figures\/:key$/, /^GET .*\/file$/, /^PUT .*\/rows\/:rowNumber\/answer$/];

/** Routes without a record of an organization: an id that nobody has is found by nobody. */
const UNKNOWN_ID = /:id/;

/**
 * What the rules allow, worked out from the role and the situation alone:
 * the permission first; then what is kept back is not there for others, and what is theirs is not to be changed.
 */
export function expectedOf(route: Route, role: ShippedRole, situation: Situation): Outcome[] {
  if (route.access.startsWith('public: ')) return ['allowed'];
  const held = role.permissions.some((one) => one === route.access) || route.access === OWN;
  if (!held) return ['refused'];
  const row = `${route.method} ${route.path}`;
  const kind = kindOf(route.path);
  if (!kind) return UNKNOWN_ID.test(route.path) ? ['allowed', 'hidden'] : ['allowed'];
  const lacking: Outcome[] = MAY_LACK.some((pattern) => pattern.test(row)) ? ['hidden'] : [];
  if (situation === 'restricted') return ['hidden'];
  // A list that somebody imports is his organization's alone, until it is committed.
  if (kind === 'import' && situation === 'other') return role.scope === 'all' ? ['allowed', ...lacking] : ['hidden'];
  if (situation === 'own' || situation === 'own-restricted') return ['allowed', ...lacking];
  const scoped = [...SCOPED].some((one) => one === route.access);
  return scoped && role.scope !== 'all' ? ['out-of-scope'] : ['allowed', ...lacking];
}
