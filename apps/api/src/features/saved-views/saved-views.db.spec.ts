import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { expectProblem, refusedFields } from '../../testing/problem.js';
import { createTestApp, type TestApp, type Visitor } from '../../testing/test-app.js';
import type { SavedViewList, SavedViewResponse } from './saved-view.dto.js';

describe('saved views', () => {
  let t: TestApp;
  let tangshan: Visitor;
  let hebei: Visitor;
  let tianjin: Visitor;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    [tangshan, hebei, tianjin] = [
      await t.signedIn('clerk', 'tangshan-bureau'),
      await t.signedIn('reviewer', 'hebei-department'),
      await t.signedIn('clerk', 'tianjin-department'),
    ];
  });
  afterAll(() => t.close());
  beforeEach(() => t.sql('truncate saved_view'));

  const save = (visitor: Visitor, fields: object = {}) =>
    visitor
      .post('/api/saved-views')
      .send({ register: 'project', name: '在建项目', address: '?stage=under-construction&page=3', ...fields });
  const saved = async (visitor: Visitor, fields: object = {}) =>
    (await save(visitor, fields).expect(201)).body as SavedViewResponse;
  const names = async (visitor: Visitor, register = 'project') =>
    ((await visitor.get('/api/saved-views').query({ register }).expect(200)).body as SavedViewList).items.map(
      ({ name }) => name,
    );

  it('keep filters and columns for whoever made them', async () => {
    const view = await saved(tangshan, { columns: ['code', 'name', 'name'] });
    expect(view).toMatchObject({
      ...{ name: '在建项目', address: 'stage=under-construction', columns: ['code', 'name'], version: 1 },
      ...{ shared: false, own: true, organizationName: null },
    });
    expect(await names(tangshan)).toEqual(['在建项目']);
    expect(await names(tangshan, 'enterprise')).toEqual([]);
    for (const visitor of [hebei, tianjin]) {
      expect(await names(visitor)).toEqual([]);
      expectProblem(await visitor.patch(`/api/saved-views/${view.id}`).send({ version: 1, name: '改' }), 404);
      expectProblem(await visitor.delete(`/api/saved-views/${view.id}`), 404, 'not-found');
    }
  });

  it('are shared with one’s organization and those below it, and with nobody beside or above', async () => {
    const below = await saved(tangshan, { name: '唐山的', shared: true });
    const above = await saved(hebei, { name: '河北的', shared: true });
    expect(above.organizationName).toContain('河北');
    expect(await names(tangshan)).toEqual(['唐山的', '河北的']);
    expect(await names(hebei)).toEqual(['河北的']);
    expect(await names(tianjin)).toEqual([]);
    // Whoever may use it does not change it.
    expectProblem(await tangshan.patch(`/api/saved-views/${above.id}`).send({ version: 1, name: '改' }), 403);
    expectProblem(await tangshan.delete(`/api/saved-views/${above.id}`), 403, 'out-of-scope');
    await hebei.patch(`/api/saved-views/${above.id}`).send({ version: 1, shared: false }).expect(200);
    expect(await names(tangshan)).toEqual(['唐山的']);
    await tangshan.delete(`/api/saved-views/${below.id}`).expect(204);
    expectProblem(await tangshan.delete(`/api/saved-views/${below.id}`), 404, 'not-found');
    expect(await names(tangshan)).toEqual([]);
  });

  it('have a name of their own, which is free again once the view is deleted', async () => {
    const view = await saved(tangshan);
    expectProblem(await save(tangshan), 409, 'saved-view-name-taken');
    const other = await saved(tangshan, { name: '另一个' });
    const taken = await tangshan.patch(`/api/saved-views/${other.id}`).send({ version: 1, name: '在建项目' });
    expectProblem(taken, 409, 'saved-view-name-taken');
    await saved(tianjin);
    await tangshan.delete(`/api/saved-views/${view.id}`).expect(204);
    await saved(tangshan);
    const twice = await Promise.all([1, 2, 3].map(() => save(hebei)));
    expect(twice.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  });

  it('lead nowhere but to the list, and only to one that the account reads', async () => {
    for (const address of ['https://example.com/?q=a', '//example.com', 'javascript:alert(1)', '/accounts?q=a']) {
      expect(refusedFields(await save(tangshan, { address }))).toEqual({ address: 'saved-view-address' });
    }
    expect(refusedFields(await save(tangshan, { name: '  ' }))).toEqual({ name: 'required' });
    expect(refusedFields(await save(tangshan, { columns: ['<script>'] }))).toEqual({ columns: 'invalid' });
    const auditor = await t.signedIn('auditor');
    for (const register of ['project', 'account', 'nonsense']) {
      expectProblem(await auditor.get('/api/saved-views').query({ register }), 404, 'not-found');
      expectProblem(await save(auditor, { register }), 404, 'not-found');
    }
    const nowhere = await t.signedIn('viewer', null);
    expect(refusedFields(await save(nowhere, { shared: true }))).toEqual({
      shared: 'saved-view-without-organization',
    });
    await saved(nowhere);
  });

  it('are changed on the version that was looked at, and stand on the audit record', async () => {
    const { id } = await saved(tangshan);
    const change = (name: string) => tangshan.patch(`/api/saved-views/${id}`).send({ version: 1, name });
    const answers = await Promise.all([change('甲'), change('乙')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const stale = answers.find(({ status }) => status === 409);
    expect(stale?.body).toMatchObject({ code: 'stale-version', conflicts: [{ field: 'name' }] });
    const lines = await t.sql(
      `select operation from audit_record where table_name = 'saved_view' and root_id = $1 order by id`,
      [id],
    );
    expect(lines).toEqual([{ operation: 'insert' }, { operation: 'update' }]);
  });

  it('keep what a change names nothing of', async () => {
    const { id } = await saved(tangshan);
    const { body } = await tangshan.patch(`/api/saved-views/${id}`).send({ version: 1, name: null, address: null });
    expect(body).toMatchObject({ name: '在建项目', address: 'stage=under-construction' });
  });

  it('are 50 at most of one list', async () => {
    await t.sql(
      `insert into saved_view (id, register, name, address, created_by)
       select gen_random_uuid(), 'project', n::text, '', (select id from account where username = 'clerk-1')
         from generate_series(1, 50) n`,
    );
    expectProblem(await save(tangshan), 409, 'saved-view-too-many');
    await saved(tangshan, { register: 'enterprise' });
  });
});
