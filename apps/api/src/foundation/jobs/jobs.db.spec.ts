import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../../testing/test-app.js';
import { SettingRepository } from '../database/setting.repository.js';
import { UnitOfWork, type WorkContext } from '../database/unit-of-work.js';
import { Jobs } from './jobs.js';

const context: WorkContext = { actorId: null, origin: { kind: 'system' }, requestId: null };

describe('a job', () => {
  let t: TestApp;
  let jobs: Jobs;
  let unitOfWork: UnitOfWork;
  const done: unknown[] = [];

  beforeAll(async () => {
    t = await createTestApp();
    [jobs, unitOfWork] = [t.app.get(Jobs), t.app.get(UnitOfWork)];
    jobs.register('test.note', (payload) => {
      done.push((payload as { n: unknown }).n);
      return Promise.resolve();
    });
    jobs.register('test.fail', () => {
      done.push('failed');
      return Promise.reject(new Error('on purpose'));
    });
  });
  afterAll(() => t.close());
  beforeEach(async () => {
    done.length = 0;
    await t.sql('delete from graphile_worker._private_jobs');
  });

  const enqueue = (n: unknown, key?: string) =>
    unitOfWork.run(context, () => jobs.enqueue('test.note', { n }, key === undefined ? {} : { key }));
  const waiting = async () => (await t.sql('select id from graphile_worker.jobs')).length;

  it('does not exist when the transaction that wanted it was rolled back', async () => {
    const work = unitOfWork.run(context, async () => {
      await jobs.enqueue('test.note', { n: 1 });
      throw new Error('changed my mind');
    });
    await expect(work).rejects.toThrow('changed my mind');
    expect(await waiting()).toBe(0);
    await jobs.runWaiting();
    expect(done).toEqual([]);
  });

  it('cannot be wanted by nobody', async () => {
    await expect(jobs.enqueue('test.note', { n: 1 })).rejects.toThrow('writing outside a unit of work');
  });

  it('runs once after the transaction has been committed', async () => {
    await enqueue(1);
    await enqueue(2);
    await jobs.runWaiting();
    await jobs.runWaiting();
    expect(done.sort()).toEqual([1, 2]);
    expect(await waiting()).toBe(0);
  });

  it('waits only once under one key, with what was said last', async () => {
    await enqueue('first', 'same');
    await enqueue('second', 'same');
    await jobs.runWaiting();
    expect(done).toEqual(['second']);
  });

  it('that fails stays for another try, and the others go on', async () => {
    await unitOfWork.run(context, () => jobs.enqueue('test.fail', {}));
    await enqueue(1);
    await jobs.runWaiting();
    expect([...done].sort()).toEqual([1, 'failed']);
    expect(await t.sql('select attempts, max_attempts, last_error from graphile_worker.jobs')).toEqual([
      { attempts: 1, max_attempts: 3, last_error: expect.stringContaining('on purpose') },
    ]);
  });

  it('is taken up while the service runs, at once', async () => {
    await jobs.start();
    await enqueue('live');
    for (let waited = 0; !done.length && waited < 5000; waited += 10)
      await new Promise((resolve) => setTimeout(resolve, 10));
    expect(done).toEqual(['live']);
    await t.app.get(SettingRepository).get('still answers');
  });

  it('of every day is made good when the service was down at its time', async () => {
    const of = (name: string) => `select payload->'_cron'->>'backfilled' as late from graphile_worker._private_jobs j
      join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = '${name}'`;
    const now = new Date();
    const time = (minutes: number) => new Date(now.getTime() + minutes * 60_000).toISOString().slice(11, 16);
    const again = await createTestApp();
    try {
      const started = again.app.get(Jobs);
      started.daily('test.missed', time(-10), () => Promise.resolve());
      started.daily('test.later', time(30), () => Promise.resolve());
      await again.sql(
        `insert into graphile_worker._private_known_crontabs (identifier, known_since, last_execution)
         select unnest(array['test.missed', 'test.later']), now() - interval '2 days', now() - interval '1 day'`,
      );
      // Nothing is taken from the queue, so that it can be looked at.
      await again.sql(`create function keep_waiting() returns trigger language plpgsql as $$
        begin new.run_at := now() + interval '1 day'; return new; end $$;
        create trigger keep_waiting before insert on graphile_worker._private_jobs
          for each row execute function keep_waiting()`);
      await started.start();
      let found = await again.sql(of('test.missed'));
      for (let waited = 0; !found.length && waited < 5000; waited += 50) {
        await new Promise((resolve) => setTimeout(resolve, 50));
        found = await again.sql(of('test.missed'));
      }
      expect(found).toEqual([{ late: 'true' }]);
      expect(await again.sql(of('test.later'))).toEqual([]);
    } finally {
      await again.close();
    }
  });

  it('may not have two programs', () => {
    expect(() => jobs.register('test.note', () => Promise.resolve())).toThrow('registered twice');
  });
});
