import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { todayInShanghai } from '@lianqun/domain';
import { v7 as uuid } from 'uuid';
import { anEnterprise } from '../../testing/an-enterprise.js';
import { aProject } from '../../testing/a-project.js';
import { ChainDesk } from '../chains/testing/chain-desk.js';
import { createTestApp, type TestApp, type Visitor } from '../../testing/test-app.js';
import type { LinkResponse } from '../chains/links/link.dto.js';
import type { OverviewResponse, RecentChangeList } from './overview.dto.js';

describe('what the home page says of my own work', () => {
  let t: TestApp;
  let hebei: Visitor;
  let colleague: Visitor;
  let tianjin: Visitor;
  let group: Visitor;
  let account: string;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    account = await t.account('hebei', ['clerk'], { organizationKey: 'hebei-department', displayName: '周岚' });
    hebei = await t.signIn('hebei');
    await t.account('colleague', ['clerk'], { organizationKey: 'hebei-department', displayName: '郑立' });
    colleague = await t.signIn('colleague');
    await t.account('tianjin', ['clerk'], { organizationKey: 'tianjin-department', displayName: '刘方' });
    tianjin = await t.signIn('tianjin');
    group = await t.signedIn('industry-group');
  });
  afterAll(() => t.close());

  const overview = async (by: Visitor) => (await by.get('/api/overview').expect(200)).body as OverviewResponse;
  const changes = async (by: Visitor) =>
    ((await by.get('/api/overview/changes').expect(200)).body as RecentChangeList).items;
  const changed = async (by: Visitor) => (await changes(by)).map(({ title }) => title);
  const waiting = async (by: Visitor, kind: string) => (await overview(by)).waiting.filter((one) => one.kind === kind);

  const rename = (by: Visitor, { id, version }: { id: string; version: number }, fields: object) =>
    by
      .patch(`/api/enterprises/${id}`)
      .send({ version, ...fields })
      .expect(200);

  it('shows what others changed in records of my side, newest first and each record once, never what I did', async () => {
    const first = await anEnterprise().named('甲示例厂').inRegion('130200').savedBy(hebei);
    const second = await anEnterprise().named('乙示例厂').inRegion('130200').savedBy(hebei);
    expect(await changes(hebei)).toEqual([]);
    const { body } = await rename(colleague, second, { employees: 12 });
    await rename(colleague, first, { mainProducts: '示例产品', employees: 30 });
    await rename(colleague, body, { note: '已核对' });
    const [latest, before] = await changes(hebei);
    expect([latest?.title, before?.title]).toEqual(['乙示例厂', '甲示例厂']);
    expect(latest).toMatchObject({
      kind: 'enterprise',
      actorName: '郑立',
      created: false,
      columns: ['employees', 'note'],
    });
    expect(before?.columns).toEqual(['employees', 'main_products']);
    expect(await changed(colleague)).toEqual(['乙示例厂', '甲示例厂']);
  });

  it('leaves out other provinces, unless I created or commented the record', async () => {
    const ours = await anEnterprise().named('津门甲示例厂').inRegion('120116').savedBy(tianjin);
    await rename(tianjin, ours, { employees: 5 });
    expect(await changed(hebei)).not.toContain('津门甲示例厂');
    await hebei.post(`/api/records/enterprise/${ours.id}/comments`).send({ body: '请补充', mentions: [] }).expect(201);
    expect(await changed(hebei)).toContain('津门甲示例厂');
    expect((await changes(tianjin))[0]).toMatchObject({ title: '津门甲示例厂', commented: true, actorName: '周岚' });
  });

  it('never tells of what I may no longer see, and words where a project moved to', async () => {
    const kept = await anEnterprise().named('津门乙示例厂').inRegion('120116').savedBy(tianjin);
    await hebei.post(`/api/records/enterprise/${kept.id}/comments`).send({ body: '请补充', mentions: [] }).expect(201);
    await rename(tianjin, kept, { confidentiality: 'internal' });
    expect(await changed(hebei)).not.toContain('津门乙示例厂');
    const project = await aProject().named('冀东示例项目').inStage('signed').inRegion('130200').savedBy(hebei);
    await colleague
      .patch(`/api/projects/${project.id}`)
      .send({ version: project.version, stage: 'planned-start' })
      .expect(200);
    expect((await changes(hebei))[0]).toMatchObject({
      title: '冀东示例项目',
      state: 'stage',
      stateNow: 'planned-start',
    });
  });

  it('shows 产业组 the changes of all provinces, and not what one keeps to itself', async () => {
    const titles = await changed(group);
    expect(titles).toEqual(expect.arrayContaining(['冀东示例项目', '津门甲示例厂']));
    expect(titles).not.toContain('津门乙示例厂');
  });

  it('tells what one did to the links of a chain or cluster in one line, and of what shipped nothing', async () => {
    const lead = await t.signedIn('industry-group');
    const desk = new ChainDesk(lead);
    const ofLinks = async (by: Visitor) =>
      (await changes(by)).filter(({ kind }) => kind === 'chain' || kind === 'cluster');
    expect(await ofLinks(group)).toEqual([]);
    const { id } = await desk.byKey('integrated-circuits', 'cluster');
    const add = async (name: string) => {
      const body = { name, position: 'upstream' };
      return (await lead.post(`/api/clusters/${id}/links`).send(body).expect(201)).body as LinkResponse;
    };
    const [first, second] = [await add('示例环节甲'), await add('示例环节乙'), await add('示例环节丙')];
    await desk.move(second, { before: first.id }).expect(200);
    expect(await ofLinks(group)).toMatchObject([
      {
        ...{ kind: 'cluster', id, title: '集成电路', created: false, terms: false, state: null, columns: [] },
        links: { added: 3, changed: 0, removed: 0 },
      },
    ]);
    await desk.editLink(first, { note: '已核对' }).expect(200);
    await desk.removeLink({ ...second, version: second.version + 1 }).expect(204);
    expect((await ofLinks(group))[0]?.links).toEqual({ added: 3, changed: 1, removed: 1 });
    expect(await ofLinks(hebei)).toEqual([]);
  });

  it('waits for an unread mention until it is read', async () => {
    const { id } = await anEnterprise().named('丙示例厂').inRegion('130200').savedBy(colleague);
    await colleague
      .post(`/api/records/enterprise/${id}/comments`)
      .send({ body: '请看', mentions: [account] })
      .expect(201);
    const [mention] = await waiting(hebei, 'mention');
    expect(mention).toMatchObject({ action: 'read', title: '丙示例厂', link: expect.stringContaining(id) as unknown });
    expect(await waiting(tianjin, 'mention')).toEqual([]);
    await t.sql(`update notification set read_at = now() where account_id = $1`, [account]);
    expect(await waiting(hebei, 'mention')).toEqual([]);
  });

  it('waits for relocations of my organization that stand still for three months, and of nobody else', async () => {
    const [{ day } = { day: '' }] = await t.sql<{ day: string }>(`select ($1::date - 100)::text as day`, [
      todayInShanghai(new Date()),
    ]);
    const add = async (code: string, stage: string, enteredOn: string) => {
      const id = uuid();
      await t.sql(
        `insert into relocation (id, code, subject_name, subject_name_folded, subject, stage, origin_region_id, region_id,
                                 origin_organization_id, organization_id)
         values ($1, $2, $2, $2, 'enterprise', $3, '110000', '130200', (select id from organization where key = 'beijing-department'),
                 (select id from organization where key = 'hebei-department'))`,
        [id, code, stage],
      );
      await t.sql(`insert into relocation_stage (id, relocation_id, stage, entered_on) values ($1, $2, $3, $4)`, [
        uuid(),
        id,
        stage,
        enteredOn,
      ]);
    };
    await add('SJ-1', 'signed', day);
    await add('SJ-2', 'tax-registration', day);
    await add('SJ-3', 'signed', todayInShanghai(new Date()));
    await add('SJ-4', 'full-production', day);
    const beijing = await t.signedIn('clerk', 'beijing-department');
    const codes = async (by: Visitor) => (await waiting(by, 'relocation')).map(({ code, count }) => [code, count]);
    expect(await codes(hebei)).toEqual([
      ['SJ-1', 100],
      ['SJ-2', 100],
    ]);
    expect(await codes(beijing)).toEqual([['SJ-1', 100]]);
    expect(await codes(tianjin)).toEqual([]);
  });

  it('waits for lists with open questions, and for drafts of links, of whoever has to answer them', async () => {
    await t.sql(
      `insert into import_batch (id, register, status, file_name, file_size, file_sha256, created_by, counts)
       values ($1, 'enterprise', 'ready', '名单.xlsx', 1, '', $2, '{"question": 3}')`,
      [uuid(), account],
    );
    expect(await waiting(hebei, 'import')).toMatchObject([{ title: '名单.xlsx', count: 3, register: 'enterprise' }]);
    expect(await waiting(colleague, 'import')).toEqual([]);
    const [{ drafts } = { drafts: 0 }] = await t.sql<{ drafts: number }>(
      `select count(*)::int as drafts from chain_link where status = 'draft'`,
    );
    const links = await waiting(group, 'links');
    expect(links.reduce((sum, { count }) => sum + (count ?? 0), 0)).toBe(drafts);
    expect(await waiting(hebei, 'links')).toEqual([]);
  });

  it('counts the registers of my province as its lists do, and leaves out what is hidden or not mine to read', async () => {
    const mine = (await overview(hebei)).registers;
    const { body } = await hebei.get('/api/enterprises').query({ regionCode: '130000', pageSize: 1 }).expect(200);
    expect(mine).toMatchObject({ province: { id: '130000' }, enterprises: body.total });
    expect(mine.projects).toEqual({ total: 1, stages: [{ stage: 'planned-start', count: 1 }] });
    expect(mine.relocations?.total).toBe(4);
    expect(mine.platforms).toMatchObject({ planned: 46 });
    await anEnterprise().named('冀内部示例厂').inRegion('130200').with({ confidentiality: 'internal' }).savedBy(hebei);
    expect((await overview(hebei)).registers.enterprises).toBe(body.total + 1);
    const all = (await overview(group)).registers;
    const everywhere = await group.get('/api/enterprises').query({ pageSize: 1 }).expect(200);
    expect([all.province, all.enterprises]).toEqual([null, everywhere.body.total]);
  });
});
