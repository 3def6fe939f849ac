import { allowedSteps, blockerSteps, type BlockerStatus, todayInShanghai } from '@lianqun/domain';
import type { Schemas } from '@lianqun/api-client';
import type { Blocker, BlockerDetail } from '../features/blockers/blocker-types.js';
import type { Project, ProjectItem, ProjectMonth } from '../features/projects/project-types.js';
import { chains, platforms, regions } from './fixtures.js';

type LightState = Schemas['Light'];

const organization = (
  id: string,
  name: string,
  shortName: string,
  type: Schemas['Organization']['type'],
  regionId: string | null,
  above: readonly string[] = [],
): Schemas['Organization'] => ({
  id,
  version: 1,
  key: id,
  name,
  shortName,
  type,
  regionId,
  parentId: above.at(-1) ?? null,
  path: [...above, id],
  source: null,
  endedOn: null,
});

export const organizations: Schemas['Organization'][] = [
  organization('o-1', '唐山市曹妃甸区工业和信息化局', '曹妃甸区工信局', 'district', '130209', ['o-5', 'o-2', 'o-4']),
  organization('o-2', '河北省工业和信息化厅', '河北省工信厅', 'department', '130000', ['o-5']),
  organization('o-3', '北京市经济和信息化局', '北京市经信局', 'department', '110000', ['o-5']),
  organization('o-4', '唐山市人民政府', '唐山市政府', 'city', '130200', ['o-5', 'o-2']),
  organization('o-5', '京津冀产业协同专题工作组', '产业组', 'topic-group', null),
  {
    ...organization('o-6', '唐山市示例产业促进办公室', '示例促进办', 'other', '130200', ['o-5', 'o-2', 'o-4']),
    endedOn: '2025-06-30',
  },
];

export const organizationRef = (id: string) => {
  const found = organizations.find((one) => one.id === id);
  if (!found) throw new Error(`There is no organization ${id} here.`);
  return { id, name: found.name, shortName: found.shortName };
};

export const light = (
  kind: LightState['light'],
  reason: LightState['reasons'][number] | null,
  part: Partial<LightState> = {},
): LightState => ({ light: kind, reasons: reason ? [reason] : [], period: '2026-09', missing: false, ...part });

const behind = light(
  'yellow',
  {
    code: 'behind-plan',
    params: { completionRate: '65.4', behind: '12.0', plan: 'monthly', month: '2026-09' },
    text: '完成率 65.4%，落后分月计划 12.0 个百分点（9月）',
  },
  { missing: true },
);

const onPlan = light('green', {
  code: 'on-plan',
  params: { completionRate: '74.8', behind: '-1.2', plan: 'linear', month: '2026-09' },
  text: '完成率 74.8%，超序时进度 1.2 个百分点（9月）',
});

const overdue = light('red', {
  code: 'milestone-overdue',
  params: { name: '主体封顶', plannedOn: '2026-08-31' },
  text: '里程碑“主体封顶”应于 2026-08-31 完成，已逾期',
});

const unlit = light('none', {
  code: 'stage-not-judged',
  params: { stage: 'signed' },
  text: '项目处于“签约”阶段，不亮灯',
});

const refOf = (name: string) => chains.filter((item) => item.name === name).map(({ id, key }) => ({ id, key, name }));
const regionName = (code: string | null) => regions.find((item) => item.id === code)?.fullName ?? null;

