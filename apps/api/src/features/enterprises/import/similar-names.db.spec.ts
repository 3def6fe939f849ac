import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { foldName, nameCore, nameLikeness, namePlace } from '@lianqun/domain';
import fc from 'fast-check';
import { aCreditCode, anEnterprise } from '../../../testing/an-enterprise.js';
import { createTestApp, type TestApp } from '../../../testing/test-app.js';
import { csv, ImportDesk } from '../../imports/testing/import-desk.js';

const HEADER = ['企业名称', '统一社会信用代码', '备注'];
const KNOWN = '冀东示例储能有限公司';

describe('names that nearly agree', () => {
  let t: TestApp;
  let desk: ImportDesk;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    desk = await ImportDesk.open(t);
  });
  afterAll(() => t.close());
  beforeEach(() => t.sql('truncate enterprise cascade'));

  const known = (name = KNOWN, code: string | null = null) =>
    anEnterprise().named(name).withCode(code).with({ address: '旧址' }).savedBy(desk.visitor);

  it.each([
    ['冀东示例储能股份有限公司', 'same-core'],
    ['唐山市冀东示例储能集团公司', 'same-core'],
    ['冀东示列储能有限公司', 'one-character'],
    ['冀东示例储能科有限公司', 'one-character'],
  ])('%s is asked about and shown beside the record: %s', async (name, score) => {
    const { id: knownId } = await known();
    await known('冀东别的示例电池有限公司');
    const { id, counts } = await desk.upload(csv(HEADER, [name, aCreditCode(8301), '好']));
    expect(counts).toMatchObject({ question: 1, new: 0 });
    expect((await desk.rows(id))[0]).toMatchObject({
      targetId: knownId,
      problems: [{ code: 'similar-name', params: { name: KNOWN, targetId: knownId, candidates: [knownId] } }],
    });
    const { body } = await desk.visitor.get(`/api/enterprise-imports/${id}/rows/2/candidates`).expect(200);
    expect(body.items).toEqual([
      expect.objectContaining({
        id: knownId,
        name: KNOWN,
        score,
        projects: 0,
        differs: ['name', 'note', 'creditCode'],
        values: expect.objectContaining({ address: '旧址' }),
      }),
    ]);
    expect((await desk.commit(id)).result).toEqual({ inserted: 0, updated: 0, setAside: 0 });
  });

  it('never where both have a code, and never twice what is the same', async () => {
    await known(KNOWN, aCreditCode(8302));
    const { id } = await desk.upload(
      csv(HEADER, ['冀东示列储能有限公司', aCreditCode(8303), ''], ['冀东示例储能有限责任公司', '', '好']),
    );
    expect(await desk.decisions(id)).toEqual({ 2: 'new', 3: 'update' });
  });

  it('a row without a code is compared with all', async () => {
    await known(KNOWN, aCreditCode(8304));
    const { id } = await desk.upload(csv(HEADER, ['冀东示列储能有限公司', '', '']));
    expect(await desk.decisions(id)).toEqual({ 2: 'question similar-name' });
  });

  it('each answer does what it says', async () => {
    const { id: knownId } = await known();
    const code = aCreditCode(8305);
    const name = '冀东示列储能有限公司';
    const { id } = await desk.upload(csv(HEADER, [name, code, '好']));
    const after = async (answer: string) => (await desk.answer(id, 2, answer).expect(200)).body;
    const rest = { creditCode: { before: null, after: code }, note: { before: null, after: '好' } };
    expect(await after('same-update')).toMatchObject({ decision: 'update', targetId: knownId, changes: rest });
    expect((await after('same-update')).changes).toEqual(rest);
    expect((await after('same-former')).changes).toEqual({ ...rest, formerNames: { before: [], after: [name] } });
    expect((await after('same-rename')).changes).toEqual({
      ...rest,
      name: { before: KNOWN, after: name },
      formerNames: { before: [], after: [KNOWN] },
    });
    expect(await after('skip')).toMatchObject({ decision: 'refused' });
    expect(await after('different-new')).toMatchObject({ decision: 'new' });
    await after('same-former');
    expect((await desk.commit(id)).result).toMatchObject({ updated: 1 });
    expect(await desk.found('冀东示例储能')).toMatchObject({ formerNames: [name], creditCode: code, note: '好' });
    const again = await desk.upload(csv(HEADER, [name, '', '好']));
    expect(await desk.decisions(again.id)).toEqual({ 2: 'unchanged matched-former-name' });
  });

  it('of several a person says which; not more than five are shown', async () => {
    const ids: string[] = [];
    for (const place of ['唐山', '保定', '廊坊', '沧州', '衡水', '邢台'])
      ids.push((await known(`${place}示例储能有限公司`)).id);
    const { id } = await desk.upload(csv(HEADER, ['示例储能有限公司', aCreditCode(8306), '好']));
    const [row] = await desk.rows(id);
    const candidates = row?.problems[0]?.params.candidates as string[];
    expect(candidates).toHaveLength(5);
    const targetId = candidates[3];
    const answer = await desk.visitor
      .put(`/api/enterprise-imports/${id}/rows/2/answer`)
      .send({ answer: 'same-update', targetId })
      .expect(200);
    expect(answer.body).toMatchObject({ decision: 'update', targetId });
  });

  it('an internal enterprise of another province is never named', async () => {
    const tianjin = await t.signedIn('reviewer', 'tianjin-department');
    await anEnterprise()
      .named(KNOWN)
      .withCode(null)
      .inRegion('120000')
      .with({ confidentiality: 'internal' })
      .savedBy(tianjin);
    const hebei = new ImportDesk(t, await t.signedIn('reviewer', 'hebei-department'));
    const { id } = await hebei.upload(csv(HEADER, ['冀东示列储能有限公司', '', '']));
    expect(await hebei.decisions(id)).toEqual({ 2: 'new' });
    const { body } = await hebei.visitor.get(`/api/enterprise-imports/${id}/rows/2/candidates`).expect(200);
    expect(body.items).toEqual([]);
  });

  it('the database says what the program says', async () => {
    const parts = fc.constantFrom(
      ...[
        '北京',
        '北京市',
        '天津',
        '河北省',
        '河北区',
        '唐山市',
        '曹妃甸区',
        '曹妃甸',
        '正定县',
        '雄安新区',
        '承德县',
        '内蒙古自治区',
      ],
      ...[
        '示例',
        '示列',
        '储能',
        '科技',
        '甲',
        '乙',
        '1',
        '二',
        'a',
        '(集团)',
        '（天津）',
        '【唐山】',
        '集团',
        '股份',
        '有限公司',
        '有限责任公司',
        '公司',
      ],
    );
    const aName = fc.array(parts, { minLength: 1, maxLength: 7 }).map((list) => foldName(list.join('')));
    const pairs = fc.sample(fc.tuple(aName, aName), 600);
    const rows = await t.sql<{ core: string | null; place: string; alike: string | null }>(
      `select name_core(a) as core, name_place(a) as place, names_alike(a, b) as alike
         from unnest($1::text[], $2::text[]) with ordinality x(a, b, place) order by x.place`,
      [pairs.map(([a]) => a), pairs.map(([, b]) => b)],
    );
    expect(rows).toEqual(
      pairs.map(([a, b]) => ({ core: nameCore(a), place: namePlace(a), alike: nameLikeness(a, b) })),
    );
  });
});
