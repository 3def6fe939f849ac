import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { FileStore } from '../../foundation/files/file-store.js';
import { aProject } from '../../testing/a-project.js';
import { MonthDesk } from './testing/month-desk.js';

describe('of a report', () => {
  let desk: MonthDesk;
  let period: string;

  beforeAll(async () => {
    desk = await MonthDesk.open();
    await desk.project(aProject().inStage('signed').with({ stageOn: '2025-03-01' }).onChain('hydrogen'));
    period = await desk.locked('2025-10');
    await desk.t.account('reader', ['viewer'], { organizationKey: 'tianjin-department' });
    await desk.t.account('auditor', ['auditor'], { organizationKey: 'tianjin-department' });
  });
  beforeEach(() => desk.t.sql('delete from notification'));
  afterEach(() => {
    jest.restoreAllMocks();
  });
  afterAll(() => desk.close());

  const told = (kind: string) =>
    desk.t.sql(
      `select split_part(a.username, '-', 1) as who, n.params, n.link from notification n
         join account a on a.id = n.account_id where n.kind = $1 order by 1`,
      [kind],
    );

  it('who ordered it hears that it is ready, and everybody who reads reports that it was issued', async () => {
    const report = await desk.report(period);
    const rest = { params: { title: report.title, edition: report.edition }, link: `/reports/${report.id}` };
    expect(await told('report-ready')).toEqual([{ who: 'clerk', ...rest }]);
    await desk.issue(report);
    expect(await told('report-issued')).toEqual([
      { who: 'clerk', ...rest },
      { who: 'reader', ...rest },
    ]);
  });

  it('who ordered it hears when it could not be made, once nobody tries again', async () => {
    const id = await desk.ordered(period);
    jest.spyOn(desk.t.app.get(FileStore), 'store').mockRejectedValue(new Error('no space left'));
    await desk.runJobs();
    expect(await told('report-failed')).toEqual([]);
    await desk.t.sql(`update graphile_worker._private_jobs set run_at = now(), attempts = max_attempts - 1`);
    await desk.runJobs();
    expect(await told('report-failed')).toMatchObject([{ who: 'clerk', link: `/reports/${id}` }]);
    expect(await told('report-ready')).toEqual([]);
  });
});