const blank: ProjectItem = {
  id: '',
  version: 1,
  code: '',
  nationalCode: null,
  name: '',
  type: 'introduced',
  nature: 'new',
  chainEffect: 'fill',
  stage: 'under-construction',
  chains: [],
  clusters: [],
  links: [],
  sourceRegionCode: null,
  sourceRegionName: null,
  regionCode: null,
  regionName: null,
  site: null,
  platformId: null,
  platformName: null,
  builder: null,
  content: null,
  totalInvestment: null,
  fixedAssetInvestment: null,
  annualPlan: null,
  yearInvestment: '0.000000',
  cumulativeInvestment: '0.000000',
  completionRate: null,
  plannedStart: null,
  actualStart: null,
  plannedCompletion: null,
  actualCompletion: null,
  plannedProduction: null,
  actualProduction: null,
  organization: null,
  responsiblePerson: null,
  responsiblePhone: null,
  leadOfficial: null,
  inStatistics: null,
  confidentiality: 'shared',
  light: unlit,
  openBlockers: 0,
  isSample: true,
  createdAt: '2026-01-12T01:20:00Z',
  updatedAt: '2026-11-01T02:31:00Z',
};

const hydrogenBase: Partial<ProjectItem> = {
  nationalCode: '2411-130209-04-01-482915',
  links: ['中游', '电解槽'],
  sourceRegionCode: '110000',
  site: '曹妃甸区示例大街 18 号',
  platformId: 'p-3',
  platformName: platforms.find(({ id }) => id === 'p-3')?.name ?? null,
  builder: { id: 'e-1', name: '冀东示例储能科技有限公司' },
  content: '新建电解水制氢装备生产线 4 条，年产碱性电解槽 200 套，配套检测中心与仓储。',
  fixedAssetInvestment: '142000.000000',
  annualPlan: '62000.000000',
  yearInvestment: '40575.750000',
  cumulativeInvestment: '78790.050000',
  completionRate: '65.4',
  plannedStart: '2025-03-20',
  actualStart: '2025-04-02',
  plannedCompletion: '2027-09-30',
  plannedProduction: '2026-12-20',
  responsiblePerson: '郑*',
  responsiblePhone: '031****0071',
  leadOfficial: '副区长 高某',
  inStatistics: true,
  openBlockers: 2,
};

type Row = [
  string,
  string,
  string,
  ProjectItem['stage'],
  string,
  string | null,
  LightState,
  string,
  Partial<ProjectItem>,
];

const rows: Row[] = [
  [
    '曹妃甸电解水制氢装备制造基地',
    'XM2025-0137',
    '氢能',
    'under-construction',
    '130209',
    '186000',
    behind,
    'o-1',
    hydrogenBase,
  ],
  [
    '保定氢燃料商用车总装线技术改造',
    'XM2025-0142',
    '氢能',
    'under-construction',
    '130600',
    '52000',
    onPlan,
    'o-2',
    {
      type: 'technical-renovation',
      nature: 'expansion',
      annualPlan: '20000.000000',
      yearInvestment: '14960.000000',
      cumulativeInvestment: '18320.000000',
      completionRate: '74.8',
    },
  ],
  [
    '廊坊精密减速器中试平台',
    'XM2026-0008',
    '机器人',
    'under-construction',
    '131003',
    '9800',
    overdue,
    'o-2',
    {
      type: 'platform',
      annualPlan: '4000.000000',
      yearInvestment: '1120.000000',
      cumulativeInvestment: '1120.000000',
      completionRate: '28.0',
      openBlockers: 1,
    },
  ],
  [
    '滨海新区燃料电池电堆研发中心',
    'XM2026-0015',
    '氢能',
    'signed',
    '120116',
    '30000',
    unlit,
    'o-5',
    { type: 'research', nature: 'new' },
  ],
  [
    '昌平机器人整机协同制造基地',
    'XM2026-0021',
    '机器人',
    'lead',
    '110114',
    null,
    light('none', { code: 'stage-not-judged', params: { stage: 'lead' }, text: '项目处于“线索”阶段，不亮灯' }),
    'o-3',
    { type: 'co-built', nature: null },
  ],
];

