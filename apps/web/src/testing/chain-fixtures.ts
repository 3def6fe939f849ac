import type { Chain, ChainRow, Link, LinkSet, PlacedEnterprise, Suggestion, Term } from '../features/chains/types.js';
import { chains, clusters } from './fixtures.js';

const beijing = { id: 'o-3', name: '北京市经济和信息化局' };

const enterpriseCounts = [186, 412, 655, 230, 540, 371];

/** Leads, chain leaders and counts are invented. */
export const chainRows: ChainRow[] = chains.map((entry, index) => ({
  ...entry,
  enterpriseCount: enterpriseCounts[index] ?? 0,
  ...(entry.id === 'c-4'
    ? {
        regionCode: '110000',
        regionName: '北京市',
        leadOrganization: beijing,
        chainLeader: '示例链长',
        linkCount: 5,
      }
    : {}),
}));

export const clusterRows: ChainRow[] = clusters;

/** The register of a day before 2024: the fourth chain had another name and nobody led it. */
export const chainRowsThen: ChainRow[] = chainRows.map((row) =>
  row.id === 'c-4'
    ? { ...row, name: '高端工业母机', regionCode: null, regionName: null, leadOrganization: null, chainLeader: null }
    : row,
);

const term = (part: Partial<Term>): Term => ({
  id: 't-1',
  startsOn: null,
  name: '高端工业母机',
  status: 'published',
  batch: 1,
  level: null,
  regionCode: null,
  regionName: null,
  leadOrganization: null,
  chainLeader: null,
  source: null,
  ...part,
});

export const terms: Term[] = [
  term({}),
  term({
    id: 't-2',
    startsOn: '2024-03-01',
    name: '高端仪器设备和工业母机',
    regionCode: '110000',
    regionName: '北京市',
    leadOrganization: beijing,
    chainLeader: '示例链长',
    source: '2024 年工作安排',
  }),
];

export function chainOf(row: ChainRow, kind: 'chain' | 'cluster'): Chain {
  return {
    ...row,
    contactName: null,
    contactPhone: row.id === 'c-4' ? '022****0012' : null,
    note: null,
    terms: row.id === 'c-4' ? terms : [term({ id: `t-${row.id}`, name: row.name, status: row.status })],
    related: row.relatedNames.map((name, index) => ({
      kind: kind === 'chain' ? 'cluster' : 'chain',
      id: `k-${index + 4}`,
      key: name,
      name,
    })),
    abilities: { update: true, manage: true, revealContacts: true },
  };
}

const link = (
  id: string,
  name: string,
  position: Link['position'],
  sortOrder: number,
  part: Partial<Link> = {},
): Link => ({
  id,
  version: 1,
  parentId: null,
  position,
  name,
  aliases: [],
  industryIds: [],
  keywords: [],
  status: 'confirmed',
  sortOrder,
  note: null,
  source: null,
  enterpriseCount: 0,
  roles: [],
  ...part,
});

const role = (regionCode: string, regionName: string, part: Partial<Link['roles'][number]>): Link['roles'][number] => ({
  regionCode,
  regionName,
  roles: [],
  strength: null,
  evidence: null,
  evidencedOn: null,
  version: 1,
  ...part,
});

export const linkSet: LinkSet = {
  items: [
    link('l-1', '关键零部件', 'upstream', 0, {
      roles: [
        role('110000', '北京市', {
          roles: ['research'],
          strength: 'strong',
          evidence: '示例：研究院所集中',
          evidencedOn: '2025-06-30',
        }),
        role('130000', '河北省', { roles: ['supporting'], strength: 'weak', version: 2 }),
      ],
    }),
    link('l-2', '数控系统', 'upstream', 0, { parentId: 'l-1', enterpriseCount: 2 }),
    link('l-3', '精密轴承', 'upstream', 1, { parentId: 'l-1', status: 'draft', industryIds: ['342'] }),
    link('l-4', '整机制造', 'midstream', 0, {
      enterpriseCount: 3,
      roles: [role('120000', '天津市', { roles: ['manufacturing'], strength: 'fair' })],
    }),
    link('l-5', '行业应用', 'downstream', 0, {
      status: 'draft',
      roles: [role('120000', '天津市', { strength: 'missing' })],
    }),
  ],
  regions: [
    { code: '110000', name: '北京市' },
    { code: '120000', name: '天津市' },
    { code: '130000', name: '河北省' },
  ],
  abilities: { update: true, regions: 'all' },
};

const enterprise = (id: string, name: string, regionName: string): Suggestion['enterprise'] => ({
  id,
  name,
  creditCode: null,
  industryName: '金属切削机床制造',
  regionName,
});

const standing = { linkId: 'l-2', linkName: '数控系统', origin: 'person', mayRemove: true } as const;

export const placed: PlacedEnterprise[] = [
  { ...enterprise('e-1', '冀东示例储能科技有限公司', '河北省唐山市曹妃甸区'), ...standing },
  { ...enterprise('e-2', '津北示例数控装备有限公司', '天津市滨海新区'), ...standing },
];

export const suggestions: Suggestion[] = [
  {
    enterprise: enterprise('e-7', '京南示例机床股份有限公司', '北京市大兴区'),
    reasons: [
      { kind: 'industry', text: '3421 金属切削机床制造' },
      { kind: 'word', text: '数控系统' },
    ],
  },
  {
    enterprise: enterprise('e-8', '廊坊示例自动化有限公司', '河北省廊坊市'),
    reasons: [{ kind: 'listed', text: '数控' }],
  },
];
