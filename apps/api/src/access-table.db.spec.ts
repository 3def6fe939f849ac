import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ShippedRole, shippedRoles } from '@lianqun/domain';
import { v7 as uuid } from 'uuid';
import type { Route } from './foundation/http/route-table.js';
import { addressOf, kindOf } from './testing/access-table/addresses.js';
import { expectedOf, OUTCOMES, type Outcome, type Situation, SITUATIONS } from './testing/access-table/expected.js';
import { createTestApp, type TestApp, type Visitor } from './testing/test-app.js';
import { type Owner, threeProvinces, type ThreeProvinces } from './testing/three-provinces.js';

const folder = path.resolve(import.meta.dirname, '..');
const routes = (JSON.parse(readFileSync(path.join(folder, 'route-table.json'), 'utf8')) as Route[]).filter(
  // Signing out would end the try.
  (route) => !(route.method === 'DELETE' && route.path === '/api/session'),
);
const TABLE = path.join(folder, 'access-table.md');

/** Where the account of each role works; all of them but those of no province in Hebei. */
const workplaces: Readonly<Record<string, Owner>> = {
  'industry-group': 'industry-group',
  reviewer: 'hebei-department',
  clerk: 'tangshan-bureau',
  'platform-clerk': 'xiongan-committee',
  'coordination-office': 'industry-group',
  viewer: 'hebei-department',
};

const outcomeOf = (status: number, code: unknown): Outcome => {
  if (status === 401 || status >= 500) return 'failed';
  if (status === 404) return 'hidden';
  if (status !== 403) return 'allowed';
  return code === 'forbidden' ? 'refused' : 'out-of-scope';
};

describe('every route for every shipped role', () => {
  let t: TestApp;
  let world: ThreeProvinces;
  const lines: string[] = [];

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    world = await threeProvinces(t);
  });
  afterAll(() => t.close());

  function idOf(route: Route, situation: Situation, workplace: Owner): string {
    const kind = kindOf(route.path);
    if (!kind) return route.path.startsWith('/api/reporting-periods') ? world.periodId : uuid();
    const own = world.of[workplace];
    const other = world.of['tianjin-department'];
    return { own: own.shared, 'own-restricted': own.restricted, other: other.shared, restricted: other.restricted }[
      situation
    ][kind];
  }

  async function ask(visitor: Visitor, route: Route, id: string): Promise<Outcome> {
    const { url, body } = addressOf(route, id);
    const sending = visitor[route.method.toLowerCase() as 'get' | 'post' | 'put' | 'patch' | 'delete'](url);
    const answer = await (body ? sending.send(body) : sending);
    return outcomeOf(answer.status, answer.body?.code);
  }

  const cells = new Map<string, string[]>();

  it.each(shippedRoles)('does what the rules say: $name', async (role: ShippedRole) => {
    const workplace = workplaces[role.id] ?? 'hebei-department';
    const visitor = await t.signedIn(role.id, role.id === 'coordination-office' ? 'coordination-office' : workplace);
    const wrong: unknown[] = [];
    for (const route of routes) {
      const situations: readonly Situation[] = kindOf(route.path) ? SITUATIONS : ['own'];
      let cell = '';
      for (const situation of situations) {
        const outcome = await ask(visitor, route, idOf(route, situation, workplace));
        const expected = expectedOf(route, role, situation);
        if (!expected.includes(outcome)) wrong.push([route.method, route.path, situation, outcome, expected]);
        cell += OUTCOMES[outcome];
      }
      const row = `${route.method} ${route.path}`;
      cells.set(row, [...(cells.get(row) ?? []), cell]);
    }
    expect(wrong).toEqual([]);
  });

  it('is as the table in access-table.md says (LIANQUN_WRITE_TABLE=1 writes it anew)', () => {
    for (const route of routes) {
      const row = `${route.method} ${route.path}`;
      lines.push(
        `| \`${row}\` | ${route.access.replace(/^public: .*/, '公开')} | ${(cells.get(row) ?? []).join(' | ')} |`,
      );
    }
    const head = `| 接口 | 权限 | ${shippedRoles.map(({ name }) => name).join(' | ')} |`;
    const text = [
      '# 谁能用哪个接口',
      '',
      '每格四个符号依次为：本单位共享的记录、本单位未公开的记录（草稿、线索、在谈或内部）、其他省市共享的记录、其他省市未公开的记录；与单位无关的接口只有一个符号。',
      '',
      `${Object.entries({ '●': '可以', '○': '看得到、不能改', '✕': '看不到（如同不存在）', '–': '没有权限' })
        .map(([sign, words]) => `${sign} ${words}`)
        .join('，')}。由测试逐格核对：apps/api/src/access-table.db.spec.ts。`,
      '',
      head,
      `| ${Array.from({ length: shippedRoles.length + 2 }, () => '---').join(' | ')} |`,
      ...lines,
      '',
    ].join('\n');
    if (process.env.LIANQUN_WRITE_TABLE === '1') writeFileSync(TABLE, text);
    expect(existsSync(TABLE) ? readFileSync(TABLE, 'utf8') : '').toBe(text);
  });
});
