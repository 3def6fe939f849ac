import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCreditCode, anEnterprise } from '../../testing/an-enterprise.js';
import { createTestApp, type TestApp, type Visitor } from '../../testing/test-app.js';

interface Item {
  id: string;
  name: string;
}

describe('finding enterprises', () => {
  let t: TestApp;
  let clerk: Visitor;
  const code = aCreditCode(123_456_789);

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    clerk = await t.signedIn('clerk');
    for (const one of [
      anEnterprise()
        .named('唐山智能机器人有限公司')
        .inRegion('130209')
        .onChain('robotics')
        .tagged('lead')
        .tagged('high-tech', 2022),
      anEnterprise()
        .named('保定氢能装备（集团）有限公司')
        .inRegion('130600')
        .onChain('hydrogen', 'robotics')
        .tagged('high-tech'),
      anEnterprise().named('重庆某某医药有限公司').inRegion('500000').formerly('四川永川制药厂'),
      anEnterprise().named('北京ABC Robotics 有限公司').inRegion('110108').onChain('robotics').withCode(code),
      anEnterprise().named('天津无地区有限公司').with({ registrationNo: '120000000098765' }),
      anEnterprise().named('百分之100%_纯净\\水有限公司').inRegion('120000'),
    ]) {
      await one.savedBy(clerk);
    }
  });
  afterAll(() => t.close());

  async function names(query: string | object): Promise<string[]> {
    const { body } = await clerk.get('/api/enterprises').query(query).expect(200);
    expect(body.total).toBe(body.items.length);
    return (body.items as Item[]).map(({ name }) => name.slice(0, 2)).sort();
  }

  it.each([
    ['one character', '机', ['唐山']],
    ['two characters', '机器', ['唐山']],
    ['three characters', '机器人', ['唐山']],
    ['characters across a bracket', '装备集团', ['保定']],
    ['initials in pinyin', 'jqr', ['唐山']],
    ['initials of two', 'qn', ['保定']],
    ['whole pinyin', 'jiqiren', ['唐山']],
    ['pinyin in capitals', 'JiQiRen', ['唐山']],
    ['both readings of 重', 'chongqing', ['重庆']],
    ['initials of 重庆', 'cq', ['重庆']],
    ['a former name', '永川', ['重庆']],
    ['the initials of a former name', 'yczy', ['重庆']],
    ['a piece of the code', code.slice(5, 14), ['北京']],
    ['the code in lower case', code.toLowerCase(), ['北京']],
    ['a piece of the registration number', '98765', ['天津']],
    ['Latin letters of a name', 'robotics', ['北京']],
    ['full-width letters', 'ＡＢＣ', ['北京']],
    ['several words, in any order', '装备 保定', ['保定']],
    ['what nobody is called', '查无此名', []],
    ['words of which one fits nobody', '保定 查无此名', []],
  ])('by %s: %s', async (_, q, expected) => {
    expect(await names({ q })).toEqual([...expected].sort());
  });

  it('takes the signs of patterns for what they are', async () => {
    expect(await names({ q: '100%' })).toEqual(['百分']);
    for (const q of ['%', '_', '\\', "'"]) expect((await names({ q })).length).toBeLessThanOrEqual(6);
    expect(await names({ q: '唐%人' })).toEqual([]);
    expect(await names({ q: '唐_智' })).toEqual([]);
  });

  it('shows all when nothing, or only blanks, is asked for', async () => {
    for (const q of ['', ' ', '\u3000']) expect(await names({ q })).toHaveLength(6);
  });

  it('by region, each with everything below it, several at a time', async () => {
    expect(await names({ regionCode: '130000' })).toEqual(['保定', '唐山']);
    expect(await names({ regionCode: '130200' })).toEqual(['唐山']);
    expect(await names({ regionCode: '130209' })).toEqual(['唐山']);
    expect(await names('regionCode=110000&regionCode=130600')).toEqual(['保定', '北京']);
    expect(await names({ regionCode: '999999' })).toEqual([]);
  });

  it('by chain, by its key or its id, several at a time, nobody twice', async () => {
    expect(await names({ chainId: 'robotics' })).toEqual(['保定', '北京', '唐山']);
    expect(await names('chainId=robotics&chainId=hydrogen')).toEqual(['保定', '北京', '唐山']);
    const { body } = await clerk.get('/api/chains');
    const hydrogen = (body.items as (Item & { key: string })[]).find(({ key }) => key === 'hydrogen');
    expect(await names({ chainId: hydrogen?.id })).toEqual(['保定']);
  });

  it('by honour, each enterprise once however often it has it', async () => {
    expect(await names({ tagKind: 'high-tech' })).toEqual(['保定', '唐山']);
    expect(await names('tagKind=high-tech&tagKind=lead')).toEqual(['保定', '唐山']);
    expect(await names({ tagKind: 'champion' })).toEqual([]);
  });

  it('by all of these together', async () => {
    expect(await names({ q: '有限', regionCode: '130000', chainId: 'robotics', tagKind: 'lead' })).toEqual(['唐山']);
    expect(await names({ q: '有限', regionCode: '110000', tagKind: 'lead' })).toEqual([]);
  });

  it('finds a renamed one by its new name, and no longer by the old one', async () => {
    const saved = await anEnterprise().named('廊坊旧称有限公司').withCode().savedBy(clerk);
    await clerk.patch(`/api/enterprises/${saved.id}`).send({ version: 1, name: '廊坊新号有限公司' }).expect(200);
    expect(await names({ q: '新号' })).toEqual(['廊坊']);
    expect(await names({ q: 'xinhao' })).toEqual(['廊坊']);
    expect(await names({ q: '旧称' })).toEqual([]);
    await t.sql('delete from enterprise where id = $1', [saved.id]);
  });
});
