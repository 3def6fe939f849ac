import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp, type Visitor } from '../../testing/test-app.js';
import type { RelocationList } from './relocation-response.dto.js';
import { RelocationSamples } from './index.js';
import { aRelocation, peopleOf } from './testing/a-relocation.js';
import { UnitOfWork } from '../../foundation/database/unit-of-work.js';

describe('the list of relocations', () => {
  let t: TestApp;
  let people: Awaited<ReturnType<typeof peopleOf>>;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    people = await peopleOf(t);
    const signed = (day: string) => ({ stageDays: { signed: day } });
    await aRelocation(people.tangshan, { subjectName: '甲厂', nature: 'government', ...signed('2024-12-31') });
    await aRelocation(people.tangshan, { subjectName: '乙市场', subject: 'wholesale-market', scope: 'merchants' });
    await aRelocation(people.tianjin, {
      ...{ subjectName: '丙院', subject: 'hospital', originRegionCode: '110101', regionCode: '120116' },
      stageDays: { signed: '2025-06-01', 'business-registration': '2025-07-01' },
    });
    await aRelocation(people.hebei, {
      ...{ subjectName: '丁厂', part: '冲压车间', originRegionCode: '120116', regionCode: '130600' },
      ...signed('2026-02-01'),
    });
  });
  afterAll(() => t.close());

  const names = async (query: object, visitor: Visitor = people.group) =>
    ((await visitor.get('/api/relocations').query(query).expect(200)).body as RelocationList).items
      .map(({ name }) => name)
      .sort();

  it('is narrowed by what stands in the ledger', async () => {
    for (const [query, found] of [
      [{}, ['丁厂', '丙院', '乙市场', '甲厂']],
      [{ q: '冲压' }, ['丁厂']],
      [{ q: 'SJ 厂' }, ['丁厂', '甲厂']],
      [{ q: '100%' }, []],
      [{ stage: 'business-registration' }, ['丙院']],
      [{ subject: ['hospital', 'wholesale-market'] }, ['丙院', '乙市场']],
      [{ scope: 'merchants' }, ['乙市场']],
      [{ nature: 'government' }, ['甲厂']],
      [{ regionCode: '130000' }, ['丁厂', '乙市场', '甲厂']],
      [{ originRegionCode: ['110000'] }, ['丙院', '乙市场', '甲厂']],
      [{ signedYear: 2024 }, ['甲厂']],
      [{ signedYear: [2024, 2026] }, ['丁厂', '甲厂']],
    ] as const) {
      expect([query, await names(query)]).toEqual([query, found]);
    }
    expect(await names({ side: 'origin' }, people.tianjin)).toEqual(['丁厂']);
    expect(await names({ side: 'destination' }, people.tianjin)).toEqual(['丙院']);
    expect(await names({ side: 'origin' }, people.beijing)).toEqual(['丙院', '乙市场', '甲厂']);
    expect((await people.group.get('/api/relocations').query({ stage: 'x' })).status).toBe(422);
    expect((await people.group.get('/api/relocations').query({ signedYear: 'x' })).status).toBe(422);
  });

  it('is sorted and cut into pages', async () => {
    const page = async (query: object) =>
      (await people.group.get('/api/relocations').query(query).expect(200)).body as RelocationList;
    const bySigning = await page({ sort: '-signedOn', pageSize: 3 });
    expect(bySigning).toMatchObject({ total: 4, totalIsExact: true, withheld: 0 });
    expect(bySigning.items.map(({ name }) => name)).toEqual(['丁厂', '丙院', '乙市场']);
    expect((await page({ sort: '-signedOn', pageSize: 3, page: 2 })).items.map(({ name }) => name)).toEqual(['甲厂']);
    expect((await page({ sort: 'name' })).items.map(({ name }) => name)).toEqual(['丙院', '丁厂', '甲厂', '乙市场']);
  });

  it('holds samples, which go together and leave the rest', async () => {
    const samples = t.app.get(RelocationSamples, { strict: false });
    const work = { actorId: null, origin: { kind: 'system' as const }, requestId: null };
    const inserted = await t.app.get(UnitOfWork, { strict: false }).run(work, () =>
      samples.insert([
        {
          ...{ subject: 'manufacturing', subjectName: '样例厂', originRegionCode: '110114', regionCode: '130209' },
          ...{
            platformId: null,
            organizationId: 'tangshan-bureau',
            contactName: '孙立',
            createdAt: '2024-05-06T00:00:00Z',
          },
          stages: [
            { stage: 'signed', enteredOn: '2024-03-01' },
            { stage: 'terminated', enteredOn: '2024-05-01', reason: '示例' },
          ],
        },
      ]),
    );
    expect(inserted).toMatchObject([{ code: 'SJ2024-0001' }]);
    expect([await samples.isEmpty(), await samples.count()]).toEqual([false, 1]);
    const { body } = await people.tangshan.get(`/api/relocations/${String(inserted[0]?.id)}`).expect(200);
    expect(body).toMatchObject({ isSample: true, stage: 'terminated', contactName: '孙*', signedOn: '2024-03-01' });
    await t.app.get(UnitOfWork, { strict: false }).run(work, () => samples.remove());
    expect(await samples.count()).toBe(0);
    expect(await names({})).toEqual(['丁厂', '丙院', '乙市场', '甲厂']);
  });
});
