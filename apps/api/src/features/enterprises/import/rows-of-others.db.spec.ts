import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aCreditCode } from '../../../testing/an-enterprise.js';
import { expectProblem } from '../../../testing/problem.js';
import { createTestApp, type TestApp, type Visitor } from '../../../testing/test-app.js';
import { csv, ImportDesk } from '../../imports/testing/import-desk.js';

const HEADER = ['企业名称', '统一社会信用代码', '所在地', '联系电话', '备注'];
const PROPOSALS = '/api/enterprise-proposals';

interface Shown {
  id: string;
  version: number;
  recordId: string | null;
  recordVersion: number | null;
  title: string;
  status: string;
  changes: { key: string; values: { field: string; before: unknown; after: unknown }[]; accepted: boolean }[];
  abilities: { decide: boolean };
}

describe('a list of Hebei that names enterprises of Tianjin', () => {
  let t: TestApp;
  let desk: ImportDesk;
  let tianjin: Visitor;
  let beijing: Visitor;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    desk = new ImportDesk(t, await t.signedIn('clerk', 'tangshan-bureau'));
    tianjin = await t.signedIn('reviewer', 'tianjin-department');
    beijing = await t.signedIn('reviewer', 'beijing-department');
  });
  afterAll(() => t.close());
  beforeEach(() => t.sql('truncate enterprise, proposal cascade'));

  const save = async (visitor: Visitor, given: object) => {
    const { body } = await visitor.post('/api/enterprises').send(given).expect(201);
    return body as { id: string; version: number };
  };
  const received = async (visitor: Visitor, query: object = {}) =>
    (await visitor.get(PROPOSALS).query(query).expect(200)).body.items as Shown[];

  /** One that the list changes, one that it repeats, one that is 内部, and one of Hebei. */
  const fourEnterprises = async () => ({
    changed: await save(tianjin, {
      ...{ name: '津改示例有限公司', creditCode: aCreditCode(1), regionCode: '120116', contactPhone: '13811112222' },
      note: '原备注',
    }),
    same: await save(tianjin, {
      name: '津同示例有限公司',
      creditCode: aCreditCode(2),
      regionCode: '120116',
      note: '一样',
    }),
    hidden: await save(tianjin, {
      ...{ name: '津密示例有限公司', creditCode: aCreditCode(3), regionCode: '120116', note: '不外传' },
      confidentiality: 'internal',
    }),
    own: await save(desk.visitor, { name: '冀示例有限公司', creditCode: aCreditCode(4), regionCode: '130200' }),
  });

  const LIST = csv(
    HEADER,
    ['津改示例有限公司', aCreditCode(1), '天津市滨海新区', '13933334444', '新备注'],
    ['津同示例有限公司', aCreditCode(2), '天津市滨海新区', '', '一样'],
    ['另一个名字有限公司', aCreditCode(3), '', '', '打听'],
    ['冀示例有限公司', aCreditCode(4), '河北省唐山市', '', '本地修改'],
    ['津新示例有限公司', aCreditCode(5), '天津市滨海新区', '', ''],
    ['粤新示例有限公司', aCreditCode(6), '广东省深圳市', '', ''],
  );

  it('changes what is its own, adds what is new, and asks 天津市工信局 about the rest', async () => {
    const { changed, hidden } = await fourEnterprises();
    const batch = await desk.upload(LIST);
    expect(await desk.decisions(batch.id)).toEqual({
      2: 'question outside-scope',
      3: 'unchanged',
      4: 'question outside-scope',
      5: 'update',
      6: 'new',
      7: 'new',
    });
    expect(batch.outside).toEqual([{ organization: '天津市工信局', rows: 2, whole: 2 }]);
    const [open, closed] = await desk.rows(batch.id, { decision: 'question' });
    expect(open).toMatchObject({
      targetId: changed.id,
      // Whether the telephone number is another one is not told: who asks could find out the one behind the mask.
      changes: { note: { before: '原备注', after: '新备注' } },
    });
    // Of the one that is 内部 nothing is shown but what the row says itself.
    expect(closed).toMatchObject({ targetId: null, changes: {}, values: { name: '另一个名字有限公司', note: '打听' } });
    expect(JSON.stringify(closed)).not.toMatch(new RegExp(`津密|不外传|${hidden.id}`));
    expectProblem(await desk.answer(batch.id, 2, 'same-update'), 422, 'validation-failed');

    const done = await desk.commit(batch.id);
    expect(done).toMatchObject({ status: 'committed', result: { inserted: 2, updated: 1, setAside: 0 } });
    expect(done.outside).toEqual([{ organization: '天津市工信局', rows: 2, whole: 2 }]);
    expect((await tianjin.get(`/api/enterprises/${changed.id}`)).body).toMatchObject({ note: '原备注', version: 1 });
    const [own] = await t.sql<{ name: string }>(
      `select o.key as name from enterprise e join organization o on o.id = e.organization_id where e.name = '津新示例有限公司'`,
    );
    expect(own).toEqual({ name: 'tangshan-bureau' });
  });

  it('tells nobody whether a contact detail of another side is right', async () => {
    await fourEnterprises();
    const tried = async (phone: string) => {
      const list = csv(['企业名称', '统一社会信用代码', '联系电话'], ['津改示例有限公司', aCreditCode(1), phone]);
      const { id, counts } = await desk.upload(list);
      const [row] = await desk.rows(id);
      const { body } = await desk.visitor.get(`/api/enterprise-imports/${id}/rows/2/candidates`).expect(200);
      const { differs } = (body as { items: { differs: string[] }[] }).items[0] ?? {};
      return { counts, decision: row?.decision, changes: row?.changes, differs };
    };
    // Alike behind the mask.
    expect(await tried('13811112222')).toEqual(await tried('13899992222'));
  });

  it('sends what it would change to who may change it, and to nobody else', async () => {
    const { changed, hidden } = await fourEnterprises();
    await desk.commit((await desk.upload(LIST)).id);
    const [first, second, ...none] = await received(tianjin, { status: 'open', box: 'received' });
    expect(none).toEqual([]);
    const waiting = async (by: Visitor) => (await by.get('/api/proposals/open').expect(200)).body as { total: number };
    expect([await waiting(tianjin), await waiting(desk.visitor)]).toEqual([{ total: 2 }, { total: 0 }]);
    expect(first).toMatchObject({
      ...{ recordId: changed.id, recordVersion: 1, title: '津改示例有限公司', abilities: { decide: true } },
      changes: expect.arrayContaining([
        { key: 'note', values: [{ field: 'note', before: '原备注', after: '新备注' }], accepted: false },
        {
          key: 'contactPhone',
          values: [{ field: 'contactPhone', before: '138****2222', after: '139****4444' }],
          accepted: false,
        },
      ]),
    });
    expect(second).toMatchObject({ recordId: hidden.id, title: '津密示例有限公司' });
    expect(await received(beijing)).toEqual([]);
    expect(await received(await t.signedIn('clerk', 'changping-bureau'))).toEqual([]);
    expectProblem(await beijing.get(`${PROPOSALS}/${first?.id ?? ''}`), 404, 'not-found');

    const sent = await received(desk.visitor);
    expect(sent.map(({ title, abilities }) => [title, abilities.decide])).toEqual([
      ['津改示例有限公司', false],
      ['另一个名字有限公司', false],
    ]);
    expect(sent[1]).toMatchObject({ recordId: null, recordVersion: null });
    expect(JSON.stringify(sent[1])).not.toMatch(new RegExp(`津密|不外传|${hidden.id}`));
    const given = { version: 1, recordVersion: 1 };
    const own = await desk.visitor.post(`${PROPOSALS}/${first?.id ?? ''}/accept`).send(given);
    expectProblem(own, 403, 'out-of-scope');
    expectProblem(await beijing.post(`${PROPOSALS}/${first?.id ?? ''}/accept`).send(given), 404, 'not-found');
  });

  it('comes into effect as far as it is accepted, like a change by hand', async () => {
    const { changed } = await fourEnterprises();
    await desk.commit((await desk.upload(LIST)).id);
    const [first] = await received(tianjin);
    const accept = (body: object) => tianjin.post(`${PROPOSALS}/${first?.id ?? ''}/accept`).send(body);
    expectProblem(await accept({ version: 1, recordVersion: 1, keys: ['name'] }), 422, 'validation-failed');
    const { body } = await accept({ version: 1, recordVersion: 1, keys: ['contactPhone'] }).expect(200);
    expect(body).toMatchObject({ status: 'accepted', version: 2, abilities: { decide: false } });
    const carriedOut = (body as Shown).changes.map(({ key, accepted }) => [key, accepted]);
    expect(Object.fromEntries(carriedOut)).toEqual({ contactPhone: true, note: false });

    expect((await tianjin.get(`/api/enterprises/${changed.id}`)).body).toMatchObject({
      ...{ note: '原备注', contactPhone: '139****4444', version: 2 },
    });
    const revealed = await tianjin.post(`/api/enterprises/${changed.id}/contacts/reveal`);
    expect(revealed.body).toMatchObject({ contactPhone: '13933334444' });
    const [line] = await t.sql<{ actor: string }>(
      `select a.username as actor from audit_record r join account a on a.id = r.actor_id
        where r.root_id = $1 and r.operation = 'update' order by r.id desc limit 1`,
      [changed.id],
    );
    expect(line?.actor).toMatch(/^reviewer/);
    expectProblem(await accept({ version: 2, recordVersion: 2 }), 409, 'stale-version');
    expect((await received(desk.visitor)).map(({ status }) => status)).toEqual(['accepted', 'open']);
  });

  it('may be declined with a reason, and says so to who sent it', async () => {
    await fourEnterprises();
    await desk.commit((await desk.upload(LIST)).id);
    const [, hidden] = await received(tianjin);
    const decline = (body: object) => tianjin.post(`${PROPOSALS}/${hidden?.id ?? ''}/decline`).send(body);
    expectProblem(await decline({ version: 1, reason: ' ' }), 422, 'validation-failed');
    await decline({ version: 1, reason: '与事实不符' }).expect(200);
    expect(await received(desk.visitor, { status: 'declined' })).toMatchObject([
      { title: '另一个名字有限公司', status: 'declined', reason: '与事实不符' },
    ]);
    expect(await received(tianjin, { status: 'open' })).toHaveLength(1);
    const { items } = (await desk.visitor.get('/api/notifications')).body as {
      items: { kind: string; title: string }[];
    };
    const told = items.filter(({ kind }) => kind === 'proposal-answered');
    expect(told[0]?.title).toContain('另一个名字有限公司');
    const inbox = (await tianjin.get('/api/notifications')).body as { items: { kind: string }[] };
    expect(inbox.items.filter(({ kind }) => kind === 'proposal-received').length).toBeGreaterThan(0);
  });

  it('is looked at anew when the enterprise was changed meanwhile, and replaced by the next list', async () => {
    const { changed } = await fourEnterprises();
    await desk.commit((await desk.upload(LIST)).id);
    const [first] = await received(tianjin);
    await tianjin.patch(`/api/enterprises/${changed.id}`).send({ version: 1, note: '新备注' }).expect(200);
    const stale = await tianjin.post(`${PROPOSALS}/${first?.id ?? ''}/accept`).send({ version: 1, recordVersion: 1 });
    expectProblem(stale, 409, 'stale-version');
    // What the record says by now is no change any more.
    const { current } = stale.body as { current: Shown };
    expect(current).toMatchObject({ recordVersion: 2, changes: [{ key: 'contactPhone' }] });

    const again = csv(HEADER, ['津改示例有限公司', aCreditCode(1), '', '', '再改']);
    await desk.commit((await desk.upload(again, '再来.csv')).id);
    const all = await received(tianjin);
    expect(all.filter(({ recordId }) => recordId === changed.id).map(({ status }) => status)).toEqual([
      'open',
      'superseded',
    ]);
  });

  it('leaves out the rows that are answered with skip, and those that would take an enterprise out of reach', async () => {
    await fourEnterprises();
    const hebei = await t.signedIn('reviewer', 'hebei-department');
    await save(hebei, { name: '冀走示例有限公司', creditCode: aCreditCode(7), regionCode: '130200' });
    const batch = await desk.upload(
      csv(
        HEADER,
        ['津改示例有限公司', aCreditCode(1), '', '', '改'],
        ['冀走示例有限公司', aCreditCode(7), '天津市滨海新区', '', ''],
        ['冀示例有限公司', aCreditCode(4), '广东省深圳市', '', ''],
      ),
    );
    // The last one stays with the organization that registered it, wherever it moves.
    expect(await desk.decisions(batch.id)).toEqual({
      2: 'question outside-scope',
      3: 'refused leaves-scope',
      4: 'update',
    });
    await desk.answer(batch.id, 2, 'skip').expect(200);
    const done = await desk.commit(batch.id);
    expect(done).toMatchObject({ outside: [], counts: { refused: 2, question: 0, update: 1 } });
    expect(await received(tianjin)).toEqual([]);
  });
});

