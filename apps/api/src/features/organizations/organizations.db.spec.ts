import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { expectProblem, refusedFields } from '../../testing/problem.js';
import { createTestApp, type TestApp, type Visitor } from '../../testing/test-app.js';
import type { OrganizationResponse } from './organization.dto.js';

describe('the tree of organizations', () => {
  let t: TestApp;
  let sysadmin: Visitor;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    sysadmin = await t.signedIn('system-administrator');
  });
  afterAll(() => t.close());

  const all = async () => (await sysadmin.get('/api/organizations').expect(200)).body.items as OrganizationResponse[];
  async function byKey(key: string) {
    const found = (await all()).find((one) => one.key === key);
    if (!found) throw new Error(key);
    return found;
  }
  const given = (fields: object = {}) => ({
    name: '唐山市曹妃甸区工业和信息化局',
    shortName: '曹妃甸工信局',
    type: 'district',
    regionId: '130209',
    ...fields,
  });
  const create = (fields: object = {}) => sysadmin.post('/api/organizations').send(given(fields));
  const made = async (fields: object = {}) => (await create(fields).expect(201)).body as OrganizationResponse;
  const patch = (id: string, body: object) => sysadmin.patch(`/api/organizations/${id}`).send(body);

  it('grows: a new one knows everything above it', async () => {
    const parent = await byKey('tangshan-bureau');
    const organization = await made({ parentId: parent.id });
    expect(organization).toMatchObject({ version: 1, parentId: parent.id, endedOn: null, type: 'district' });
    expect(organization.path).toEqual([...parent.path, organization.id]);
    expect((await all()).at(-1)?.id).toBe(organization.id);
  });

  it('is moved in one piece: what lies below moves along', async () => {
    const [upper, lower] = [await made(), await made()];
    const leaf = await made({ parentId: lower.id });
    await patch(lower.id, { version: 1, parentId: upper.id }).expect(200);
    const moved = (await all()).find((one) => one.id === leaf.id);
    expect(moved?.path).toEqual([upper.id, lower.id, leaf.id]);
    const loop = await patch(upper.id, { version: 1, parentId: leaf.id });
    expect(refusedFields(loop)).toEqual({ parentId: 'organization-loop' });
    expectProblem(loop, 422, 'organization-loop');
    expectProblem(await patch(upper.id, { version: 1, parentId: upper.id }), 422, 'organization-loop');
  });

  it('is never tied into a loop by two who move at the same moment', async () => {
    for (let round = 0; round < 3; round++) {
      const [one, other] = [await made(), await made()];
      const answers = await Promise.all([
        patch(one.id, { version: 1, parentId: other.id }),
        patch(other.id, { version: 1, parentId: one.id }),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 422]);
    }
  });

  it('names its organizations as they should be, and refuses by field what is not there', async () => {
    expect(refusedFields(await create({ name: ' ', regionId: '999999' }))).toEqual({
      name: 'required',
      regionId: 'region-unknown',
    });
    expect(refusedFields(await create({ type: 'club', key: 'industry-group' }))).toEqual({
      type: 'must-be-one-of',
      key: 'not-allowed',
    });
    expect(refusedFields(await create({ parentId: '00000000-0000-4000-8000-000000000000' }))).toEqual({
      parentId: 'organization-unknown',
    });
  });

  it('keeps one that ended, with what it was responsible for, but it cannot be chosen any more', async () => {
    const parent = await made();
    const child = await made({ parentId: parent.id });
    expectProblem(await patch(parent.id, { version: 1, endedOn: '2026-10-31' }), 409, 'organization-has-parts');
    await patch(child.id, { version: 1, endedOn: '2026-10-31' }).expect(200);
    const { body } = await patch(parent.id, { version: 1, endedOn: '2026年10月31日' }).expect(200);
    expect(body).toMatchObject({ version: 2, endedOn: '2026-10-31' });
    expect((await all()).map((one) => one.id)).toContain(parent.id);
    expect(refusedFields(await create({ parentId: parent.id }))).toEqual({ parentId: 'organization-ended' });
    await patch(child.id, { version: 2, shortName: '原曹妃甸局' }).expect(200);
    const planned = await made();
    await patch(planned.id, { version: 1, endedOn: '2199-12-31' }).expect(200);
    await made({ parentId: planned.id });
    expectProblem(await patch(planned.id, { version: 2, endedOn: '2198-12-31' }), 409, 'organization-has-parts');
    await patch(parent.id, { version: 2, endedOn: null }).expect(200);
  });

  it('is changed on the version one saw; a later change is told both values', async () => {
    const { id, version } = await byKey('baoding-bureau');
    await patch(id, { version, shortName: '保定局' }).expect(200);
    const late = await patch(id, { version, shortName: '保定市局' });
    expectProblem(late, 409, 'stale-version');
    expect(late.body.conflicts).toEqual([{ field: 'shortName', yours: '保定市局', theirs: '保定局' }]);
  });

  it('is read by everybody who works here and changed by the system administrator alone', async () => {
    for (const role of ['clerk', 'industry-group', 'security-administrator']) {
      const visitor = await t.signedIn(role);
      await visitor.get('/api/organizations').expect(200);
      expectProblem(await visitor.post('/api/organizations').send(given()), 403, 'forbidden');
    }
  });
});
