import { v7 as uuid } from 'uuid';
import type { RecordKind } from '../three-provinces.js';

/** A version that no record has reached: what may be changed answers 409, and stays as it was. */
const STALE = 999_999;

/** Whose address a route is: the kind of record behind `:id`; null where no record of an organization is meant. */
export function kindOf(path: string): RecordKind | null {
  const kinds: [RegExp, RecordKind][] = [
    [/^\/api\/enterprises\/:id/, 'enterprise'],
    [/^\/api\/projects\/:id/, 'project'],
    [/^\/api\/blockers\/:id/, 'blocker'],
    [/^\/api\/enterprise-imports\/:id/, 'import'],
    [/^\/api\/monthly-reports\/:id/, 'report'],
    [/^\/api\/entry-sets\/:id/, 'set'],
    [/^\/api\/progress-entries\/:id/, 'entry'],
    [/^\/api\/records\/:kind\/:id/, 'project'],
  ];
  return kinds.find(([pattern]) => pattern.test(path))?.[1] ?? null;
}

/** What the deciding of a list takes: nothing of it is said of a row that is there. */
const ofImports = (register: string): Record<string, () => object> => {
  const path = `/api/${register}-imports/:id`;
  return {
    [`PUT ${path}/mode`]: () => ({ version: STALE, mode: 'overwrite', fieldModes: {} }),
    [`PUT ${path}/rows/:rowNumber/mode`]: () => ({ mode: 'keep' }),
    [`PUT ${path}/rows/:rowNumber/cells`]: () => ({ column: 0, text: '', before: '' }),
    [`PUT ${path}/answers`]: () => ({ rowNumber: 1, answer: 'skip', alike: true }),
    [`PUT ${path}/values`]: () => ({ version: STALE, items: [{ field: 'chains', text: '示例链', ids: null }] }),
    [`PUT ${path}/keeper`]: () => ({ version: STALE, accountId: null }),
  };
};

/** Many records changed at once: none that is there. */
const ofBulk = (register: string): Record<string, () => object> => ({
  [`POST /api/${register}-bulk/preview`]: () => ({ ids: [uuid()], changes: { confidentiality: 'shared' } }),
  [`POST /api/${register}-bulk`]: () => ({
    items: [{ id: uuid(), version: STALE }],
    changes: { confidentiality: 'shared' },
  }),
});

/** What is deleted as it was looked at. */
const NAMES_VERSION =
  /^\/api\/(comments|enterprises|projects|blockers|platforms|relocations|chains|clusters|chain-links)\/:id(\/terms\/:termId)?$/;

/** What a register takes whose lists are imported by the plain rules. */
const ofSmallRegister = (register: string): Record<string, () => object> => ({
  ...ofImports(register),
  [`PUT /api/${register}-imports/:id/rows/:rowNumber/answer`]: () => ({ answer: 'skip' }),
  [`POST /api/${register}-proposals/:id/accept`]: () => ({ version: STALE, recordVersion: STALE }),
  [`POST /api/${register}-proposals/:id/decline`]: () => ({ version: STALE, reason: '不是同一条记录' }),
});

/** What the pages of chains and of clusters send. */
const ofChains = (kind: string): Record<string, () => object> => {
  const path = `/api/${kind}s`;
  return {
    ...ofSmallRegister(kind),
    [`POST ${path}`]: () => ({ name: '' }),
    [`PATCH ${path}/:id/terms/:termId`]: () => ({ version: STALE }),
    [`POST ${path}/:id/links`]: () => ({ name: '示例环节', position: 'upstream' }),
    [`POST ${path}/:id/links/confirm`]: () => ({ ids: [] }),
    [`PUT ${path}/:id/regional-roles`]: () => ({ items: [] }),
  };
};