describe('a batch', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
  });
  afterAll(() => t.close());

  it('is for who made it and for its own side above, and commits in the name of who confirms', async () => {
    const desk = new ImportDesk(t, await t.signedIn('clerk', 'tangshan-bureau'));
    const { id } = await desk.upload(csv(HEADER, ['冀批示例有限公司', aCreditCode(11), '河北省唐山市', '', '']));
    const paths = [
      `/api/enterprise-imports/${id}`,
      ...['rows', 'sheet', 'fields', 'refused.xlsx', 'file'].map((one) => `/api/enterprise-imports/${id}/${one}`),
    ];
    const others = [
      await t.signedIn('reviewer', 'tianjin-department'),
      await t.signedIn('clerk', 'baoding-bureau'),
      await t.signedIn('industry-group', 'industry-group'),
    ];
    for (const other of others) {
      for (const path of paths) expectProblem(await other.get(path), 404, 'not-found');
      for (const act of ['commit', 'cancel'])
        expectProblem(await other.post(`/api/enterprise-imports/${id}/${act}`), 404, 'not-found');
      expectProblem(await other.put(`/api/enterprise-imports/${id}/rows/2/answer`).send({ answer: 'skip' }), 404);
      expect((await other.get('/api/enterprise-imports')).body).toMatchObject({ items: [], total: 0 });
    }
    const above = new ImportDesk(t, await t.signedIn('reviewer', 'hebei-department'));
    for (const path of paths) await above.visitor.get(path).expect(200);
    await above.commit(id);
    const [made] = await t.sql<{ by: string; key: string }>(
      `select a.username as by, o.key from enterprise e join account a on a.id = e.created_by
         join organization o on o.id = e.organization_id where e.name = '冀批示例有限公司'`,
    );
    expect(made).toEqual({ by: expect.stringMatching(/^reviewer/), key: 'hebei-department' });
  });

  it('narrows to what the person reaches who confirms it', async () => {
    const hebei = await t.signedIn('reviewer', 'hebei-department');
    const enterprise = { name: '冀移示例有限公司', creditCode: aCreditCode(21), regionCode: '130200' };
    await hebei.post('/api/enterprises').send(enterprise).expect(201);
    const desk = new ImportDesk(t, await t.signedIn('clerk', 'tangshan-bureau'));
    const { id, counts } = await desk.upload(csv(HEADER, ['冀移示例有限公司', aCreditCode(21), '', '', '改']));
    expect(counts).toMatchObject({ update: 1 });
    // Its rights shrink between preview and commit.
    await t.sql(`update role set scope = 'own-records' where id = 'clerk'`);
    const done = await desk.commit(id);
    await t.sql(`update role set scope = 'organization-tree' where id = 'clerk'`);
    expect(done).toMatchObject({ result: { updated: 0 }, outside: [{ organization: '河北省工信厅', rows: 1 }] });
    expect(await desk.decisions(id)).toEqual({ 2: 'question outside-scope' });
  });
});
