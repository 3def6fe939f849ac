import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anEnterprise } from '../../../testing/an-enterprise.js';
import { createTestApp, type TestApp } from '../../../testing/test-app.js';
import { UnitOfWork } from '../../../foundation/database/unit-of-work.js';
import type { PlatformSummary } from '../platform-response.dto.js';
import { type PlatformSampleDraft, PlatformSamples } from './platform-samples.js';

const draft = (name: string, parent: number | null): PlatformSampleDraft => ({
  ...{
    name,
    aliases: [],
    parent,
    regionCode: '130200',
    address: '示例路 1 号',
    ...{ longitude: '118.2', latitude: '39.62' },
    plannedArea: '12',
    availableLand: '800',
  },
  ...{ standardWorkshop: null, leadingIndustries: ['氢能装备'], chainKeys: ['hydrogen'], liaison: '示例招商局' },
  ...{
    gaps: null,
    contactName: '周岚',
    contactPhone: '0315-0000071',
    organizationKey: 'tangshan-bureau',
    source: '示例数据',
    note: '示例',
  },
  systems: parent === null ? [{ system: 'two-four-forty-six', category: 'manufacturing' }] : [],
  years: [
    {
      ...{ year: 2024, signedProjects: 3, startedProjects: 2, producingProjects: 1 },
      ...{ agreedInvestment: '120000', settledEnterprises: 21 },
    },
  ],
});

describe('sample platforms', () => {
  let t: TestApp;
  let samples: PlatformSamples;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    samples = t.app.get(PlatformSamples);
  });
  afterAll(() => t.close());

  const inUnitOfWork = <T>(work: () => Promise<T>) =>
    t.app.get(UnitOfWork).run({ actorId: null, origin: { kind: 'sample' }, requestId: null }, work);

  it('are loaded with their parks, marked, and go without a trace in other registers', async () => {
    expect(await samples.isEmpty()).toBe(true);
    const ids = await inUnitOfWork(() => samples.insert([draft('唐山示例基地', null), draft('唐山示例园', 0)]));
    expect(await samples.count()).toBe(2);
    expect(await samples.isEmpty()).toBe(false);
    const hebei = await t.signedIn('clerk', 'hebei-department');
    const { body } = await hebei.get(`/api/platforms/${String(ids[1])}`).expect(200);
    expect(body).toMatchObject({
      ...{ isSample: true, name: '唐山示例园', parent: { id: ids[0] }, contactName: '周*' },
      ...{ chains: [{ key: 'hydrogen' }], organization: { shortName: '唐山市工信局' }, years: [{ year: 2024 }] },
    });
    const national = async () => {
      const { body: summary } = await hebei.get('/api/platforms/summary').expect(200);
      return (summary as PlatformSummary).systems.find(({ key }) => key === 'two-four-forty-six')?.groups.at(-1);
    };
    expect(await national()).toMatchObject({ name: '专业化平台', plannedCount: 46, recordedCount: 1, sampleCount: 1 });
    const own = await anEnterprise().named('唐山自有公司').with({ platformId: ids[1] }).savedBy(hebei);
    await inUnitOfWork(() => samples.remove());
    expect(await samples.count()).toBe(0);
    expect(await national()).toMatchObject({ recordedCount: 0, sampleCount: 0 });
    await hebei.get(`/api/platforms/${String(ids[0])}`).expect(404);
    expect((await hebei.get(`/api/enterprises/${own.id}`).expect(200)).body.platformId).toBeNull();
    expect((await hebei.get('/api/platforms').query({ q: '唐山示例' })).body.total).toBe(0);
  });
});
