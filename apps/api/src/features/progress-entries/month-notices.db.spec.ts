import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { todayInShanghai } from '@lianqun/domain';
import { UnitOfWork } from '../../foundation/database/unit-of-work.js';
import { Jobs } from '../../foundation/jobs/jobs.js';
import { aProject } from '../../testing/a-project.js';
import { createTestApp, PASSWORD, type TestApp, type Visitor } from '../../testing/test-app.js';
import type { EntrySetResponse } from './sets/entry-set.dto.js';
import { CLOSING_JOB } from './month-notices.js';
import { answered, COMPLETE, Month } from './testing/a-month.js';
import type { EntryList } from './progress-entry.dto.js';

const daysFromNow = (days: number) => todayInShanghai(new Date(Date.now() + days * 86_400_000));

describe('of a month', () => {
  let t: TestApp;
  let month: Month;
  let tangshan: Visitor;
  let hebei: Visitor;
  let periodId: string;
  let bureauId: string;

  const person = async (username: string, role: string, organizationKey: string) => {
    await t.account(username, [role], { organizationKey });
    const visitor = t.visitor();
    await visitor.post('/api/session').send({ username, password: PASSWORD }).expect(201);
    return visitor;
  };
  const told = () =>
    t.sql<{ who: string; kind: string; params: Record<string, unknown>; link: string }>(
      `select a.username as who, n.kind, n.params, n.link from notification n join account a on a.id = n.account_id
        order by n.id, a.username`,
    );
  const set = async (): Promise<EntrySetResponse> => {
    const { items } = answered<{ items: EntrySetResponse[] }>(
      await tangshan.get(`/api/reporting-periods/${periodId}/sets`),
    );
    const own = items.find(({ organization }) => organization.id === bureauId);
    if (!own) throw new Error('no set');
    return own;
  };
  const step = async (visitor: Visitor, name: string, fields: object = {}) => {
    const { id, version } = await set();
    answered(await visitor.post(`/api/entry-sets/${id}/steps`).send({ version, step: name, ...fields }));
  };

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    month = new Month(await person('group', 'industry-group', 'industry-group'), await t.signedIn('clerk'));
    tangshan = await person('tangshan', 'clerk', 'tangshan-bureau');
    hebei = await person('hebei', 'reviewer', 'hebei-department');
    await person('tangshan-reader', 'viewer', 'tangshan-bureau');
    await person('tianjin', 'reviewer', 'tianjin-department');
    await person('beijing-lead', 'industry-group', 'beijing-department');
    [bureauId = ''] = (await t.sql<{ id: string }>(`select id from organization where key = 'tangshan-bureau'`)).map(
      ({ id }) => id,
    );
    await t.sql('delete from leading_term');
    await t.sql(
      `insert into leading_term (id, organization_id, starts_on, ends_on)
       select gen_random_uuid(), id, '2020-01-01', '2199-12-31' from organization where key = 'beijing-department'`,
    );
    await aProject().named('曹妃甸重卡项目').inRegion('130209').inStage('signed').savedBy(tangshan);
    ({ id: periodId } = await month.opened('2025-10'));
  });
  afterAll(() => t.close());
  beforeEach(() => t.sql('delete from notification'));

  it('the opening is told to the organizations that owe entries, to those who fill in', async () => {
    answered(await month.step(periodId, 'close'));
    await t.sql(`update reporting_period set status = 'planned' where id = $1`, [periodId]);
    answered(await month.step(periodId, 'open'));
    const link = `/month/${periodId}?organization=${bureauId}`;
    const params = { firstMonth: '2025-10', lastMonth: '2025-10', closesOn: '2199-12-31' };
    expect(await told()).toEqual([{ who: 'tangshan', kind: 'period-opened', params, link }]);
  });

  it('handing in is told to whoever reviews it, and the answer to who handed in', async () => {
    const { items } = answered<EntryList>(await tangshan.get(`/api/reporting-periods/${periodId}/entries`));
    for (const { id, version } of items) {
      answered(await tangshan.patch(`/api/progress-entries/${id}`).send({ version, ...COMPLETE }));
    }
    await step(tangshan, 'submit');
    const submitted = await told();
    // Who leads in another province reviews nothing here, and 产业组 itself does.
    expect(submitted.map(({ who }) => who).sort()).toEqual(['group', 'hebei']);
    expect(submitted[0]).toMatchObject({
      kind: 'set-submitted',
      params: { firstMonth: '2025-10', lastMonth: '2025-10', organization: '唐山市工业和信息化局' },
    });
    await t.sql('delete from notification');
    await step(hebei, 'return', { reason: '投资数据有误' });
    await step(tangshan, 'submit');
    await t.sql(`delete from notification where kind = 'set-submitted'`);
    await step(hebei, 'approve');
    expect(await told()).toMatchObject([
      { who: 'tangshan', kind: 'set-returned', params: { reason: '投资数据有误' } },
      { who: 'tangshan', kind: 'set-approved' },
    ]);
  });

  it('the closing is told on each of the last two days to who has not handed in', async () => {
    const run = async (closesOn: string, status: string) => {
      await t.sql('delete from notification');
      await t.sql(`update reporting_period set closes_on = $1 where id = $2`, [closesOn, periodId]);
      await t.sql(`update entry_set set status = $1`, [status]);
      const context = { actorId: null, origin: { kind: 'system' as const }, requestId: null };
      for (let n = 0; n < 2; n += 1) {
        await t.app.get(UnitOfWork).run(context, () => t.app.get(Jobs).enqueue(CLOSING_JOB, {}));
        await t.app.get(Jobs).runWaiting();
      }
      return told();
    };
    expect(await run(daysFromNow(2), 'filling')).toEqual([]);
    for (const days of [1, 0]) {
      const closesOn = daysFromNow(days);
      expect(await run(closesOn, 'filling')).toMatchObject([
        { who: 'tangshan', kind: 'period-closing', params: { closesOn, missing: 0 } },
      ]);
    }
    expect(await run(daysFromNow(-1), 'filling')).toEqual([]);
    expect(await run(daysFromNow(0), 'submitted')).toEqual([]);
  });
});
