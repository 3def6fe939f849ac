import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { v7 as uuid } from 'uuid';
import type { Route } from './foundation/http/route-table.js';
import { addressOf, kindOf } from './testing/access-table/addresses.js';
import { asBytes } from './testing/fetched.js';
import { createTestApp, type TestApp, type Visitor } from './testing/test-app.js';
import {
  type Owner,
  OWNERS,
  PLACES,
  type RecordKind,
  threeProvinces,
  type ThreeProvinces,
} from './testing/three-provinces.js';

const file = path.resolve(import.meta.dirname, '../route-table.json');
/** Not what would end the session, and not what makes something of no consequence here. */
const LEFT_OUT = /^(DELETE \/api\/sessions?|PUT \/api\/session\/password|POST \/api\/session$)/;
const routes = (JSON.parse(readFileSync(file, 'utf8')) as Route[]).filter(
  ({ method, path: url }) => !LEFT_OUT.test(`${method} ${url}`),
);

/** Contact details as `threeProvinces` typed them. */
const CONTACTS = ['联系人甲', '13900001111', '责任人乙', '13900002222'];

const tables: Partial<Record<RecordKind, string>> = {
  enterprise: 'enterprise',
  project: 'project',
  blocker: 'blocker',
  set: 'entry_set',
  entry: 'progress_entry',
  report: 'monthly_report',
  import: 'import_batch',
};

const provinceOf = (owner: Owner) => PLACES[owner]?.slice(0, 2) ?? owner;

/** Everything readable in an answer: its text, or the texts in a workbook or document. */
function textOf(body: Buffer): string {
  if (body.subarray(0, 2).toString('latin1') !== 'PK') return body.toString('utf8');
  return Object.values(unzipSync(body))
    .map((part) => strFromU8(part))
    .join('\n');
}

interface Attempt {
  route: Route;
  owner: Owner;
  restricted: boolean;
  query: Record<string, string>;
  fields: Record<string, unknown>;
  /** Whether the version that the record really has is sent. */
  knowsVersion: boolean;
}

const queries = fc.constantFrom<Record<string, string>>(
  {},
  { q: '未公开' },
  { q: 'wgk' },
  { q: 'tianjindepartment' },
  { regionCode: '120000' },
  { stage: 'negotiating' },
  { sort: '-updatedAt' },
  { pageSize: '200' },
  { year: '2031' },
  { contacts: 'reveal' },
);
const changes = fc.constantFrom<Record<string, unknown>>(
  { note: '改' },
  { regionCode: '120116' },
  { regionCode: '110114' },
  { organizationId: 'tianjin-department' },
  { organizationId: 'beijing-department' },
  { confidentiality: 'internal' },
  { confidentiality: 'shared' },
  { stage: 'lead' },
  { contactPhone: '13811112222' },
  { title: '改', measures: '改' },
);

const attempts: fc.Arbitrary<Attempt> = fc.record({
  // Routes with a record are the interesting ones.
  route: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...routes.filter((route) => kindOf(route.path) !== null)) },
    { weight: 1, arbitrary: fc.constantFrom(...routes) },
  ),
  owner: fc.constantFrom(...OWNERS),
  restricted: fc.boolean(),
  query: queries,
  fields: changes,
  knowsVersion: fc.boolean(),
});

const actors: readonly [role: string, owner: Owner][] = [
  ['clerk', 'tangshan-bureau'],
  ['reviewer', 'hebei-department'],
  ['platform-clerk', 'xiongan-committee'],
  ['reviewer', 'beijing-department'],
  ['viewer', 'tianjin-department'],
  ['industry-group', 'industry-group'],
];

describe('no sequence of requests by one account', () => {
  let t: TestApp;
  let world: ThreeProvinces;

  // A world of its own for each account: who may, moves an enterprise into another province, which then reaches it.
  beforeEach(async () => {
    t = await createTestApp({ referenceData: true });
    world = await threeProvinces(t);
  });
  afterEach(() => t.close());

  const idOf = ({ route, owner, restricted }: Attempt): string => {
    const kind = kindOf(route.path);
    if (!kind) return route.path.startsWith('/api/reporting-periods') ? world.periodId : uuid();
    return world.of[owner][restricted ? 'restricted' : 'shared'][kind];
  };

  async function send(visitor: Visitor, attempt: Attempt): Promise<{ url: string; text: string; status: number }> {
    const { route } = attempt;
    const id = idOf(attempt);
    const { url, body } = addressOf(route, id);
    const method = route.method.toLowerCase() as 'get' | 'post' | 'put' | 'patch' | 'delete';
    const sending = asBytes(visitor[method](url).query(route.method === 'GET' ? attempt.query : {}));
    const table = tables[kindOf(route.path) ?? 'project'];
    const [known] = attempt.knowsVersion
      ? await t.sql<{ version: number }>(`select version from ${String(table)} where id = $1`, [id])
      : [];
    const sent = body && { ...body, ...(route.method === 'PATCH' && attempt.fields), ...known };
    const answer = await (sent ? sending.send(sent) : sending);
    return { url, text: textOf(answer.body as Buffer), status: answer.status };
  }

  /** What stands in the tables of records that the account may not change. */
  async function rowsOutside(role: string, own: Owner): Promise<string[]> {
    const outside = OWNERS.filter((owner) => provinceOf(owner) !== provinceOf(own));
    const found: string[] = [];
    for (const owner of outside) {
      for (const side of role === 'industry-group' ? (['restricted'] as const) : (['shared', 'restricted'] as const)) {
        for (const kind of ['enterprise', 'project', 'blocker', 'import'] as const) {
          const [row] = await t.sql<{ row: string }>(
            `select t::text as row from ${String(tables[kind])} t where id = $1`,
            [world.of[owner][side][kind]],
          );
          found.push(`${owner} ${side} ${kind} ${String(row?.row)}`);
        }
        if (role === 'industry-group') continue;
        for (const kind of ['set', 'entry', 'report'] as const) {
          const [row] = await t.sql<{ row: string }>(
            `select t::text as row from ${String(tables[kind])} t where id = $1`,
            [world.of[owner][side][kind]],
          );
          found.push(`${owner} ${side} ${kind} ${String(row?.row)}`);
        }
      }
    }
    return found;
  }

  it.each(actors)(
    'shows or changes what lies outside its reach: %s of %s',
    async (role, own) => {
      const visitor = await t.signedIn(role, own);
      const secrets = OWNERS.filter((owner) => provinceOf(owner) !== provinceOf(own)).flatMap(
        (owner) => world.secrets[owner],
      );
      const before = await rowsOutside(role, own);
      expect(secrets.length).toBeGreaterThan(5);
      expect(before.filter((row) => row.endsWith('undefined'))).toEqual([]);
      await fc.assert(
        fc.asyncProperty(fc.array(attempts, { minLength: 20, maxLength: 40 }), async (sequence) => {
          for (const attempt of sequence) {
            const { url, text, status } = await send(visitor, attempt);
            const asked = [attempt.route.method, url, attempt.query, status];
            expect([asked, secrets.filter((one) => text.includes(one))]).toEqual([asked, []]);
            expect([asked, status === 401 || status === 500]).toEqual([asked, false]);
            if (attempt.route.path.endsWith('/reveal') || attempt.query.contacts) continue;
            expect([asked, CONTACTS.filter((one) => text.includes(one))]).toEqual([asked, []]);
          }
        }),
        { numRuns: 3, endOnFailure: true },
      );
      expect(await rowsOutside(role, own)).toEqual(before);
    },
    120_000,
  );
});
