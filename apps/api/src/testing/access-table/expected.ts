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
  failed: '!',
} as const;

export type Outcome = keyof typeof OUTCOMES;

/** Routes that answer 404 for want of something else than access: a part that the record does not have. */
const MAY_LACK = [
  /^GET .*\/figures\/:key$/,
  /^GET .*\/file$/,
  /^(GET|PUT) .*\/rows\/:rowNumber\/\w+$/,
  /^PUT \/api\/enterprise-imports\/:id\/answers$/,
  /^GET .*\/merge\/:otherId$/,
  /^POST .*\/merges\/:mergeId\/undo$/,
  /^POST \/api\/enterprise-duplicates\/distinct$/,
];

/** Routes that take no more than the record's owning side, whatever the scope of the role. */
const OWN_SIDE_ONLY = [/\/contacts\/reveal$/, /^(POST|DELETE) .*\/invitations/];

const matches = (patterns: readonly RegExp[], row: string) => patterns.some((pattern) => pattern.test(row));

const isScoped = (route: Route) => [...SCOPED].some((one) => one === route.access);

const holds = (role: ShippedRole, permission: string) => role.permissions.some((one) => one === permission);

/**
 * What the rules allow, worked out from the role and the situation alone: the permission first; then what is kept back
 * is not there for others, and what is theirs is not to be changed.
 */
export function expectedOf(route: Route, role: ShippedRole, situation: Situation): Outcome[] {
  if (route.access.startsWith('public: ')) return ['allowed'];
  if (!holds(role, route.access) && route.access !== OWN) return ['refused'];
  const row = `${route.method} ${route.path}`;
  // A view is of a list that the role reads.
  if (row === 'POST /api/saved-views') return [holds(role, 'project.read') ? 'allowed' : 'hidden'];
  const kind = kindOf(route.path);
  if (!kind) return route.path.includes('/:') || matches(MAY_LACK, row) ? ['allowed', 'hidden'] : ['allowed'];
  // 联合办 belongs to none of the three provinces and keeps no records: what is kept back is never its own.
  const keptBack = situation === 'restricted' || (situation === 'own-restricted' && role.id === 'coordination-office');
  // The house services know no permission of their own: the kind of the record says who may read and change it.
  if (route.path.startsWith('/api/records/')) {
    if (!holds(role, 'project.read') || keptBack) return ['hidden'];
    const inviting = matches(OWN_SIDE_ONLY, row);
    const owner = situation.startsWith('own') && holds(role, 'project.update');
    // Files are added by whoever may change the record.
    if (row.startsWith('POST ') && row.endsWith('/attachments')) {
      return [owner || (role.scope === 'all' && holds(role, 'project.update')) ? 'allowed' : 'out-of-scope'];
    }
    return [inviting && !owner ? 'out-of-scope' : 'allowed'];
  }
  if (kind === 'set' || kind === 'entry') return expectedOfMonth(kind, role, situation);
  if (keptBack) return ['hidden'];
  // A list that somebody imports is a draft: nobody else's, until it is committed.
  if (kind === 'import' && situation === 'other') return ['hidden'];
  const lacking: Outcome[] = matches(MAY_LACK, row) ? ['hidden'] : [];
  if (situation !== 'other') return ['allowed', ...lacking];
  if (matches(OWN_SIDE_ONLY, row)) return ['out-of-scope'];
  return isScoped(route) && role.scope !== 'all' ? ['out-of-scope'] : ['allowed', ...lacking];
}

/** Nothing is approved yet: who has filled in is known to all, what was filled in to the own side and to who reaches it. */
function expectedOfMonth(kind: 'set' | 'entry', role: ShippedRole, situation: Situation): Outcome[] {
  if (role.scope === 'all' || situation.startsWith('own')) return ['allowed'];
  return [kind === 'set' ? 'out-of-scope' : 'hidden'];
}
