import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { aProject } from '../../testing/a-project.js';
import { anEnterprise } from '../../testing/an-enterprise.js';
import { expectProblem } from '../../testing/problem.js';
import { createTestApp, type TestApp } from '../../testing/test-app.js';

describe('an enterprise that is deleted while a project comes to name it', () => {
  let t: TestApp;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
  });
  afterAll(() => t.close());

  it('is not named any more', async () => {
    const clerk = await t.signedIn('clerk', 'tangshan-bureau');
    const { id } = await anEnterprise().inRegion('130209').savedBy(clerk);
    const other = t.app.get(DataSource).createQueryRunner();
    await other.startTransaction();
    await other.query(`select from enterprise where id = $1 for update`, [id]);
    const saving = clerk
      .post('/api/projects')
      .send(aProject().inRegion('130209').withParty('builder', { enterpriseId: id }).body())
      .then((answer) => answer);
    for (let waiting = 0; waiting === 0; await pause(20)) {
      const rows = await t.sql(
        `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
      );
      waiting = rows.length;
    }
    await other.query(`update enterprise set deleted_at = now(), version = version + 1 where id = $1`, [id]);
    await other.commitTransaction();
    await other.release();
    expectProblem(await saving, 422, 'validation-failed');
    expect(await t.sql(`select from project_party where enterprise_id = $1`, [id])).toEqual([]);
  });
});
