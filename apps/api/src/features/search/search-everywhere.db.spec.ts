import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anEnterprise } from '../../testing/an-enterprise.js';
import { aProject } from '../../testing/a-project.js';
import { createTestApp, type TestApp, type Visitor } from '../../testing/test-app.js';
import type { SearchResponse } from './search.dto.js';

describe('search everywhere', () => {
  let t: TestApp;
  let hebei: Visitor;
  let tianjin: Visitor;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    hebei = await t.signedIn('clerk', 'hebei-department');
    tianjin = await t.signedIn('clerk', 'tianjin-department');
  });
  afterAll(() => t.close());

  const find = async (q: string, by: Visitor = hebei, limit = 5) => {
    const { body } = await by.get('/api/search').query({ q, limit }).expect(200);
    return (body as SearchResponse).groups;
  };

  const of = async (kind: string, q: string, by?: Visitor) =>
    (await find(q, by)).find((group) => group.kind === kind)?.items ?? [];

  const titles = async (kind: string, q: string, by?: Visitor) => (await of(kind, q, by)).map(({ title }) => title);

  /** The part of the title that is marked. */
  const marked = ({ title, marks }: { title: string; marks: number[][] }) =>
    marks.map(([start, end]) => title.slice(start, end));

  const aBlocker = async (by: Visitor, fields: object) => {
    const body = { kind: 'choke-point', level: 'province', ...fields };
    return (await by.post('/api/blockers').send(body).expect(201)).body as {
      id: string;
      code: string;
      version: number;
    };
  };

  it('finds of every register by name, pinyin and initials, and says where', async () => {
    await anEnterprise().named('冀北云雀传感器有限公司').inRegion('130200').savedBy(hebei);
    await aProject().named('云雀传感器二期').inStage('signed').inRegion('130200').savedBy(hebei);
    await aBlocker(hebei, { title: '云雀传感器芯片断供', regionCode: '130000' });
    const groups = await find('云雀');
    expect(groups.map(({ kind, total }) => [kind, total])).toEqual([
      ['project', 1],
      ['blocker', 1],
      ['enterprise', 1],
    ]);
    for (const typed of ['云雀', 'yunque', 'YQ']) {
      const [enterprise] = await of('enterprise', typed);
      expect(enterprise && marked(enterprise)).toEqual(['云雀']);
    }
    expect((await of('enterprise', 'yqcgq'))[0]?.matched).toBe('initials');
    expect((await of('project', 'yunque'))[0]?.matched).toBe('pinyin');
    expect((await of('blocker', '云雀'))[0]).toMatchObject({ matched: 'name', state: 'raised' });
  });

  it('finds shipped platforms, chains and clusters without anybody having touched them', async () => {
    expect(await titles('platform', 'caofeidian')).not.toEqual([]);
    expect(await titles('chain', '氢能')).toEqual(['氢能']);
    expect(await titles('cluster', 'jcdl')).toEqual(['集成电路']);
  });

  it('puts the code before the name, the whole name before a longer one, and the beginning before the middle', async () => {
    const code = '91350100M000100Y43';
    await anEnterprise().named('甲乙示例厂').withCode(code).savedBy(hebei);
    for (const name of ['北白鹭示例厂', '白鹭示例厂有限公司', '白鹭示例厂']) {
      await anEnterprise().named(name).savedBy(hebei);
    }
    expect(await titles('enterprise', '白鹭示例厂')).toEqual(['白鹭示例厂', '白鹭示例厂有限公司', '北白鹭示例厂']);
    const [first] = await find(code.toLowerCase());
    expect(first).toMatchObject({ kind: 'enterprise', total: 1 });
    expect(first?.items[0]).toMatchObject({ matched: 'code', code: { text: code, marks: [[0, 18]] } });
  });

  it('names the former name by which a record was found', async () => {
    await anEnterprise().named('冀东新材示例厂').formerly('老苍鹭焊材厂').savedBy(hebei);
    expect((await of('enterprise', '苍鹭'))[0]).toMatchObject({
      title: '冀东新材示例厂',
      marks: [],
      matched: 'other-name',
      otherName: { text: '老苍鹭焊材厂', marks: [[1, 3]] },
    });
  });

  it('lets nothing of another province be found that it keeps to itself, and does not count it', async () => {
    const kept = anEnterprise().named('夜莺内部示例厂').inRegion('130200');
    await kept.with({ confidentiality: 'internal' }).savedBy(hebei);
    await aProject().named('夜莺在谈示例项目').inStage('negotiating').inRegion('130200').savedBy(hebei);
    await aBlocker(hebei, { title: '夜莺内部卡点', regionCode: '130000', confidentiality: 'internal' });
    expect((await find('夜莺')).map(({ kind }) => kind).sort()).toEqual(['blocker', 'enterprise', 'project']);
    expect(await find('夜莺', tianjin)).toEqual([]);
    expect((await find('yeying', tianjin)).filter(({ kind }) => kind !== 'link')).toEqual([]);
    await anEnterprise().named('夜莺公开示例厂').inRegion('130200').savedBy(hebei);
    const [seen] = await find('夜莺', tianjin);
    expect([seen?.kind, seen?.total, seen?.items.length]).toEqual(['enterprise', 1, 1]);
  });

  it('finds only of registers that the account may read', async () => {
    const administrator = await t.signedIn('system-administrator');
    const kinds = (await find('示例', administrator)).map(({ kind }) => kind);
    expect(kinds).not.toContain('enterprise');
    expect(kinds).not.toContain('project');
    await t.visitor().get('/api/search').query({ q: '示例' }).expect(401);
  });

  it('follows a new title at once, and forgets what lies in the bin', async () => {
    const { id, version } = await aBlocker(hebei, { title: '鹈鹕示例卡点', regionCode: '130000' });
    expect(await titles('blocker', '鹈鹕')).toEqual(['鹈鹕示例卡点']);
    await hebei.patch(`/api/blockers/${id}`).send({ version, title: '火烈鸟示例卡点' }).expect(200);
    expect(await titles('blocker', '鹈鹕')).toEqual([]);
    expect(await titles('blocker', '火烈鸟')).toEqual(['火烈鸟示例卡点']);
    await t.sql(`update blocker set deleted_at = now() where id = $1`, [id]);
    expect(await titles('blocker', '火烈鸟')).toEqual([]);
  });

  it('wants all words, and answers nothing to nothing', async () => {
    await anEnterprise().named('唐山翠鸟精密示例厂').savedBy(hebei);
    expect(await titles('enterprise', '翠鸟 精密')).toEqual(['唐山翠鸟精密示例厂']);
    expect(await titles('enterprise', '翠鸟 粗放')).toEqual([]);
    expect(await find('  、·')).toEqual([]);
    expect(await find("%' _ \\")).toEqual([]);
    await hebei.get('/api/search').expect(422);
  });

  it('tells what records that were open before are called now, and leaves out what is hidden, gone or made up', async () => {
    const open = await anEnterprise().named('信天翁示例厂').inRegion('130200').savedBy(hebei);
    const kept = anEnterprise().named('信天翁内部厂').inRegion('130200').with({ confidentiality: 'internal' });
    const { id: keptId } = await kept.savedBy(hebei);
    const record = [`enterprise:${keptId}`, `enterprise:${open.id}`, `project:${open.id}`, 'chain:none', 'nothing'];
    const recent = async (by: Visitor) => (await by.get('/api/search/recent').query({ record }).expect(200)).body.items;
    expect((await recent(hebei)).map(({ title }: { title: string }) => title)).toEqual([
      '信天翁内部厂',
      '信天翁示例厂',
    ]);
    expect(await recent(tianjin)).toMatchObject([{ kind: 'enterprise', title: '信天翁示例厂', marks: [] }]);
    expect((await hebei.get('/api/search/recent').expect(200)).body).toEqual({ items: [] });
  });
});
