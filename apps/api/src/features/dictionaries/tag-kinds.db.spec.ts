import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TAG_KINDS } from '@lianqun/domain';
import { anEnterprise } from '../../testing/an-enterprise.js';
import { expectProblem, refusedFields } from '../../testing/problem.js';
import { createTestApp, type TestApp } from '../../testing/test-app.js';
import { DictionaryDesk } from './testing/dictionary-desk.js';

describe('kinds of honours', () => {
  let t: TestApp;
  let desk: DictionaryDesk;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    desk = await DictionaryDesk.open(t);
  });
  afterAll(() => t.close());

  const create = (name: string, aliases: string[] = []) =>
    desk.visitor.post('/api/dictionaries/tags').send({ name, aliases });
  const kinds = async () =>
    (await desk.visitor.get('/api/tag-kinds').expect(200)).body.items as { id: string; name: string }[];

  it('those that ship stand first, in the order of the ledger', async () => {
    expect((await kinds()).map(({ id }) => id)).toEqual([...TAG_KINDS]);
  });

  it('that staff add can be given to an enterprise, searched for, and renamed', async () => {
    const { body } = await create(' 瞪羚企业 ', ['瞪羚']).expect(201);
    expect(body).toMatchObject({ id: '瞪羚企业', version: 1, shipped: false, edited: false, source: null, uses: 0 });
    const enterprise = await anEnterprise().tagged('瞪羚企业', 2024).savedBy(desk.visitor);
    expect(enterprise.tags).toEqual([{ kind: '瞪羚企业', level: null, year: 2024 }]);
    const { body: found } = await desk.visitor.get('/api/enterprises').query({ tagKind: '瞪羚企业' }).expect(200);
    expect(found.items).toEqual([expect.objectContaining({ id: enterprise.id })]);
    await desk.change('tags', await desk.entry('tags', '瞪羚企业'), { name: '瞪羚（潜在独角兽）企业' });
    expect((await kinds()).at(-1)).toMatchObject({ id: '瞪羚企业', name: '瞪羚（潜在独角兽）企业' });
    // The name that it was given first stays its id, and is not given away.
    expect(refusedFields(await create('瞪羚企业'))).toEqual({ name: 'entry-name-taken' });
  });

  it('that are not there cannot be given', async () => {
    const body = anEnterprise().tagged('独角兽企业').body();
    expect(refusedFields(await desk.visitor.post('/api/enterprises').send(body))).toEqual({
      'tags.0.kind': 'tag-unknown',
    });
  });

  it('need a name of their own', async () => {
    expect(refusedFields(await create('小巨人'))).toEqual({ name: 'entry-name-taken' });
    expect(refusedFields(await create(' '))).toEqual({ name: 'required' });
    expect(refusedFields(await create('雏鹰企业', ['高企']))).toEqual({ aliases: 'alias-taken' });
    const twice = await Promise.all([create('雏鹰企业'), create('雏鹰企业')]);
    expect(twice.map(({ status }) => status).sort()).toEqual([201, 422]);
  });

  it('are added by who may edit dictionaries', async () => {
    const clerk = await t.signedIn('clerk');
    expectProblem(await clerk.post('/api/dictionaries/tags').send({ name: '某某企业', aliases: [] }), 403, 'forbidden');
    await clerk.get('/api/tag-kinds').expect(200);
  });
});