/** A well-formed body for each route that wants one: what comes of it depends on who sends it. */
const bodies: Readonly<Record<string, () => object>> = {
  'PATCH /api/enterprises/:id': () => ({ version: STALE, note: '改' }),
  'PATCH /api/projects/:id': () => ({ version: STALE, note: '改' }),
  'PATCH /api/blockers/:id': () => ({ version: STALE, measures: '改' }),
  'POST /api/blockers/:id/steps': () => ({
    version: STALE,
    step: 'assign',
    leadOrganizationId: 'hebei-department',
    deadline: '2199-12-31',
  }),
  'POST /api/blockers/:id/notes': () => ({ text: '已与有关单位对接' }),
  'POST /api/entry-sets/:id/steps': () => ({ version: STALE, step: 'submit' }),
  'PATCH /api/progress-entries/:id': () => ({ version: STALE, imageProgress: '改' }),
  'POST /api/monthly-reports/:id/issue': () => ({ version: STALE }),
  'PUT /api/enterprise-imports/:id/reading': () => ({ version: STALE }),
  'PUT /api/enterprise-imports/:id/rows/:rowNumber/answer': () => ({ answer: 'skip' }),
  'PUT /api/project-imports/:id/rows/:rowNumber/answer': () => ({ answer: 'skip' }),
  ...ofImports('enterprise'),
  ...ofImports('project'),
  ...ofSmallRegister('blocker'),
  ...ofSmallRegister('platform'),
  ...ofSmallRegister('relocation'),
  'POST /api/relocations/:id/stages': () => ({ version: STALE, stage: 'signed' }),
  ...ofChains('chain'),
  ...ofChains('cluster'),
  'POST /api/chain-links/:id/move': () => ({ version: STALE, parentId: null, before: null }),
  'POST /api/chain-links/:id/enterprises': () => ({ enterpriseIds: [uuid()], origin: 'person' }),
  'POST /api/chain-links/:id/suggestions/decline': () => ({ enterpriseIds: [uuid()] }),
  'POST /api/enterprises/:id/merge': () => ({ version: STALE, otherId: uuid(), otherVersion: STALE }),
  'POST /api/enterprise-duplicates/distinct': () => ({ leftId: uuid(), rightId: uuid() }),
  'PATCH /api/dictionaries/:name/:id': () => ({ version: STALE, aliases: [] }),
  'POST /api/dictionaries/tags': () => ({ name: '', aliases: [] }),
  'POST /api/records/:kind/:id/invitations': () => ({ organizationId: uuid() }),
  'PUT /api/records/:kind/:id/presence': () => ({ editing: false }),
  'POST /api/records/:kind/:id/comments': () => ({ body: '请核对' }),
  'PATCH /api/comments/:id': () => ({ version: STALE, body: '请核对' }),
  'POST /api/saved-views': () => ({ register: 'project', name: '视图', address: 'stage=signed' }),
  ...ofBulk('enterprise'),
  ...ofBulk('project'),
  ...ofBulk('blocker'),
  'PUT /api/accounts/:id/roles': () => ({ version: STALE, roles: [] }),
  'POST /api/reporting-periods/:id/entries': () => ({ projectId: uuid() }),
  'POST /api/enterprise-proposals/:id/accept': () => ({ version: STALE, recordVersion: STALE }),
  'POST /api/enterprise-proposals/:id/decline': () => ({ version: STALE, reason: '不是同一家企业' }),
  'POST /api/project-proposals/:id/accept': () => ({ version: STALE, recordVersion: STALE }),
  'POST /api/project-proposals/:id/decline': () => ({ version: STALE, reason: '不是同一个项目' }),
};

export interface Address {
  url: string;
  body: object | null;
}

/** The address of a route with these ids in it. Where nothing else is known of its body, it names a version. */
export function addressOf(route: { method: string; path: string }, id: string): Address {
  const url = route.path
    .replace(':organizationId', uuid())
    .replace(':kind', 'project')
    .replace(':name', 'tags')
    .replace(/:(otherId|mergeId|memoryId|termId|enterpriseId)/, uuid())
    .replace(':id', id)
    .replace(':rowNumber', '1')
    .replace(':key', 'all.projects');
  if (route.method === 'DELETE' && NAMES_VERSION.test(route.path))
    return { url: `${url}?version=${STALE}`, body: null };
  if (route.method === 'GET' || route.method === 'DELETE') return { url, body: null };
  return { url, body: bodies[`${route.method} ${route.path}`]?.() ?? { version: STALE } };
}