export const projects: ProjectItem[] = rows.map(
  ([name, code, chain, stage, region, total, state, owner, part], index) => ({
    ...blank,
    id: `x-${index + 1}`,
    name,
    code,
    stage,
    chains: refOf(chain),
    regionCode: region,
    totalInvestment: total && `${total}.000000`,
    light: state,
    organization: organizationRef(owner),
    updatedAt: new Date(Date.parse('2026-11-01T02:31:00Z') - index * 86_400_000).toISOString(),
    ...part,
    regionName: regionName(region),
    sourceRegionName: regionName(part.sourceRegionCode ?? null),
  }),
);

type MonthRow = [string, string, string | null, string, string, string, string, string, LightState, string];

const monthRows: MonthRow[] = [
  ['2026-09', '6120', '1464.75', '40575.75', '78790.05', '65.4', '77.4', '-12.0', behind, '电极线设备进场 62 %'],
  ['2026-08', '4655.25', '475.25', '34455.75', '72670.05', '55.6', '66.1', '-10.6', behind, '电极线设备分批到货'],
  ['2026-07', '4180', '-2750.5', '29800.5', '68014.8', '48.1', '54.8', '-6.8', onPlan, '高温停工 9 天，机电安装'],
  ['2026-06', '6930.5', '1520.5', '25620.5', '63834.8', '41.3', '45.2', '-3.8', onPlan, '1#、2# 车间屋面完成'],
  ['2026-05', '5410', '-450', '18690', '56904.3', '30.1', '32.3', '-2.1', onPlan, '装配线基础施工'],
  ['2026-04', '5860', null, '13280', '51494.3', '21.4', '22.6', '-1.2', onPlan, '主体结构封顶'],
];

const months: ProjectMonth[] = [
  {
    periodId: 'p-2026-10',
    firstMonth: '2026-10',
    lastMonth: '2026-10',
    status: 'open',
    entryId: 'n-10',
    monthlyInvestment: null,
    difference: null,
    yearInvestment: null,
    cumulativeInvestment: null,
    fundsInPlace: null,
    completionRate: null,
    expectedRate: null,
    gap: null,
    light: null,
    imageProgress: null,
  },
  ...monthRows.map(([month, monthly, difference, year, whole, rate, expected, gap, state, image]): ProjectMonth => ({
    periodId: `p-${month}`,
    firstMonth: month,
    lastMonth: month,
    status: 'locked',
    entryId: `n-${month}`,
    monthlyInvestment: monthly,
    difference,
    yearInvestment: year,
    cumulativeInvestment: whole,
    fundsInPlace: monthly,
    completionRate: rate,
    expectedRate: expected,
    gap,
    light: { ...state, missing: false, period: month },
    imageProgress: image,
  })),
];

/** Ahead of today, whenever today is. */
const inDays = (days: number) => todayInShanghai(new Date(Date.now() + days * 86_400_000));

const milestone = (name: string, plannedOn: string, actualOn: string | null) => ({
  id: `m-${name}`,
  name,
  plannedOn,
  actualOn,
});

const blockerLight = (
  kind: LightState['light'],
  code: 'blocker-due' | 'blocker-overdue' | 'blocker-on-course' | 'blocker-not-assigned',
  params: Record<string, string | number>,
  text: string,
): LightState => ({
  light: kind,
  reasons: [{ code, params, text }],
  period: null,
  missing: false,
});

const enterpriseRef = {
  id: 'e-1',
  name: '冀东示例储能科技有限公司',
  creditCode: '91130209MAYJKPC53A',
  regionName: '河北省唐山市曹妃甸区',
};

