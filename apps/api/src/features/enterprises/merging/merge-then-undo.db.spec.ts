import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TAG_KINDS } from '@lianqun/domain';
import fc from 'fast-check';
import { v7 as uuid } from 'uuid';
import { aProject } from '../../../testing/a-project.js';
import { aCreditCode, anEnterprise } from '../../../testing/an-enterprise.js';
import { createTestApp, type TestApp, type Visitor } from '../../../testing/test-app.js';
import type { CreateEnterpriseRequest } from '../enterprise.dto.js';
import { mergeFields, sidesOf } from './merged-draft.js';
import type { MergeList } from './merging.dto.js';

/** What no undoing takes back: the records of what was done, who is signed in, and the merge itself. */
const KEPT = [
  'audit_record',
  'audit_seal',
  'access_event',
  'enterprise_merge',
  'session',
  'account',
  'record_presence',
];

type Who = 'left' | 'right' | 'third';

const who = (): fc.Arbitrary<Who> => fc.constantFrom('left', 'right', 'third');

const few = <T>(values: readonly T[]) => fc.subarray([...values]);

const fields = (): fc.Arbitrary<Partial<CreateEnterpriseRequest>> =>
  fc.record(
    {
      address: fc.constantFrom('甲地', '乙地', null),
      legalRepresentative: fc.constantFrom('赵某', '钱某'),
      employees: fc.integer({ min: 0, max: 3 }),
      registeredCapital: fc.constantFrom('10', '12.345678', null),
      industryCode: fc.constantFrom('3421', '6513', null),
      chains: few(['hydrogen', 'robotics']),
      links: few(['上游', '中游', '下游']),
      clusters: few(['power-equipment', 'integrated-circuits']),
      formerNames: few(['曾用甲有限公司', '曾用乙有限公司', '曾用丙有限公司']),
      tags: few(TAG_KINDS.slice(0, 4)).map((kinds) => kinds.map((kind) => ({ kind, year: 2024 }))),
      years: few([2023, 2024, 2025]).map((years) => years.map((year) => ({ year, revenue: String(year), tax: null }))),
      extra: fc.dictionary(fc.constantFrom('园区', '备用', '__proto__x'), fc.constantFrom('一', '二')),
      contactPhone: fc.constantFrom('13900001111', '13900002222', null),
      note: fc.constantFrom('备注甲', '', null),
    },
    { requiredKeys: [] },
  );

const choices = () =>
  fc
    .tuple(...mergeFields.map(({ field }) => fc.option(fc.constantFrom(...sidesOf(field)), { nil: null })))
    .map((sides) => Object.fromEntries(mergeFields.flatMap(({ field }, i) => (sides[i] ? [[field, sides[i]]] : []))));

const situation = () =>
  fc.record({
    left: fields(),
    right: fields(),
    codes: fc.constantFrom('left', 'right', 'both', 'none'),
    take: choices(),
    parties: fc.array(fc.record({ project: fc.nat(2), role: fc.constantFrom('builder', 'investor'), who: who() }), {
      maxLength: 8,
    }),
    targets: fc.uniqueArray(fc.record({ blocker: fc.nat(2), who: who() }), {
      maxLength: 6,
      selector: ({ blocker, who: of }) => `${String(blocker)} ${of}`,
    }),
    invitations: fc.uniqueArray(fc.record({ organization: fc.nat(2), who: who() }), {
      maxLength: 6,
      selector: ({ organization, who: of }) => `${String(organization)} ${of}`,
    }),
    proposals: fc.array(who(), { maxLength: 3 }),
  });

type Situation = ReturnType<typeof situation> extends fc.Arbitrary<infer S> ? S : never;

