import type { Schemas } from '@lianqun/api-client';
import { chains, platforms, platformSystems } from './fixtures.js';
import { organizationRef } from './register-fixtures.js';

type Item = Schemas['PlatformItem'];

const memberships = (systems: Schemas['ReceivingPlatform']['systems']): Item['systems'] =>
  systems.flatMap(({ system, category }) => {
    const found = platformSystems.find(({ key }) => key === system);
    const name = found?.categories.find(({ key }) => key === category)?.name ?? null;
    return found ? [{ system, category, systemName: found.name, categoryName: name }] : [];
  });

const blank = ({ id, name, aliases, regionId, regionName, systems }: Schemas['ReceivingPlatform']): Item => ({
  id,
  version: 1,
  name,
  aliases,
  parent: null,
  regionCode: regionId,
  regionName,
  address: null,
  longitude: null,
  latitude: null,
  systems: memberships(systems),
  plannedArea: null,
  availableLand: null,
  standardWorkshop: null,
  leadingIndustries: [],
  chains: [],
  liaison: null,
  gaps: null,
  contactName: null,
  contactPhone: null,
  organization: null,
  years: [],
  source: '公开资料',
  note: null,
  extra: {},
  isSample: false,
  createdAt: '2026-09-01T01:20:00Z',
  updatedAt: '2026-10-30T08:42:00Z',
  partCount: 0,
  counts: { enterprises: 0, projects: 0, relocations: 0 },
});

const known: Partial<Record<string, Partial<Item>>> = {
  'p-3': {
    version: 4,
    address: '中日生态工业园 3 号',
    longitude: '118.46',
    latitude: '39.27',
    plannedArea: '380.5',
    availableLand: '12000',
    standardWorkshop: '240000.5',
    leadingIndustries: ['氢能装备', '精品钢铁'],
    chains: chains.slice(0, 1).map(({ id, key, name }) => ({ id, key, name })),
    liaison: '曹妃甸区招商局',
    gaps: '缺少危化品码头',
    contactName: '周*',
    contactPhone: '031****0071',
    organization: organizationRef('o-1'),
    years: [
      {
        ...{ year: 2025, signedProjects: 12, startedProjects: 8, producingProjects: 3 },
        ...{ agreedInvestment: '1250000.5', settledEnterprises: 86 },
      },
      {
        ...{ year: 2024, signedProjects: 9, startedProjects: null, producingProjects: 2 },
        ...{ agreedInvestment: null, settledEnterprises: 71 },
      },
    ],
    partCount: 1,
    counts: { enterprises: 14, projects: 5, relocations: 2 },
  },
  'p-9': {
    parent: { id: 'p-3', name: '曹妃甸协同发展示范区' },
    availableLand: '600',
    counts: { enterprises: 3, projects: 1, relocations: 0 },
  },
};

const park: Schemas['ReceivingPlatform'] = {
  ...{ id: 'p-9', key: 'p-9', name: '曹妃甸示例氢能园', aliases: [], regionId: '130209' },
  ...{ regionName: '河北省唐山市曹妃甸区', systems: [], note: null, source: null },
};

export const platformItems: Item[] = [...platforms, park].map((one) => ({ ...blank(one), ...known[one.id] }));

const branch = (id: string, parentId: string | null): Schemas['PlatformBranch'] => {
  const found = platformItems.find((one) => one.id === id);
  if (!found) throw new Error(`There is no platform ${id} here.`);
  const { name, regionName, plannedArea, availableLand, standardWorkshop, counts } = found;
  return { id, parentId, name, regionName, plannedArea, availableLand, standardWorkshop, counts };
};

export function platformDetail(item: Item): Schemas['PlatformDetail'] {
  const { partCount: _, counts, ...record } = item;
  const isBase = item.id === 'p-3';
  return {
    ...record,
    tree: isBase || item.id === 'p-9' ? [branch('p-3', null), branch('p-9', 'p-3')] : [],
    standing: {
      ...counts,
      platformIds: isBase ? ['p-3', 'p-9'] : [item.id],
      projectsByStage: isBase
        ? [
            { stage: 'signed', count: 2 },
            { stage: 'under-construction', count: 3 },
          ]
        : [],
      agreedInvestment: isBase ? '185000' : '0',
      withoutInvestment: isBase ? 1 : 0,
    },
    abilities: { update: true, delete: true, revealContacts: true },
  };
}

export const platformSummary: Schemas['PlatformSummary'] = {
  total: 26,
  withoutSystem: 14,
  systems: [
    {
      key: '2+4+46',
      name: '“2+4+46”平台',
      source: '2017年公开文件；46 家专业化平台名录未公开',
      ...{ recordedCount: 8, sampleCount: 1 },
      groups: [
        {
          ...{ name: '集中承载地', plannedCount: 2, recordedCount: 2, sampleCount: 0 },
          categories: [{ key: 'concentrated', name: '集中承载地', plannedCount: 2, recordedCount: 2, sampleCount: 0 }],
        },
        {
          ...{ name: '专业化平台', plannedCount: 46, recordedCount: 2, sampleCount: 1 },
          categories: [
            { key: 'innovation', name: '协同创新平台', plannedCount: 15, recordedCount: 2, sampleCount: 1 },
            { key: 'manufacturing', name: '现代制造业平台', plannedCount: 20, recordedCount: 0, sampleCount: 0 },
          ],
        },
      ],
    },
  ],
};
