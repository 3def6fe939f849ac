import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { aProject } from '../../testing/a-project.js';
import { expectProblem, refusedFields } from '../../testing/problem.js';
import { createTestApp, type TestApp, type Visitor } from '../../testing/test-app.js';
import type { CommentList, CommentResponse, PeopleList } from './comment.dto.js';

describe('comments on records', () => {
  let t: TestApp;
  const ids: Record<string, string> = {};
  const who = new Map<string, Visitor>();
  const of = (name: string): Visitor => who.get(name) as Visitor;
  const idOf = (name: string): string => ids[name] ?? '';

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    const people: [string, string, string, string][] = [
      ['tangshan', '唐山甲', 'clerk', 'tangshan-bureau'],
      ['hebei', '河北乙', 'reviewer', 'hebei-department'],
      ['tianjin', '天津丙', 'clerk', 'tianjin-department'],
      ['group', '产业丁', 'industry-group', 'industry-group'],
      ['auditor', '审计戊', 'auditor', 'hebei-department'],
    ];
    for (const [name, displayName, role, organizationKey] of people) {
      ids[name] = await t.account(name, [role], { displayName, organizationKey });
      who.set(name, await t.signIn(name));
    }
    ids.left = await t.account('left', ['clerk'], { displayName: '离职己', organizationKey: 'tangshan-bureau' });
    await t.sql(`update account set disabled_at = now() where id = $1`, [idOf('left')]);
  });
  afterAll(() => t.close());

  const project = async (stage: 'signed' | 'negotiating' = 'signed') =>
    (await aProject().named('评论示例项目').inRegion('130209').inStage(stage).savedBy(of('tangshan'))).id;
  const say = (name: string, id: string, body: string, mentions: string[] = []) =>
    of(name)
      .post(`/api/records/project/${id}/comments`)
      .send({ body, mentions: mentions.map(idOf) });
  const said = async (name: string, id: string, body: string, mentions: string[] = []) =>
    (await say(name, id, body, mentions).expect(201)).body as CommentResponse;
  const list = async (name: string, id: string) =>
    ((await of(name).get(`/api/records/project/${id}/comments`).expect(200)).body as CommentList).items;
  const people = async (name: string, id: string, q = '') =>
    ((await of(name).get(`/api/records/project/${id}/people`).query({ q }).expect(200)).body as PeopleList).items;
  const told = async (name: string) =>
    t.sql<{ params: { title: string; by: string; body: string }; link: string }>(
      `select params, link from notification where account_id = $1 and kind = 'comment-mentioned' order by id`,
      [idOf(name)],
    );

  it('are read by whoever reads the record, the oldest first', async () => {
    const id = await project();
    await said('tangshan', id, '  手续已报送。 ');
    await said('tianjin', id, '收到。\n请同时抄送。');
    const items = await list('group', id);
    expect(items).toMatchObject([
      {
        ...{ body: '手续已报送。', mentions: [], version: 1, editedAt: null },
        createdBy: { id: idOf('tangshan'), name: '唐山甲', organization: expect.stringContaining('唐山') },
        abilities: { edit: false, delete: false },
      },
      { body: '收到。\n请同时抄送。', createdBy: { name: '天津丙' } },
    ]);
    expect((await list('tianjin', id))[1]?.abilities).toEqual({ edit: true, delete: true });
  });

  it('tell those who are mentioned, once, in their inbox', async () => {
    const id = await project();
    const comment = await said('tangshan', id, '请天津的同志核对投资额。', ['tianjin', 'tangshan']);
    expect(comment.mentions).toEqual([
      { id: idOf('tianjin'), name: '天津丙' },
      { id: idOf('tangshan'), name: '唐山甲' },
    ]);
    const notice = {
      params: { title: '评论示例项目', by: '唐山甲', body: '请天津的同志核对投资额。' },
      link: `/projects/${id}`,
    };
    expect(await told('tianjin')).toEqual([notice]);
    expect(await told('tangshan')).toEqual([]);
    const change = { version: 1, body: '请天津、河北核对。', mentions: [idOf('tianjin'), idOf('hebei')] };
    await of('tangshan').patch(`/api/comments/${comment.id}`).send(change).expect(200);
    expect(await told('tianjin')).toHaveLength(1);
    expect(await told('hebei')).toMatchObject([{ params: { body: '请天津、河北核对。' } }]);
    const long = await said('tangshan', id, '长'.repeat(2000), ['group']);
    expect(long.body).toHaveLength(2000);
    expect((await told('group')).at(-1)?.params.body).toBe(`${'长'.repeat(200)}…`);
  });

  it('mention nobody who does not see the record, and tell nobody who that is', async () => {
    const kept = await project('negotiating');
    const before = (await told('tianjin')).length;
    const refusals = await Promise.all(
      ['tianjin', 'group', 'auditor', 'left', 'nobody'].map(async (name) => {
        const mentions = [name === 'nobody' ? uuid() : idOf(name)];
        const answer = await of('tangshan')
          .post(`/api/records/project/${kept}/comments`)
          .send({ body: '看', mentions });
        return expectProblem(answer, 422).errors?.map(({ field, code, message }) => [field, code, message]);
      }),
    );
    expect(refusals.map((one) => one?.map(([field, code]) => [field, code]))).toEqual(
      Array.from({ length: 5 }, () => [['mentions', 'mention-unknown']]),
    );
    // One sentence for all of them: whoever is refused learns no more than that.
    expect(new Set(refusals.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(await told('tianjin')).toHaveLength(before);
    expect(await list('tangshan', kept)).toEqual([]);
    await said('tangshan', kept, '请核', ['hebei']);
  });

  it('offer only people who may see the record', async () => {
    const [open, kept] = [await project(), await project('negotiating')];
    const names = async (id: string, q?: string) => (await people('tangshan', id, q)).map(({ name }) => name);
    // One's own organization first; nobody without the permission, nobody who has left.
    expect((await names(open))[0]).toBe('唐山甲');
    expect((await names(open)).sort()).toEqual(['产业丁', '唐山甲', '天津丙', '河北乙'].sort());
    expect((await names(kept)).sort()).toEqual(['唐山甲', '河北乙'].sort());
    expect(await names(open, '丙')).toEqual(['天津丙']);
    expect(await names(kept, '丙')).toEqual([]);
    expect(await names(open, '%')).toEqual([]);
    expect((await people('tangshan', open, '天津'))[0]).toMatchObject({ id: idOf('tianjin'), name: '天津丙' });
    const [organization] = await t.sql<{ id: string }>(`select id from organization where key = 'tianjin-department'`);
    const invitation = { organizationId: organization?.id };
    await of('hebei').post(`/api/records/project/${kept}/invitations`).send(invitation).expect(201);
    expect((await names(kept)).sort()).toEqual(['唐山甲', '天津丙', '河北乙'].sort());
    await said('tangshan', kept, '请核', ['tianjin']);
  });

  it('of a record that is kept back are not there for another side, whatever it asks', async () => {
    const id = await project('negotiating');
    const comment = await said('tangshan', id, '未公开的话');
    const path = `/api/records/project/${id}`;
    for (const name of ['tianjin', 'group', 'auditor']) {
      const visitor = of(name);
      expectProblem(await visitor.get(`${path}/comments`), 404, 'not-found');
      expectProblem(await visitor.get(`${path}/people`), 404, 'not-found');
      expectProblem(await visitor.post(`${path}/comments`).send({ body: '猜' }), 404, 'not-found');
      const change = { version: 1, body: '改' };
      expectProblem(await visitor.patch(`/api/comments/${comment.id}`).send(change), 404, 'not-found');
      expectProblem(await visitor.delete(`/api/comments/${comment.id}`).query({ version: 1 }), 404, 'not-found');
    }
    expectProblem(await t.visitor().get(`${path}/comments`), 401, 'not-signed-in');
    expectProblem(await of('tangshan').get(`/api/records/account/${idOf('hebei')}/comments`), 404, 'not-found');
  });

  it('are changed and deleted by whoever wrote them, on the version that was looked at', async () => {
    const id = await project();
    const comment = await said('tangshan', id, '初稿');
    const path = `/api/comments/${comment.id}`;
    expectProblem(await of('hebei').patch(path).send({ version: 1, body: '改' }), 403, 'out-of-scope');
    expectProblem(await of('hebei').delete(path).query({ version: 1 }), 403, 'out-of-scope');
    expect(refusedFields(await of('tangshan').patch(path).send({ version: 1, body: '  ' }))).toEqual({
      body: 'required',
    });
    const { body: edited } = await of('tangshan').patch(path).send({ version: 1, body: '定稿' }).expect(200);
    expect(edited).toMatchObject({ version: 2, body: '定稿', editedAt: expect.any(String) });
    const stale = await of('tangshan').patch(path).send({ version: 1, body: '另一稿' });
    expectProblem(stale, 409, 'stale-version');
    expect(stale.body).toMatchObject({
      current: { version: 2, body: '定稿' },
      conflicts: [{ field: 'body', yours: '另一稿', theirs: '定稿' }],
    });
    expectProblem(await of('tangshan').delete(path).query({ version: 1 }), 409, 'stale-version');
    await of('tangshan').delete(path).query({ version: 2 }).expect(204);
    expectProblem(await of('tangshan').delete(path).query({ version: 3 }), 404, 'not-found');
    expect(await list('tangshan', id)).toEqual([]);
  });

  it('keep one of two changes that come at once, and stand on the audit record', async () => {
    const id = await project();
    const { id: commentId } = await said('tangshan', id, '初稿');
    const answers = await Promise.all(
      ['甲稿', '乙稿', '丙稿'].map((body) =>
        of('tangshan').patch(`/api/comments/${commentId}`).send({ version: 1, body }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    const lines = await t.sql(
      `select kind, operation from audit_record where table_name = 'record_comment' and root_id = $1 order by id`,
      [id],
    );
    expect(lines).toEqual([
      { kind: 'comment', operation: 'insert' },
      { kind: 'comment', operation: 'update' },
    ]);
    const { body } = await of('auditor').get('/api/audit-record').query({ kind: 'comment', recordId: id }).expect(200);
    expect((body as { items: { title: string }[] }).items.map(({ title }) => title)).toEqual([
      '评论示例项目',
      '评论示例项目',
    ]);
  });
});
