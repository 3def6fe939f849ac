import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { todayInShanghai } from '@lianqun/domain';
import { aProject } from '../../testing/a-project.js';
import { stepped } from '../blockers/testing/a-blocker.js';
import type { ReportResponse } from './monthly-report.dto.js';
import { MonthDesk, stableText, valueOf } from './testing/month-desk.js';
import { tableNamed, textOf } from './testing/plain-text.js';

const rowsOf = ({ document }: ReportResponse, table: string): string[][] => {
  if (!document) throw new Error('no document');
  return tableNamed(document, table).rows.map(({ cells }) => cells.map((cell) => textOf(cell)));
};

const notesOf = ({ document }: ReportResponse, table: string): string[] => {
  if (!document) throw new Error('no document');
  return (tableNamed(document, table).notes ?? []).map((note) => textOf(note));
};

const PLAIN = aProject().onChain('hydrogen').inRegion('130200').ownedBy('tangshan-bureau');
const ASSIGNED = {
  step: 'assign',
  leadOrganizationId: 'hebei-department',
  deadline: '2025-10-20',
  takenOn: '2025-10-05',
};

describe('a report on a month that is locked later than its cut-off', () => {
  let desk: MonthDesk;

  beforeAll(async () => {
    desk = await MonthDesk.open();
  });
  afterAll(() => desk.close());

  it('shows blockers as they stood, and names what was closed later', async () => {
    const work = [ASSIGNED, { step: 'accept', takenOn: '2025-10-06' }, { step: 'start', takenOn: '2025-10-07' }];
    const later = await desk.blocker({ title: '晚销号', kind: 'choke-point', raisedOn: '2025-10-01' }, ...work);
    const within = await desk.blocker({ title: '已销号', kind: 'choke-point', raisedOn: '2025-10-01' }, ...work);
    const extended = await desk.blocker({ title: '后延期', kind: 'choke-point', raisedOn: '2025-10-01' }, ...work);
    await desk.blocker({ title: '后提出', kind: 'choke-point', raisedOn: '2025-11-01' });
    const closing = (takenOn: string) => [
      { step: 'request-closing', resolution: '已落实', takenOn },
      { step: 'close', takenOn },
    ];
    await stepped(desk.clerk, later, ...closing('2025-11-03'));
    await stepped(desk.clerk, within, ...closing('2025-10-31'));
    await stepped(desk.clerk, extended, {
      step: 'extend',
      deadline: '2025-12-20',
      reason: '待批复',
      takenOn: '2025-11-02',
    });

    const october = await desk.report(await desk.locked('2025-10'));
    const states = rowsOf(october, 'annex-3-table').map((row) => [row[4], row[9], row[10]]);
    expect(states).toEqual([
      ['晚销号', '2025-10-20', '办理中'],
      ['已销号', '2025-10-20', '已销号 2025-10-31'],
      ['后延期', '2025-10-20', '办理中'],
      ['未办结2件，当期销号1件', '', ''],
    ]);
    expect(notesOf(october, 'annex-3-table')).toEqual([
      `注：数据截止日之后、锁定之前已销号，计入下期：${later.code}（2025-11-03）。`,
    ]);
    expect(valueOf(october, 'all.blockersOverdue')).toBe('2');

    const november = await desk.report(await desk.locked('2025-11'));
    expect(
      ['all.blockersRaised', 'all.blockersClosed', 'all.blockersOpen'].map((key) => valueOf(november, key)),
    ).toEqual(['1', '1', '2']);
    expect(rowsOf(november, 'annex-3-table').map((row) => [row[4], row[9]])).toContainEqual([
      '后延期',
      '2025-12-20（已延期）',
    ]);
    expect(notesOf(november, 'annex-3-table')).toEqual([]);
  });

  it('shows projects in the stage of that day, without what came later', async () => {
    const planned = PLAIN.inStage('planned-start').with({ stageOn: '2025-01-10', plannedStart: '2025-11-05' });
    const started = await desk.project(planned.named('后开工'));
    const ended = await desk.project(planned.named('后终止'));
    await desk.project(PLAIN.named('后签约').inStage('signed').with({ stageOn: '2025-12-10' }));
    await desk.project(PLAIN.named('线索').inStage('lead').with({ stageOn: '2025-01-10' }));
    const milestones = [
      { name: '封顶', plannedOn: '2025-12-01', actualOn: '2025-12-20' },
      { name: '基础', plannedOn: '2025-11-20', actualOn: '2025-11-25' },
    ];
    const { id: withMilestones } = await desk.project(planned.named('里程碑').with({ milestones }));
    const patch = async (id: string, fields: object) => {
      const { version } = (await desk.clerk.get(`/api/projects/${id}`).expect(200)).body as { version: number };
      await desk.clerk
        .patch(`/api/projects/${id}`)
        .send({ version, ...fields })
        .expect(200);
    };
    await patch(started.id, { stage: 'under-construction', actualStart: '2025-12-03', stageOn: '2025-12-03' });
    await patch(ended.id, { stage: 'terminated', stageReason: '投资方退出', stageOn: '2025-12-04' });

    const december = await desk.month.period('2025-12');
    await desk.admin
      .patch(`/api/reporting-periods/${december.id}`)
      .send({ version: december.version, cutoffOn: '2025-12-02' })
      .expect(200);
    const report = await desk.report(await desk.locked('2025-12', { 后终止: null }));
    const stages = rowsOf(report, 'annex-1-table').map((row) => [row[2], row[6]]);
    expect(stages).toEqual([
      ['后开工', '拟开工'],
      ['后终止', '拟开工'],
      ['里程碑', '拟开工'],
      ['合计3个', ''],
    ]);
    expect(valueOf(report, 'all.startDue')).toBe('3');
    expect(valueOf(report, 'all.startDone')).toBe('0');
    const kept = await desk.snapshotProject(report.id, '里程碑');
    expect([kept.id, kept.milestones]).toEqual([
      withMilestones,
      [
        { name: '封顶', plannedOn: '2025-12-01', actualOn: null },
        { name: '基础', plannedOn: '2025-11-20', actualOn: '2025-11-25' },
      ],
    ]);
  });

  it('names chains, clusters and organizations as they were called at the end of that day', async () => {
    const { body } = await desk.admin.get('/api/dictionaries/chains').query({ q: 'hydrogen' }).expect(200);
    const [chain] = (body as { items: { id: string; version: number }[] }).items;
    const address = `/api/dictionaries/chains/${chain?.id ?? ''}`;
    await desk.admin.patch(address).send({ version: chain?.version, name: '氢能与储能' }).expect(200);
    await desk.t.sql(`update organization set short_name = '唐山工信' where key = 'tangshan-bureau'`);
    const past = await desk.report(await desk.locked('2026-01', { 后终止: null }));
    expect(stableText(past)).toContain('（一）氢能产业链');
    expect(stableText(past)).not.toMatch(/氢能与储能|唐山工信/u);

    const today = todayInShanghai(new Date());
    const { id, version } = await desk.month.period('2026-02');
    await desk.admin.patch(`/api/reporting-periods/${id}`).send({ version, cutoffOn: today }).expect(200);
    const now = await desk.report(await desk.locked('2026-02', { 后终止: null }));
    expect(stableText(now)).toContain('（一）氢能与储能产业链');
    const titles = await Promise.all(
      [past, now].map(async ({ periodId }) => {
        const scope = { kind: 'chain', id: 'hydrogen' };
        const order = desk.admin.post('/api/monthly-reports').send({ periodId, scope, variant: 'internal' });
        const { body: ordered } = await order.expect(201);
        const { body: report } = await desk.admin.get(`/api/monthly-reports/${String(ordered.id)}`).expect(200);
        return (report as { title: string }).title;
      }),
    );
    expect(titles).toEqual([expect.stringContaining('氢能产业链'), expect.stringContaining('氢能与储能产业链')]);
  });

  it('begins to count after the cut-off of the month before', async () => {
    const { id, version } = await desk.month.period('2026-03');
    await desk.admin.patch(`/api/reporting-periods/${id}`).send({ version, cutoffOn: '2026-03-25' }).expect(200);
    await desk.locked('2026-03', { 后终止: null });
    const project = PLAIN.inStage('under-construction').with({ actualStart: '2026-03-28', stageOn: '2026-03-28' });
    await desk.project(project.named('月末开工'));
    const april = await desk.report(await desk.locked('2026-04', { 后终止: null }));
    expect(valueOf(april, 'all.started')).toBe('1');
  });
});
