import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { refusedFields } from '../../testing/problem.js';
import { createTestApp, type TestApp, type Visitor } from '../../testing/test-app.js';
import { aPlatform } from './testing/a-platform.js';

describe('entering a platform', () => {
  let t: TestApp;
  let hebei: Visitor;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    hebei = await t.signedIn('clerk', 'hebei-department');
  });
  afterAll(() => t.close());

  const post = (body: object) => hebei.post('/api/platforms').send({ name: '示例园', ...body });

  it('keeps every column of the ledger', async () => {
    const base = await aPlatform(hebei, { name: '唐山示例装备基地', regionCode: '130200' });
    const saved = await aPlatform(hebei, {
      name: ' 曹妃甸示例氢能产业园 ',
      aliases: ['示例氢能园、曹妃甸氢能园'],
      regionCode: '130209',
      address: '中日生态工业园 3 号',
      longitude: '118.460000',
      latitude: '39.27',
      systems: [{ system: '“2+4+46”承接平台', category: '现代制造业平台' }],
      parentId: '唐山示例装备基地',
      plannedArea: '12.5',
      availableLand: '1,800',
      standardWorkshop: '240000.50',
      leadingIndustries: ['氢能装备、储氢材料', '氢能装备'],
      chains: ['hydrogen', '新能源汽车'],
      liaison: '曹妃甸区招商局',
      gaps: '缺少危化品码头',
      contactName: '周岚',
      contactPhone: '0315-0000071',
      years: [
        { year: 2024, signedProjects: 3, startedProjects: 2, agreedInvestment: '125000.5', settledEnterprises: 21 },
        { year: 2025, producingProjects: 1 },
      ],
      source: '唐山市承接平台台账',
      note: '一期已建成',
      extra: { 联系传真: '0315-0000072' },
    });
    const { body } = await hebei.get(`/api/platforms/${saved.id}`).expect(200);
    expect(body).toMatchObject({
      ...{ version: 1, name: '曹妃甸示例氢能产业园', aliases: ['示例氢能园', '曹妃甸氢能园'], isSample: false },
      parent: { id: base.id, name: '唐山示例装备基地' },
      ...{ regionCode: '130209', regionName: '河北省唐山市曹妃甸区', address: '中日生态工业园 3 号' },
      ...{ longitude: '118.46', latitude: '39.27' },
      systems: [
        {
          ...{ system: 'two-four-forty-six', category: 'manufacturing' },
          ...{ systemName: '“2+4+46”承接平台', categoryName: '现代制造业平台' },
        },
      ],
      ...{ plannedArea: '12.5', availableLand: '1800', standardWorkshop: '240000.5' },
      leadingIndustries: ['氢能装备', '储氢材料'],
      ...{ liaison: '曹妃甸区招商局', gaps: '缺少危化品码头', contactName: '周*', contactPhone: '031****0071' },
      organization: { shortName: '河北省工信厅' },
      years: [
        { year: 2025, signedProjects: null, producingProjects: 1, agreedInvestment: null },
        { year: 2024, signedProjects: 3, startedProjects: 2, agreedInvestment: '125000.5', settledEnterprises: 21 },
      ],
      ...{ source: '唐山市承接平台台账', note: '一期已建成', extra: { 联系传真: '0315-0000072' } },
    });
    expect(body.chains.map((one: { key: string }) => one.key).sort()).toEqual(['hydrogen', 'new-energy-vehicles']);
    const kept = await t.sql<{ name: string; phone: string }>(
      'select contact_name as name, contact_phone as phone from receiving_platform where id = $1',
      [saved.id],
    );
    expect(JSON.stringify(kept)).not.toMatch(/周岚|0000071/);
  });

  it.each([
    [{ name: ' ' }, { name: 'platform-name-required' }],
    [{ regionCode: '999999' }, { regionCode: 'region-unknown' }],
    [{ chains: ['不存在'] }, { chains: 'chain-unknown' }],
    [{ parentId: '不存在' }, { parentId: 'platform-unknown' }],
    [{ organizationId: '某局' }, { organizationId: 'organization-unknown' }],
    [{ systems: [{ system: '3+3', category: 'four' }] }, { 'systems.0.system': 'platform-system-unknown' }],
    [
      { systems: [{ system: 'two-four-forty-six', category: 'sixteen' }] },
      { 'systems.0.category': 'platform-category-unknown' },
    ],
    [{ plannedArea: '约十' }, { plannedArea: 'must-be-decimal' }],
    [{ plannedArea: '1.23456' }, { plannedArea: 'must-be-decimal' }],
    [{ availableLand: '-1' }, { availableLand: 'too-small' }],
    [{ longitude: '118.4' }, { latitude: 'position-incomplete' }],
    [
      { longitude: '39.2', latitude: '88.4' },
      { longitude: 'longitude-out-of-range', latitude: 'latitude-out-of-range' },
    ],
    [{ years: [{ year: 2199 }] }, { 'years.0.year': 'year-out-of-range' }],
    [{ years: [{ year: 2024 }, { year: 2024 }] }, { 'years.1.year': 'year-twice' }],
    [{ years: [{ year: 2024, signedProjects: -1 }] }, { 'years.0.signedProjects': 'too-small' }],
    [{ years: [{ year: 2024, agreedInvestment: '很多' }] }, { 'years.0.agreedInvestment': 'not-a-number' }],
  ])('refuses %j at its field', async (fields, errors) => {
    expect(refusedFields(await post(fields))).toEqual(errors);
  });

  it('warns of a platform of the same name, of units mixed up and of a point outside the province', async () => {
    const first = await aPlatform(hebei, { name: '石家庄示例（高新）产业园', regionCode: '130100' });
    const second = await aPlatform(hebei, {
      name: '石家庄示例(高新)产业园',
      regionCode: '130100',
      ...{ plannedArea: '0.5', availableLand: '800', longitude: '121.47', latitude: '31.23' },
    });
    expect(second.warnings).toEqual([
      expect.objectContaining({ field: 'availableLand', code: 'land-exceeds-area' }),
      expect.objectContaining({ field: 'name', params: { name: first.name, id: first.id } }),
      expect.objectContaining({ field: 'longitude', code: 'position-elsewhere' }),
    ]);
    expect(second.warnings[0]?.message).toBe('可供地 800 亩超过规划面积（折合 750 亩），请核对单位。');
  });

  it('also finds the platforms that were shipped to be of the same name', async () => {
    const { warnings } = await aPlatform(hebei, { name: '河北雄安新区', regionCode: '133100' });
    expect(warnings).toEqual([expect.objectContaining({ field: 'name', code: 'similar-platform' })]);
  });
});
