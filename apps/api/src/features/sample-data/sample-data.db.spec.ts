import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anEnterprise } from '../../testing/an-enterprise.js';
import { expectProblem } from '../../testing/problem.js';
import { createTestApp, type TestApp, type Visitor } from '../../testing/test-app.js';
import { SampleDataService } from './sample-data.service.js';

interface Platform {
  isSample: boolean;
  counts: Record<'enterprises' | 'projects' | 'relocations', number | null>;
}

describe('sample data', () => {
  let t: TestApp;
  let admin: Visitor;
  let service: SampleDataService;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    admin = await t.signedIn('industry-group');
    service = t.app.get(SampleDataService);
  });
  afterAll(() => t.close());

  const total = async () => (await admin.get('/api/enterprises').query({ pageSize: 1 })).body.total as number;
  const marked = async () => (await admin.get('/api/session')).body.sampleData as boolean;

  it('is not there on its own, and cannot be removed then', async () => {
    expect((await admin.get('/api/sample-data').expect(200)).body).toMatchObject({ present: false, enterprises: 0 });
    expect(await marked()).toBe(false);
    expectProblem(await admin.delete('/api/sample-data'), undefined, 'sample-data-absent');
  });

  it('fills an empty register once: every record is marked, and every page is told', async () => {
    await service.loadOnce();
    const loaded = await total();
    expect(loaded).toBeGreaterThan(50);
    await service.loadOnce();
    expect(await total()).toBe(loaded);
    expect((await admin.get('/api/sample-data')).body).toEqual({
      present: true,
      enterprises: loaded,
      platforms: 25,
      projects: 60,
      blockers: expect.any(Number),
      relocations: 40,
    });
    expect(await marked()).toBe(true);
    const { body } = await admin.get('/api/enterprises').query({ pageSize: 200 });
    for (const one of body.items as { name: string; isSample: boolean; creditCode: string | null }[]) {
      expect(one).toMatchObject({ isSample: true, name: expect.stringContaining('示例') });
      if (one.creditCode) expect(one.creditCode.slice(2, 4)).toBe('99');
    }
  });

  it('can be searched, filtered and counted like real records', async () => {
    expect((await admin.get('/api/enterprises').query({ q: 'shili', pageSize: 1 })).body.total).toBe(await total());
    const { body } = await admin.get('/api/overview').expect(200);
    expect(body.enterpriseTotal).toBe(await total());
    expect(body.distinctOnChains).toBeGreaterThan(0);
  });

  it('stands on the sample platforms, which show it', async () => {
    const { body } = await admin.get('/api/platforms').query({ pageSize: 100 });
    const platforms = (body.items as Platform[]).filter(({ isSample }) => isSample);
    const standing = platforms.map(({ counts }) => counts);
    expect(standing.every((one) => (one.enterprises ?? 0) + (one.projects ?? 0) + (one.relocations ?? 0) > 0)).toBe(
      true,
    );
    for (const register of ['enterprises', 'projects', 'relocations'] as const) {
      expect(standing.filter((one) => (one[register] ?? 0) > 0).length).toBeGreaterThan(platforms.length / 2);
    }
  });

  it('has been changed last on the day of its last stage', async () => {
    for (const register of ['relocation', 'project']) {
      const wrong = await t.sql(
        `select r.code from ${register} r where r.is_sample and (r.updated_at < r.created_at
            or (r.updated_at at time zone 'Asia/Shanghai')::date <>
               (select max(s.entered_on) from ${register}_stage s where s.${register}_id = r.id))`,
      );
      expect({ register, wrong }).toEqual({ register, wrong: [] });
    }
  });

  it('has a history that says where it came from, in one entry', async () => {
    const { body: list } = await admin.get('/api/enterprises').query({ pageSize: 1, chainId: 'hydrogen' });
    const { body } = await admin.get(`/api/enterprises/${list.items[0].id as string}/history`);
    expect(body).toMatchObject({
      total: 1,
      items: [{ operation: 'insert', actorName: null, origin: { kind: 'sample' } }],
    });
  });

  it('goes with one action, which touches nothing that people entered', async () => {
    expectProblem(await (await t.signedIn('clerk')).delete('/api/sample-data'), 403);
    const own = await anEnterprise().withCode().savedBy(admin);
    await admin.delete('/api/sample-data').expect(204);
    expect(await total()).toBe(1);
    await admin.get(`/api/enterprises/${own.id}`).expect(200);
    expect(await marked()).toBe(false);
    for (const child of ['chain', 'cluster', 'tag', 'year', 'search']) {
      const left = await t.sql(`select 1 from enterprise_${child} where enterprise_id <> $1`, [own.id]);
      expect({ child, left }).toEqual({ child, left: [] });
    }
    for (const register of ['receiving_platform', 'relocation', 'project', 'blocker']) {
      const left = await t.sql(`select 1 from ${register} where is_sample`);
      expect({ register, left }).toEqual({ register, left: [] });
    }
  });

  it('never comes back, even when the register is empty again', async () => {
    await t.sql('delete from enterprise');
    await service.loadOnce();
    expect(await total()).toBe(0);
    expect((await admin.get('/api/sample-data')).body).toMatchObject({ present: false, enterprises: 0 });
    expectProblem(await admin.delete('/api/sample-data'), undefined, 'sample-data-absent');
  });
});

describe('an installation that is in use', () => {
  it('gets no sample data, not even when its only record is in the bin', async () => {
    const t = await createTestApp({ referenceData: true });
    try {
      const clerk = await t.signedIn('clerk');
      const { id } = await anEnterprise().savedBy(clerk);
      await t.sql('update enterprise set deleted_at = now() where id = $1', [id]);
      await t.app.get(SampleDataService).loadOnce();
      expect((await clerk.get('/api/enterprises')).body.total).toBe(0);
    } finally {
      await t.close();
    }
  });
});