const blocker = (part: Partial<Blocker> & Pick<Blocker, 'id' | 'code' | 'title' | 'status'>): Blocker => ({
  version: 1,
  kind: 'choke-point',
  baseClass: null,
  description: null,
  chain: refOf('氢能')[0] ?? null,
  link: null,
  level: 'province',
  raisedOn: '2026-09-14',
  raisedBy: organizationRef('o-1'),
  lead: null,
  assisting: [],
  responsiblePerson: null,
  deadline: null,
  originalDeadline: null,
  extra: {},
  measures: null,
  resolution: null,
  closedOn: null,
  regionCode: '130209',
  regionName: '河北省唐山市曹妃甸区',
  projects: [{ id: 'x-1', code: 'XM2025-0137', name: '曹妃甸电解水制氢装备制造基地' }],
  enterprises: [],
  withheldProjects: 0,
  withheldEnterprises: 0,
  confidentiality: 'shared',
  light: blockerLight('none', 'blocker-not-assigned', {}, '尚未交办，不亮灯'),
  isSample: true,
  createdAt: '2026-09-14T03:00:00Z',
  updatedAt: '2026-10-28T08:42:00Z',
  ...part,
});

export const blockers: Blocker[] = [
  blocker({
    id: 'k-1',
    code: 'KD-2026-0213',
    title: '电解槽膜电极依赖外购',
    status: 'assigned',
    baseClass: 'material',
    link: '膜电极',
    level: 'three-places',
    description: '高性能膜电极国内只有一家可稳定供货，交期 7 个月，影响二期 2 条产线投产。',
    lead: organizationRef('o-2'),
    assisting: [organizationRef('o-3')],
    responsiblePerson: '周岚',
    deadline: '2026-11-30',
    originalDeadline: '2026-11-30',
    measures: '组织北京两家院所与本项目联合试制。',
    enterprises: [enterpriseRef],
    light: blockerLight(
      'yellow',
      'blocker-due',
      { deadline: '2026-11-30', workingDays: 2 },
      '距时限 2026-11-30 还有 2 个工作日',
    ),
  }),
  blocker({
    id: 'k-2',
    code: 'NY-2026-0176',
    title: '二期 240 亩用地指标未落实',
    status: 'in-progress',
    kind: 'factor-shortage',
    raisedOn: '2026-07-06',
    lead: organizationRef('o-4'),
    responsiblePerson: '高某',
    deadline: '2026-10-28',
    originalDeadline: '2026-09-30',
    light: blockerLight(
      'red',
      'blocker-overdue',
      { deadline: '2026-10-28', days: 5 },
      '已超过时限 2026-10-28，逾期 5 天',
    ),
  }),
  blocker({
    id: 'k-3',
    code: 'DD-2026-0031',
    title: '减速器检测能力不足',
    status: 'raised',
    kind: 'missing-link',
    chain: refOf('机器人')[0] ?? null,
    projects: [{ id: 'x-3', code: 'XM2026-0008', name: '廊坊精密减速器中试平台' }],
    raisedBy: organizationRef('o-2'),
  }),
];

export const project: Project = {
  ...(projects[0] as ProjectItem),
  plans: [
    { year: 2026, amount: '62000.000000' },
    { year: 2025, amount: '40000.000000' },
  ],
  monthlyPlans: [],
  parties: [
    { id: 'y-1', role: 'builder', enterprise: enterpriseRef, name: null, withheld: false },
    {
      id: 'y-2',
      role: 'source',
      enterprise: {
        id: 'e-2',
        name: '燕北示例氢能装备有限公司',
        creditCode: '91110114MA5W6F0B4R',
        regionName: '北京市昌平区',
      },
      name: null,
      withheld: false,
    },
    { id: 'y-3', role: 'investor', enterprise: null, name: '唐山示例产业基金', withheld: false },
  ],
  milestones: [
    milestone('签约', '2024-06-18', '2024-06-18'),
    milestone('备案', '2024-11-30', '2024-11-22'),
    milestone('开工', '2025-03-20', '2025-04-02'),
    milestone('主体封顶', '2026-03-31', '2026-04-26'),
    milestone('设备进场', '2026-08-31', '2026-09-12'),
    milestone('一期投产', inDays(48), null),
    milestone('竣工', inDays(332), null),
  ],
  stages: [
    { stage: 'signed', enteredOn: '2024-06-18', reason: null },
    { stage: 'planned-start', enteredOn: '2024-11-22', reason: null },
    { stage: 'under-construction', enteredOn: '2025-04-02', reason: null },
  ],
  allowedStages: [
    { stage: 'planned-start', needsReason: true, needsDate: null },
    { stage: 'completed', needsReason: false, needsDate: 'actualCompletion' },
    { stage: 'terminated', needsReason: true, needsDate: null },
  ],
  months,
  blockers: blockers.slice(0, 2).map(({ id, code, title, kind, status, lead, deadline, light: state }) => ({
    id,
    code,
    title,
    kind,
    status,
    leadOrganization: lead,
    deadline,
    light: state,
  })),
  openingMonth: null,
  openingInvestment: '0.000000',
  openingYearInvestment: '0.000000',
  openingFunds: '0.000000',
  note: null,
  extra: { 谋划来源: '2024年京津冀产业合作大会' },
  withheldBlockers: 0,
  restricted: false,
  abilities: { update: true, restrict: true, revealContacts: true, invite: false, delete: true },
};

