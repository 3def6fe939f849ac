import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../../../testing/test-app.js';
import { csv, ImportDesk } from '../../imports/testing/import-desk.js';
import { registerDigest } from '../../imports/testing/register-digest.js';

const HEADER = [
  '项目名称',
  '项目类型',
  '所属产业链',
  '建设单位',
  '投资方',
  '建设地点',
  '当前阶段',
  '实际开工日期',
  '总投资（万元）',
  '2026年计划投资（万元）',
  '联系电话',
  '备注',
];

const project = (number: number, ...rest: string[]) => [
  `撤销${String(number)}号示例生产线项目`,
  '引进',
  ...HEADER.slice(2).map((_, i) => rest[i] ?? ''),
];

describe('undoing an import of projects', () => {
  let t: TestApp;
  let desk: ImportDesk;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    desk = new ImportDesk(t, await t.signedIn('industry-group'), '/api/project-imports');
  });
  afterAll(() => t.close());

  it('leaves every table as it was: parties that were replaced, stages, plans, contact details', async () => {
    const place = '河北省唐山市曹妃甸区';
    await desk.bringIn(
      csv(
        HEADER,
        project(1, '氢能', '甲示例有限公司', '示例基金', place, '在谈', '', '100', '10', '13800000001', '原'),
        project(2, '氢能', '乙示例有限公司', '', place, '在建', '2025-03-01', '200.5', '', '', ''),
        project(3, '', '', '', place),
      ),
    );
    const before = await registerDigest(t);
    const batch = await desk.bringIn(
      csv(
        HEADER,
        project(1, '机器人', '丙示例有限公司', '', place, '签约', '', '150', '20', '0315-8800000', '新'),
        project(2, '', '丁示例有限公司', '另一基金', place, '', '', '300', '99', '', '补'),
        project(4, '氢能', '戊示例有限公司', '', place, '在建', '2026-02-01', '1', '1', '13800000002', ''),
      ),
    );
    expect({ decisions: await desk.decisions(batch.id), result: batch.result }).toMatchObject({
      decisions: { 2: 'update', 3: 'update', 4: 'new' },
      result: { inserted: 1, updated: 2 },
    });
    expect(await registerDigest(t)).not.toEqual(before);
    expect(await desk.undo(batch.id)).toMatchObject({ status: 'undone', undo: { removed: 1, restored: 2, left: 0 } });
    expect(await registerDigest(t)).toEqual(before);
  });

  it('leaves a new project alone that has been reported on since', async () => {
    const batch = await desk.bringIn(csv(HEADER, project(9, '氢能', '', '', '河北省唐山市曹妃甸区')));
    const [made] = await t.sql<{ id: string }>(`select id from project where name like '撤销9号%'`);
    await t.sql(
      `with period as (
         insert into reporting_period (id, first_month, last_month, status, opens_on, closes_on, cutoff_on)
         values (gen_random_uuid(), '2031-05', '2031-05', 'open', '2031-06-01', '2031-06-05', '2031-05-31')
         returning id)
       insert into progress_entry (id, period_id, project_id) select gen_random_uuid(), id, $1 from period`,
      [made?.id],
    );
    expect(await desk.undo(batch.id)).toMatchObject({ undo: { removed: 0, restored: 0, left: 1 } });
    const left = await desk.visitor.get(`/api/project-imports/${batch.id}/undo-left`).expect(200);
    expect(left.body.items).toMatchObject([
      { recordId: made?.id, reason: 'referred-to', details: { by: [{ kind: 'progress-entry', count: 1 }] } },
    ]);
  });
});
