import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fetched } from '../../../testing/fetched.js';
import { createTestApp, type TestApp } from '../../../testing/test-app.js';
import { ImportDesk } from '../../imports/testing/import-desk.js';
import { aRelocation, change, peopleOf } from '../testing/a-relocation.js';

describe('relocations that an export named', () => {
  let t: TestApp;
  let people: Awaited<ReturnType<typeof peopleOf>>;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    people = await peopleOf(t);
  });
  afterAll(() => t.close());

  it('are asked about when the other side changed them since, and when they were deleted', async () => {
    const changed = await aRelocation(people.tangshan, { subjectName: '京示例改动有限公司', employees: 10 });
    const gone = await aRelocation(people.tangshan, { subjectName: '京示例删去有限公司' });
    const bytes = await fetched(people.tangshan, '/api/relocations/export', { sort: 'code' });
    await change(people.changping, changed, { employees: 12 }).expect(200);
    await people.tangshan.delete(`/api/relocations/${gone.id}`).query({ version: gone.version }).expect(204);
    const desk = new ImportDesk(t, people.group, '/api/relocation-imports');
    const { id, counts } = await desk.upload(bytes, '疏解企业台账.xlsx');
    expect(counts).toMatchObject({ question: 2, new: 0, update: 0 });
    expect(await desk.decisions(id)).toEqual({ 2: 'question changed-since-export', 3: 'question restore-first' });
    const [stale, binned] = await desk.rows(id);
    expect(stale).toMatchObject({ targetId: changed.id, changes: { employees: { before: 12, after: 10 } } });
    expect(binned?.problems[0]?.message).toContain('在疏解企业回收站中');
  });
});