export const stepsFor = (status: BlockerStatus) =>
  allowedSteps(status).map((step) => ({ step, needs: [...blockerSteps[step].needs] }));

export const blockerDetail = (row: Blocker): BlockerDetail => ({
  ...row,
  steps: row.lead
    ? [
        {
          step: 'assign',
          fromStatus: 'raised',
          toStatus: 'assigned',
          takenOn: '2026-10-09',
          takenAt: '2026-10-09T02:00:00Z',
          takenByName: '林越',
          reason: null,
          lead: row.lead,
          deadline: row.originalDeadline,
        },
      ]
    : [],
  notes: row.lead
    ? [
        {
          id: 't-1',
          text: '已与两家院所对接，样品 11 月中旬送检。',
          notedOn: '2026-10-20',
          createdAt: '2026-10-20T06:10:00Z',
          createdByName: '周岚',
        },
      ]
    : [],
  allowedSteps: stepsFor(row.status),
  otherSteps: [],
  abilities: { update: true, restrict: true, note: true, invite: false, revealContacts: true, delete: true },
});

export const projectHistory = {
  items: [
    {
      id: 'ph-3',
      at: '2026-10-30T08:42:00Z',
      actorName: '郑立',
      origin: { kind: 'request' },
      operation: 'update',
      changes: [{ field: 'plannedCompletion', before: '2027-06-30', after: '2027-09-30' }],
    },
    {
      id: 'ph-2',
      at: '2026-09-13T02:20:00Z',
      actorName: '郑立',
      origin: { kind: 'request' },
      operation: 'update',
      changes: [
        {
          field: 'milestones',
          before: [{ name: '设备进场', plannedOn: '2026-08-31', actualOn: null }],
          after: [{ name: '设备进场', plannedOn: '2026-08-31', actualOn: '2026-09-12' }],
        },
        {
          field: 'stages',
          before: null,
          after: [{ stage: 'under-construction', enteredOn: '2025-04-02', reason: null }],
        },
      ],
    },
    {
      id: 'ph-1',
      at: '2025-01-12T01:20:00Z',
      actorName: '周岚',
      origin: { kind: 'import', batchId: 'b-9', rowNumber: 37, fileName: '2025年曹妃甸区项目台账.xlsx' },
      operation: 'insert',
      changes: [
        { field: 'name', before: null, after: '曹妃甸电解水制氢装备制造基地' },
        { field: 'totalInvestment', before: null, after: '186000' },
      ],
    },
  ],
  total: 3,
};

export const blockerHistory = {
  items: [
    {
      id: 'bh-1',
      at: '2026-10-09T02:00:00Z',
      actorName: '林越',
      origin: { kind: 'request' },
      operation: 'update',
      changes: [
        { field: 'status', before: 'raised', after: 'assigned' },
        { field: 'leadOrganizationId', before: null, after: '河北省工业和信息化厅' },
      ],
    },
  ],
  total: 1,
};
