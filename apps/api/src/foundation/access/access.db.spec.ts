import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type AccessRow, covers, type DataScope, isOwnSide, isVisible, type Viewer } from '@lianqun/domain';
import fc from 'fast-check';
import { v7 as uuid } from 'uuid';
import { createTestApp, type TestApp } from '../../testing/test-app.js';
import { accessJson, coversSql, ownSideSql, visibleSql } from './access.sql.js';

const REGIONS = ['110000', '110114', '120000', '120116', '130000', '130200', '130209', '133100', '310000'];
const ORGANIZATIONS = [
  'industry-group',
  'beijing-department',
  'changping-bureau',
  'tianjin-department',
  'hebei-department',
  'tangshan-bureau',
  'coordination-office',
];

describe('who reaches a record', () => {
  let t: TestApp;
  let accounts: string[];
  let organizations: { id: string; path: string[]; province: string | null }[];

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    accounts = [await t.account('first', []), await t.account('second', [])];
    organizations = await t.sql(
      `select o.id, o.path, r.path[1] as province from organization o left join region r on r.id = o.region_id
        where o.key = any($1)`,
      [ORGANIZATIONS],
    );
    await t.sql(
      `create table probe (id uuid primary key, region_id text, organization_id uuid, created_by uuid, secret boolean)`,
    );
    const any = <T>(values: readonly T[], i: number) => values[i % values.length] ?? null;
    // Every pair of region and organization, and what has neither; created by either account or the system.
    let made = 0;
    for (const region of [...REGIONS, null]) {
      for (const organization of [...organizations, null]) {
        made++;
        const id = uuid();
        await t.sql('insert into probe values ($1, $2, $3, $4, $5)', [
          id,
          region,
          organization?.id ?? null,
          any([...accounts, null], made),
          made % 2 === 0,
        ]);
        const invited = made % 5 === 0 ? any(organizations, made) : null;
        if (invited) {
          await t.sql(`insert into record_invitation (kind, record_id, organization_id) values ('probe', $1, $2)`, [
            id,
            invited.id,
          ]);
        }
      }
    }
  });
  afterAll(() => t.close());

  const viewers = () =>
    fc
      .record({ account: fc.constantFrom(...accounts), organization: fc.constantFrom(...organizations, null) })
      .map(({ account, organization }): Viewer => ({
        accountId: account,
        organizationId: organization?.id ?? null,
        organizationPath: organization?.path ?? [],
        provinceId: organization?.province ?? null,
      }));
  const scopes = (): fc.Arbitrary<DataScope> => {
    const ids = organizations.map(({ id }) => id);
    return fc.record({
      all: fc.boolean(),
      regionIds: fc.subarray(REGIONS, { maxLength: 2 }),
      organizationTrees: fc.subarray(ids, { maxLength: 2 }),
      organizationIds: fc.subarray(ids, { maxLength: 2 }),
      ownRecords: fc.boolean(),
    });
  };

  it('is the same by the rule of the domain and in the database, for every record, viewer and scope', async () => {
    await fc.assert(
      fc.asyncProperty(viewers(), scopes(), async (viewer, scope) => {
        const parameters: unknown[] = [];
        const bind = (value: unknown) => `$${String(parameters.push(value))}`;
        const rows = await t.sql<{ access: AccessRow; own: boolean; visible: boolean; covered: boolean }>(
          `select ${accessJson('t', 't.secret')} as access, coalesce(${ownSideSql(viewer, 't', bind)}, false) as own,
                  coalesce(${visibleSql(viewer, 't', 't.secret', bind)}, false) as visible,
                  ${coversSql(scope, viewer, 't', bind)} as covered from probe t`,
          parameters,
        );
        expect(rows).toHaveLength((REGIONS.length + 1) * (organizations.length + 1));
        for (const { access, own, visible, covered } of rows) {
          expect([access, own, visible, covered]).toEqual([
            access,
            isOwnSide(viewer, access),
            isVisible(viewer, access),
            covers(scope, viewer, access),
          ]);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('hides from the other provinces, and from 产业组, what one province keeps to itself', async () => {
    const seenBy = async (key: string) => {
      const [organization] = organizations.filter(({ id }) => id === idOf.get(key));
      const viewer: Viewer = {
        accountId: uuid(),
        organizationId: organization?.id ?? null,
        organizationPath: organization?.path ?? [],
        provinceId: organization?.province ?? null,
      };
      const parameters: unknown[] = [];
      const bind = (value: unknown) => `$${String(parameters.push(value))}`;
      const rows = await t.sql<{ region_id: string }>(
        `select distinct region_id from probe t where t.secret and organization_id is null and ${visibleSql(viewer, 't', 't.secret', bind)}`,
        parameters,
      );
      return rows.map((row) => row.region_id).sort();
    };
    const keys = await t.sql<{ id: string; key: string }>('select id, key from organization');
    const idOf = new Map(keys.map(({ id, key }) => [key, id]));
    await t.sql('delete from record_invitation');
    await t.sql('update probe set secret = true');
    expect(await seenBy('tangshan-bureau')).toEqual(['130000', '130200', '130209', '133100']);
    expect(await seenBy('beijing-department')).toEqual(['110000', '110114']);
    expect(await seenBy('industry-group')).toEqual([]);
    expect(await seenBy('coordination-office')).toEqual([]);
  });
});
