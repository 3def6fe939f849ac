import { todayInShanghai } from '@lianqun/domain';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { aProject } from '../../testing/a-project.js';
import { anEnterprise } from '../../testing/an-enterprise.js';
import { expectProblem, refusedFields } from '../../testing/problem.js';
import { createTestApp, type TestApp, type Visitor } from '../../testing/test-app.js';
import { aBlocker, ASSIGN, memberOf, stepped } from './testing/a-blocker.js';

describe('logging and changing a blocker', () => {
  let t: TestApp;
  let clerk: Visitor;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    clerk = await memberOf(t, 'tangshan-bureau');
  });
  afterAll(() => t.close());

  const post = (body: object) => clerk.post('/api/blockers').send({ kind: 'choke-point', level: 'national', ...body });
  const patch = (id: string, body: object) => clerk.patch(`/api/blockers/${id}`).send(body);
  const codes = async (query: object) =>
    (await clerk.get('/api/blockers').query(query).expect(200)).body.items.map((one: { code: string }) => one.code);

  it('keeps every field, with what it affects, and numbers it by kind and year', async () => {
    const project = await aProject().named('氢能装备基地').savedBy(clerk);
    const enterprise = await anEnterprise().named('唐山氢能有限公司').inRegion('130209').savedBy(clerk);
    const body = {
      title: ' 70MPa 储氢瓶阀门 ',
      description: '依赖进口，交期 18 个月',
      baseClass: 'component',
      chainId: 'hydrogen',
      link: '储运',
      raisedOn: '2025-03-01',
      regionCode: '130209',
      projectIds: [project.id, project.id],
      enterpriseIds: [enterprise.id],
      measures: '联合攻关',
    };
    const { body: saved } = await post(body).expect(201);
    expect(saved).toMatchObject({
      ...{ title: '70MPa 储氢瓶阀门', code: 'KD-2025-0001', kind: 'choke-point', baseClass: 'component' },
      ...{
        description: body.description,
        link: '储运',
        level: 'national',
        raisedOn: '2025-03-01',
        measures: '联合攻关',
      },
      chain: { key: 'hydrogen', name: '氢能' },
      raisedBy: { shortName: '唐山市工信局' },
      ...{ regionCode: '130209', regionName: '河北省唐山市曹妃甸区', isSample: false },
      projects: [{ id: project.id, code: project.code, name: '氢能装备基地' }],
      enterprises: [{ id: enterprise.id, name: '唐山氢能有限公司' }],
    });
    expect((await post({ title: '乙', raisedOn: '2025-04-01' })).body.code).toBe('KD-2025-0002');
    const other = { title: '丙', kind: 'missing-link', raisedOn: '2025-04-01' };
    expect((await post(other)).body.code).toBe('DD-2025-0001');
    expect(await codes({ projectId: project.id })).toEqual(['KD-2025-0001']);
    const shown = (await clerk.get(`/api/projects/${project.id}`).expect(200)).body;
    expect(shown).toMatchObject({ openBlockers: 1, blockers: [{ code: 'KD-2025-0001', light: { light: 'none' } }] });
  });

  it('gives no number twice, however many are logged at a time', async () => {
    const many = await Promise.all(Array.from({ length: 8 }, () => aBlocker(clerk, { raisedOn: '2023-05-05' })));
    const given = many.map(({ code }) => code).sort();
    expect(given).toEqual(Array.from({ length: 8 }, (_, i) => `KD-2023-000${String(i + 1)}`));
  });

  it('takes today and the organization of whoever logs it where nothing is said', async () => {
    const blocker = await aBlocker(clerk);
    expect(blocker).toMatchObject({ raisedOn: todayInShanghai(new Date()), regionCode: '130200' });
    expect(blocker.raisedBy).toMatchObject({ shortName: '唐山市工信局' });
  });

  it.each([
    [{ title: ' ' }, { title: 'blocker-title-required' }],
    [{ kind: 'other' }, { kind: 'must-be-one-of' }],
    [{ kind: 'missing-link', baseClass: 'material' }, { baseClass: 'base-class-not-for-kind' }],
    [{ chainId: '不存在' }, { chainId: 'chain-not-found' }],
    [{ organizationId: '某局' }, { organizationId: 'organization-unknown' }],
    [{ regionCode: '999999' }, { regionCode: 'region-unknown' }],
    [{ raisedOn: '2100-01-01' }, { raisedOn: 'date-in-future' }],
    [{ raisedOn: '2024-02-30' }, { raisedOn: 'not-a-date' }],
    [{ projectIds: [uuid()] }, { projectIds: 'project-unknown' }],
    [{ projectIds: ['x'] }, { projectIds: 'project-unknown' }],
    [{ enterpriseIds: ['x'] }, { enterpriseIds: 'enterprise-unknown' }],
    [{ level: undefined }, { level: 'must-be-one-of' }],
  ])('refuses %j at its field', async (fields, errors) => {
    expect(refusedFields(await post({ title: '甲', ...fields }))).toEqual(errors);
  });

  it('changes what is named, replaces lists as a whole, and tells both values of a conflict', async () => {
    const enterprise = await anEnterprise().savedBy(clerk);
    const blocker = await aBlocker(clerk, { enterpriseIds: [enterprise.id], chainId: '氢能' });
    const changed = await patch(blocker.id, { version: 1, title: '改', enterpriseIds: [] }).expect(200);
    expect(changed.body).toMatchObject({ version: 2, title: '改', enterprises: [], chain: { key: 'hydrogen' } });
    expect(refusedFields(await patch(blocker.id, { version: 2, raisedOn: null, title: null }))).toEqual({
      title: 'blocker-title-required',
      raisedOn: 'required',
    });
    const same = { version: 2, title: '改 ', description: '', chainId: 'hydrogen' };
    expect((await patch(blocker.id, same).expect(200)).body.version).toBe(2);
    const stale = await patch(blocker.id, { version: 1, title: '我的', measures: '新' });
    expectProblem(stale, 409, 'stale-version');
    expect(stale.body.conflicts).toEqual([
      { field: 'title', yours: '我的', theirs: '改' },
      { field: 'measures', yours: '新', theirs: null },
    ]);
    expect(stale.body.current).toMatchObject({ id: blocker.id, version: 2 });
  });

  it('is found by words, kind, status, level, chain, lead, and sorted', async () => {
    const one = await aBlocker(clerk, { title: '轴承钢纯净度', raisedOn: '2022-01-01', chainId: 'robotics' });
    const two = await aBlocker(clerk, { title: '谐波减速器轴承', raisedOn: '2022-02-01', level: 'three-places' });
    await stepped(clerk, two, ASSIGN);
    expect(await codes({ q: '轴承' })).toEqual([two.code, one.code]);
    expect(await codes({ q: '轴承 纯净' })).toEqual([one.code]);
    expect(await codes({ q: '100%' })).toEqual([]);
    expect(await codes({ q: '轴承', sort: 'raisedOn' })).toEqual([one.code, two.code]);
    expect(await codes({ q: '轴承', chainId: 'robotics' })).toEqual([one.code]);
    expect(await codes({ q: '轴承', status: 'assigned' })).toEqual([two.code]);
    expect(await codes({ q: '轴承', level: ['three-places', 'national'] })).toEqual([two.code]);
    expect(await codes({ q: '轴承', leadOrganizationId: 'tangshan-bureau' })).toEqual([two.code]);
    expect(await codes({ q: '轴承', kind: 'missing-link' })).toEqual([]);
    const page = await clerk.get('/api/blockers').query({ q: '轴承', pageSize: 1, page: 2 }).expect(200);
    expect(page.body).toMatchObject({ total: 2, totalIsExact: true, items: [{ code: one.code }] });
    expectProblem(await clerk.get('/api/blockers?sort=title'), 422, 'validation-failed');
  });
});
