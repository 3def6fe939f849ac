import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { todayInShanghai } from '@lianqun/domain';
import { Jobs } from '../../foundation/jobs/jobs.js';
import { expectProblem, refusedFields } from '../../testing/problem.js';
import { createTestApp, type TestApp } from '../../testing/test-app.js';
import { TERMS_JOB } from './chain-terms.service.js';
import { ChainTerms } from './index.js';
import { ChainDesk } from './testing/chain-desk.js';

const DAY = 86_400_000;
const day = (offset: number) => todayInShanghai(new Date(Date.now() + offset * DAY));

describe('chains and clusters in time', () => {
  let t: TestApp;
  let desk: ChainDesk;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    desk = await ChainDesk.open(t);
  });
  afterAll(() => t.close());

  it('what is dated 2023 shows the name of 2023, and today the name of today', async () => {
    expect(await desk.nameOn('instruments-machine-tools', '2023-06-30')).toBe('高端工业母机');
    expect(await desk.nameOn('instruments-machine-tools', '2024-06-30')).toBe('高端仪器设备和工业母机');
    expect(await desk.nameOn('instruments-machine-tools')).toBe('高端仪器设备和工业母机');
    const { terms } = await desk.byKey('instruments-machine-tools');
    expect(terms.map(({ startsOn, name }) => [startsOn, name])).toEqual([
      [null, '高端工业母机'],
      ['2024-01-01', '高端仪器设备和工业母机'],
    ]);
    expect(refusedFields(await desk.visitor.get('/api/chains').query({ on: '2023' }))).toEqual({
      on: 'date-incomplete',
    });
  });

  it('a new name and lead from a day on are a new term; the former name goes on being understood', async () => {
    const chain = await desk.byKey('robotics');
    const [lead] = await t.sql<{ id: string }>(`select id from organization where key = 'hebei-department'`);
    const given = {
      name: '机器人和智能装备',
      regionCode: '130000',
      leadOrganizationId: lead?.id,
      chainLeader: '某副省长',
    };
    expect(refusedFields(await desk.patch(chain, given))).toEqual({ startsOn: 'required' });
    const changed = await desk.change(chain, { ...given, startsOn: '2025-03-01', source: '示例文件' });
    expect(changed).toMatchObject({
      version: chain.version + 1,
      name: '机器人和智能装备',
      regionCode: '130000',
      regionName: '河北省',
      leadOrganization: { id: lead?.id },
      chainLeader: '某副省长',
      aliases: [...chain.aliases, '机器人'],
    });
    expect(changed.terms).toMatchObject([
      { startsOn: null, name: '机器人', regionCode: null },
      { startsOn: '2025-03-01', name: '机器人和智能装备', regionCode: '130000', source: '示例文件' },
    ]);
    const [earlier] = (await desk.list('chain', '2025-02-28')).filter(({ key }) => key === 'robotics');
    expect(earlier).toMatchObject({ name: '机器人', regionCode: null, leadOrganization: null, chainLeader: null });
    expect(refusedFields(await desk.patch(changed, { name: '又一名称', startsOn: '2025-03-01' }))).toEqual({
      startsOn: 'term-day-taken',
    });
    const [newest] = await desk.history(`chains/${chain.id}`);
    expect(newest?.changes).toContainEqual({ field: 'name', before: '机器人', after: '机器人和智能装备' });
    expect(newest?.changes).toContainEqual({
      field: 'terms',
      before: null,
      after: expect.objectContaining({ startsOn: '2025-03-01', regionCode: '河北省' }),
    });
  });

  it('what was wrong all along is mended where it stands, without a new term', async () => {
    const chain = await desk.byKey('low-altitude-economy');
    const mended = await desk.change(chain, { name: '低空经济和通用航空', correct: true });
    expect(mended.terms).toMatchObject([{ startsOn: null, name: '低空经济和通用航空' }]);
    expect(mended.aliases).toEqual(chain.aliases);
    expect(await desk.nameOn('low-altitude-economy', '2023-01-01')).toBe('低空经济和通用航空');
  });

  it('a term of the past may be mended or taken out; the only one stays', async () => {
    const chain = await desk.byKey('synthetic-biology');
    const renamed = await desk.change(chain, { name: '合成生物制造', startsOn: '2025-01-01' });
    const [first, second] = renamed.terms;
    const at = (id = '') => `/api/chains/${chain.id}/terms/${id}`;
    const { body: mended } = await desk.visitor
      .patch(at(first?.id))
      .send({ version: renamed.version, name: '合成生物学' })
      .expect(200);
    expect(mended).toMatchObject({ name: '合成生物制造', version: renamed.version + 1 });
    expect(await desk.nameOn('synthetic-biology', '2024-12-31')).toBe('合成生物学');
    expectProblem(await desk.visitor.patch(at(first?.id)).send({ version: renamed.version }), 409, 'stale-version');
    const { version } = mended as { version: number };
    const { body: back } = await desk.visitor.delete(at(second?.id)).query({ version }).expect(200);
    expect(back).toMatchObject({ name: '合成生物学', terms: [{ id: first?.id }] });
    expectProblem(await desk.visitor.delete(at(first?.id)).query({ version: version + 1 }), 409, 'term-last');
  });

  it('a term that begins in the future takes effect on its day, and not before', async () => {
    const chain = await desk.byKey('commercial-space', 'chain');
    const planned = await desk.change(chain, { name: '商业航天和卫星应用', status: 'published', startsOn: day(1) });
    expect(planned).toMatchObject({ name: '商业航天', status: 'candidate', aliases: chain.aliases });
    expect(planned.terms).toHaveLength(2);
    expect(await desk.nameOn('commercial-space', day(1))).toBe('商业航天和卫星应用');
    await t.app.get(ChainTerms).takeEffect();
    expect(await desk.byKey('commercial-space')).toEqual(planned);

    // The day has come: as if the term had been written the day before.
    await t.sql(`update chain_term set starts_on = $1 where name = '商业航天和卫星应用'`, [day(0)]);
    await t.sql(`select graphile_worker.add_job($1)`, [TERMS_JOB]);
    await t.app.get(Jobs).runWaiting();
    const now = await desk.byKey('commercial-space');
    expect(now).toMatchObject({
      version: planned.version + 1,
      name: '商业航天和卫星应用',
      status: 'published',
      aliases: [...chain.aliases, '商业航天'],
    });
    const { body } = await desk.visitor.get('/api/search').query({ q: '卫星应用' }).expect(200);
    expect(JSON.stringify(body)).toContain(chain.id);
    const [newest] = await desk.history(`chains/${chain.id}`);
    expect(newest).toMatchObject({ actorName: null, origin: { kind: 'system' } });
  });

  it('two at once: one is written, the other is told both values', async () => {
    const cluster = await desk.byKey('life-health', 'cluster');
    await desk.change(cluster, { note: '甲' }, 'cluster');
    const late = await desk.patch(cluster, { note: '乙', name: '生命健康和医药', startsOn: day(0) }, 'cluster');
    expectProblem(late, 409, 'stale-version');
    expect(late.body.conflicts).toEqual([
      { field: 'name', yours: '生命健康和医药', theirs: '生命健康' },
      { field: 'note', yours: '乙', theirs: '甲' },
    ]);
  });
});