describe('merging and then undoing it', () => {
  let t: TestApp;
  let clerk: Visitor;
  let projects: string[];
  let blockers: string[];
  let organizations: string[];
  let batchId: string;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    const account = await t.account('clerk', ['clerk'], { organizationKey: 'tangshan-bureau' });
    clerk = await t.signIn('clerk');
    projects = [];
    blockers = [];
    for (let i = 0; i < 3; i++) {
      projects.push((await aProject().inStage('signed').inRegion('130209').savedBy(clerk)).id);
      const { body } = await clerk
        .post('/api/blockers')
        .send({ kind: 'choke-point', level: 'province', title: `堵点${String(i)}`, regionCode: '130209' })
        .expect(201);
      blockers.push((body as { id: string }).id);
    }
    organizations = (await t.sql<{ id: string }>(`select id from organization order by key limit 3`)).map(
      ({ id }) => id,
    );
    batchId = uuid();
    await t.sql(
      `insert into import_batch (id, register, status, file_name, file_size, file_sha256, created_by)
       values ($1, 'enterprise', 'committed', '名单.csv', 1, '', $2)`,
      [batchId, account],
    );
  });
  afterAll(() => t.close());

  /** Every table, row by row, without what a change leaves behind by itself. */
  async function digests(): Promise<Record<string, string>> {
    const tables = await t.sql<{ name: string }>(
      `select c.relname as name from pg_class c
        where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and not c.relispartition and c.relname <> all($1)`,
      [KEPT],
    );
    const parts = tables.map(({ name }) => {
      // An honour that comes back is the same honour under another number.
      const own = name === 'enterprise_tag' ? ` - 'id'` : '';
      return `select '${name}' as name, md5(coalesce(string_agg(row, '' order by row), '')) as digest
                from (select (to_jsonb(t) - 'version' - 'updated_at'${own})::text as row from ${name} t) x`;
    });
    const rows = await t.sql<{ name: string; digest: string }>(parts.join(' union all '));
    return Object.fromEntries(rows.map(({ name, digest }) => [name, digest]));
  }

  async function refer(ids: Record<Who, string>, given: Situation): Promise<void> {
    await t.sql(
      'delete from project_party; delete from blocker_target; delete from record_invitation; delete from proposal; delete from import_row',
    );
    for (const [index, party] of given.parties.entries()) {
      await t.sql(
        `insert into project_party (id, project_id, role, enterprise_id, sort_order) values ($1, $2, $3, $4, $5)`,
        [uuid(), projects[party.project], party.role, ids[party.who], index],
      );
    }
    for (const target of given.targets) {
      await t.sql(`insert into blocker_target (id, blocker_id, enterprise_id) values ($1, $2, $3)`, [
        uuid(),
        blockers[target.blocker],
        ids[target.who],
      ]);
    }
    for (const { organization, who: of } of given.invitations) {
      await t.sql(`insert into record_invitation (kind, record_id, organization_id) values ('enterprise', $1, $2)`, [
        ids[of],
        organizations[organization],
      ]);
    }
    for (const [index, of] of given.proposals.entries()) {
      await t.sql(
        `with r as (
           insert into import_row (batch_id, row_number, cells, record, state, new_id)
           values ($1, $2, '{}', '{}', 'readable', $3) returning batch_id, row_number)
         insert into proposal (id, kind, record_id, changes, organization_id, batch_id, row_number, created_by)
         select $3, 'enterprise', $4, '{}', $5, r.batch_id, r.row_number, b.created_by
           from r join import_batch b on b.id = r.batch_id`,
        [batchId, index + 1, uuid(), ids[of], organizations[0]],
      );
    }
  }

  it('leaves every table as it was, whatever referred to the two', async () => {
    let made = 0;
    await fc.assert(
      fc.asyncProperty(situation(), async (given) => {
        made++;
        const enterprise = (name: string, body: Partial<CreateEnterpriseRequest>, coded: boolean) =>
          anEnterprise()
            .with(body)
            .named(`${name}${String(made)}号示例有限公司`)
            .inRegion('130209')
            .withCode(coded ? aCreditCode() : null)
            .savedBy(clerk);
        const left = await enterprise('甲', given.left, ['left', 'both'].includes(given.codes));
        const right = await enterprise('乙', given.right, ['right', 'both'].includes(given.codes));
        const third = await enterprise('丙', {}, false);
        await refer({ left: left.id, right: right.id, third: third.id }, given);
        const before = await digests();
        const body = { version: 1, otherId: right.id, otherVersion: 1, take: given.take };
        await clerk.post(`/api/enterprises/${left.id}/merge`).send(body).expect(200);
        const referring = await t.sql(
          `select from project_party where enterprise_id = $1 union all select from blocker_target where enterprise_id = $1
           union all select from record_invitation where record_id = $1 union all select from proposal where record_id = $1`,
          [right.id],
        );
        expect(referring).toHaveLength(0);
        const { body: merges } = await clerk.get(`/api/enterprises/${left.id}/merges`).expect(200);
        const [merge] = (merges as MergeList).items;
        await clerk
          .post(`/api/enterprises/${left.id}/merges/${merge?.id ?? ''}/undo`)
          .send({ version: 2 })
          .expect(200);
        expect(await digests()).toEqual(before);
      }),
      { numRuns: 25 },
    );
  }, 120_000);
});
