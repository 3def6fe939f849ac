import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { FileStore } from '../../foundation/files/file-store.js';
import { aProject } from '../../testing/a-project.js';
import { MonthDesk } from './testing/month-desk.js';

describe('the job that makes a report', () => {
  let desk: MonthDesk;
  let period: string;

  beforeAll(async () => {
    desk = await MonthDesk.open();
    await desk.project(aProject().inStage('signed').with({ stageOn: '2025-03-01' }).onChain('hydrogen'));
    period = await desk.locked('2025-10');
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });
  afterAll(() => desk.close());

  const failing = () => jest.spyOn(desk.t.app.get(FileStore), 'store').mockRejectedValue(new Error('no space left'));

  /** Waiting jobs come up now, whatever their delay. */
  const noDelay = (attempts = 'attempts') =>
    desk.t.sql(`update graphile_worker._private_jobs set run_at = now(), attempts = ${attempts}`);

  it('keeps nothing when it is interrupted, and all of it when it is tried again', async () => {
    const id = await desk.ordered(period);
    failing();
    await desk.runJobs();
    const [row] = await desk.t.sql('select figures, document, digest, file_sha256 from monthly_report where id = $1', [
      id,
    ]);
    expect(row).toEqual({ figures: null, document: null, digest: null, file_sha256: null });
    expect(await desk.show(id)).toMatchObject({ status: 'drafting', version: 1, progress: { stage: 'word' } });

    jest.restoreAllMocks();
    await noDelay();
    await desk.runJobs();
    const report = await desk.show(id);
    expect(report).toMatchObject({ status: 'draft', version: 2, progress: null, problem: null });
    expect((await desk.file(id, 'docx')).length).toBe(report.fileSize);
  });

  it('says that it failed after the last try, and another can be ordered', async () => {
    const id = await desk.ordered(period);
    failing();
    await noDelay('max_attempts - 1');
    await desk.runJobs();
    expect(await desk.show(id)).toMatchObject({
      status: 'failed',
      figures: null,
      document: null,
      problem: { code: 'report-failed', message: expect.stringMatching(/月报/u) },
    });
    jest.restoreAllMocks();
    expect(await desk.report(period)).toMatchObject({ status: 'draft', edition: 3 });
  });

  it('writes one edition when it is delivered twice, at once or again', async () => {
    const id = await desk.ordered(period);
    const again = () =>
      desk.t.sql(`select graphile_worker.add_job('monthly-report.make', json_build_object('reportId', $1::text))`, [
        id,
      ]);
    await again();
    await Promise.all([desk.runJobs(), desk.runJobs()]);
    const once = await desk.show(id);
    expect(once).toMatchObject({ status: 'draft', version: 2 });
    const store = jest.spyOn(desk.t.app.get(FileStore), 'store');
    await again();
    await desk.runJobs();
    expect(await desk.show(id)).toEqual(once);
    expect(store).not.toHaveBeenCalled();
  });
});
