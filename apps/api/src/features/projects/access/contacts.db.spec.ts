import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aProject } from '../../../testing/a-project.js';
import { expectProblem } from '../../../testing/problem.js';
import { createTestApp, type TestApp, type Visitor } from '../../../testing/test-app.js';
import { Jobs } from '../../../foundation/jobs/jobs.js';
import { sheetLines } from '../../imports/testing/sheet-lines.js';
import type { ProjectResponse } from '../project-response.dto.js';
import { exportOf } from '../testing/export-of.js';
import { EncryptedColumns } from '../../../foundation/crypto/encrypted-columns.js';

const CLEAR = { responsiblePerson: '张三丰', responsiblePhone: '13812345678' };
const MASKED = { responsiblePerson: '张**', responsiblePhone: '138****5678' };

describe('contact details of projects', () => {
  let t: TestApp;
  let tangshan: Visitor;
  let tianjin: Visitor;
  let group: Visitor;
  let id: string;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    tangshan = await t.signedIn('clerk', 'tangshan-bureau');
    tianjin = await t.signedIn('reviewer', 'tianjin-department');
    group = await t.signedIn('industry-group', 'industry-group');
  });
  afterAll(() => t.close());

  const project = () =>
    aProject()
      .inRegion('130209')
      .inStage('signed')
      .with({ ...CLEAR, leadOfficial: '李四' });
  const stored = async (of = id) =>
    (
      await t.sql<{ person: string; phone: string }>(
        'select responsible_person as person, responsible_phone as phone from project where id = $1',
        [of],
      )
    )[0];
  const events = (kind: string) =>
    t.sql<{ record_id: string | null; username: string; details: Record<string, unknown> }>(
      'select record_id, username, details from access_event where kind = $1 order by id',
      [kind],
    );

  it('are masked in every answer, and unreadable in the database and its audit record', async () => {
    const saved = await project().named('联系方式项目').savedBy(tangshan);
    ({ id } = saved);
    expect(saved).toMatchObject({ ...MASKED, leadOfficial: '李四' });
    const answers = [
      await tangshan.get(`/api/projects/${id}`).expect(200),
      await tangshan.get('/api/projects').expect(200),
      await tangshan.get(`/api/projects/${id}/history`).expect(200),
      await tangshan.patch(`/api/projects/${id}`).send({ version: 9, note: 'x' }).expect(409),
    ];
    for (const { text } of answers) {
      expect(text).not.toMatch(/张三丰|13812345678|enc:/);
      expect(text).toContain('138****5678');
    }
    expect(await stored()).toEqual({ person: expect.stringMatching(/^enc:/), phone: expect.stringMatching(/^enc:/) });
    const audited = await t.sql<{ row: string }>('select to_jsonb(a)::text as row from audit_record a');
    expect(audited.filter(({ row }) => /张三丰|13812345678/.test(row))).toEqual([]);
  });

  it('are told to the own side on request, which is on record; to others not', async () => {
    expect((await tangshan.post(`/api/projects/${id}/contacts/reveal`).expect(200)).body).toEqual(CLEAR);
    expect(await events('reveal')).toMatchObject([{ record_id: id, username: 'clerk-1', details: {} }]);
    for (const visitor of [tianjin, group]) {
      expectProblem(await visitor.post(`/api/projects/${id}/contacts/reveal`), 403, 'out-of-scope');
    }
    const viewer = await t.signedIn('viewer', 'hebei-department');
    expectProblem(await viewer.post(`/api/projects/${id}/contacts/reveal`), 403, 'forbidden');
    expect(await events('reveal')).toHaveLength(1);
  });

  it('stay as they are when their masks come back, and change when others are typed', async () => {
    const before = await stored();
    const patch = (version: number, change: object) =>
      tangshan
        .patch(`/api/projects/${id}`)
        .send({ version, ...change })
        .expect(200);
    expect((await patch(1, { ...MASKED, note: '改备注' })).body).toMatchObject({ ...MASKED, version: 2 });
    expect((await patch(2, CLEAR)).body.version).toBe(2);
    expect(await stored()).toEqual(before);
    const { body } = await patch(2, { responsiblePerson: '王五', responsiblePhone: null });
    expect(body).toMatchObject({ version: 3, responsiblePerson: '王*', responsiblePhone: null });
    const { body: history } = await tangshan.get(`/api/projects/${id}/history`).expect(200);
    expect(history.items[0].changes).toEqual([
      { field: 'responsiblePerson', before: '张**', after: '王*' },
      { field: 'responsiblePhone', before: '138****5678', after: null },
    ]);
    const conflict = await tangshan.patch(`/api/projects/${id}`).send({ version: 2, responsiblePerson: '赵六六' });
    expect(expectProblem(conflict, 409)).toMatchObject({
      conflicts: [{ field: 'responsiblePerson', yours: '赵**', theirs: '王*' }],
    });
    await patch(3, CLEAR);
  });

  it('are no values of a new project when they are masks', async () => {
    expect(await project().with(MASKED).savedBy(tangshan)).toMatchObject({
      responsiblePerson: null,
      responsiblePhone: null,
    });
  });

  it('leave in clear only with who may see them and asks for them; every export is on record', async () => {
    const phones = async (visitor: Visitor, query: object) =>
      (await sheetLines(await exportOf(visitor, { q: '联系方式项目', ...query }))).lines.map(
        (line) => line.责任人电话?.text,
      );
    expect(await phones(tangshan, {})).toEqual(['138****5678']);
    expect(await phones(tangshan, { contacts: 'reveal' })).toEqual(['13812345678']);
    expect(await phones(tianjin, { contacts: 'reveal' })).toEqual(['138****5678']);
    expect(await phones(await t.signedIn('viewer', 'hebei-department'), { contacts: 'reveal' })).toEqual([
      '138****5678',
    ]);
    expect((await events('export')).map(({ details }) => details)).toEqual(
      [false, true, true, false].map((contacts) => ({
        register: 'project',
        filter: { q: '联系方式项目' },
        rows: 1,
        contacts,
      })),
    );
  });

  it('that an earlier version wrote as they were are encrypted once, and nothing else changes', async () => {
    const { id: old } = await project().savedBy(tangshan);
    await t.sql(`update project set responsible_person = '旧联系人', responsible_phone = null where id = $1`, [old]);
    expect((await tangshan.get(`/api/projects/${old}`).expect(200)).body.responsiblePerson).toBe('旧***');
    const others = await t.sql('select * from project where id <> $1 order by id', [old]);
    for (let i = 0; i < 2; i += 1) {
      await t.app.get(EncryptedColumns).onApplicationBootstrap();
      await t.app.get(Jobs).runWaiting();
    }
    expect(await stored(old)).toEqual({ person: expect.stringMatching(/^enc:/), phone: null });
    expect((await tangshan.get(`/api/projects/${old}`).expect(200)).body as ProjectResponse).toMatchObject({
      version: 1,
      responsiblePerson: '旧***',
    });
    expect(await t.sql('select * from project where id <> $1 order by id', [old])).toEqual(others);
    expect((await tangshan.post(`/api/projects/${old}/contacts/reveal`).expect(200)).body).toEqual({
      responsiblePerson: '旧联系人',
      responsiblePhone: null,
    });
  });
});
