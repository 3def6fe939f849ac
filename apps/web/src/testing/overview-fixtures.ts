import type { MonthOverview, RecentChange, WaitingItem } from '../features/overview/types.js';
import { bohai, caofeidian, openPeriod, zhangjiakou } from './month-fixtures.js';
import { reports } from './report-fixtures.js';

const waiting = (part: Partial<WaitingItem> & Pick<WaitingItem, 'id' | 'action' | 'title'>): WaitingItem => ({
  kind: 'blocker',
  code: null,
  detail: null,
  dueOn: null,
  light: null,
  periodId: null,
  organizationId: null,
  register: null,
  link: null,
  stage: null,
  count: null,
  ...part,
});

const light = (
  colour: 'green' | 'yellow' | 'red',
  code: string,
  params: Record<string, unknown>,
): WaitingItem['light'] => ({
  light: colour,
  reasons: [{ code, params, text: '' }],
  period: '2026-09',
  missing: false,
});

const amounts = ['497200', '639500', '583600', '412700', '449000', '476300', '588100', '451200', '472600', '527400'];
const months = [
  ['2025-11', '2025-11'],
  ['2025-12', '2025-12'],
  ['2026-01', '2026-02'],
  ...['03', '04', '05', '06', '07', '08', '09'].map((month) => [`2026-${month}`, `2026-${month}`]),
];

export const registerFigures: MonthOverview['registers'] = {
  province: { id: '130000', name: '河北省' },
  enterprises: 1280,
  projects: {
    total: 31,
    stages: [
      { stage: 'under-construction', count: 18 },
      { stage: 'signed', count: 9 },
      { stage: 'in-production', count: 4 },
    ],
  },
  relocations: { total: 12, stages: [{ stage: 'signed', count: 12 }] },
  blockers: { open: 87, overdue: 9 },
  platforms: { total: 27, group: '2+4+46', recorded: 14, samples: 3, planned: 46 },
};

export const recentChanges: RecentChange[] = [
  {
    kind: 'project',
    id: 'p-1',
    title: '张北风电制氢一体化示范',
    at: '2026-11-02T01:30:00Z',
    actorName: '郑立',
    organizationName: '张家口市工信局',
    otherPeople: 1,
    created: false,
    commented: true,
    attached: false,
    ...{ terms: false, links: { added: 0, changed: 0, removed: 0 } },
    state: 'stage',
    stateNow: 'in-production',
    columns: ['actual_production', 'stage', 'note', 'site', 'content'],
  },
  {
    kind: 'enterprise',
    id: 'e-1',
    title: '唐山氢途装备制造有限公司',
    at: '2026-11-01T08:00:00Z',
    actorName: '高敏',
    organizationName: null,
    otherPeople: 0,
    created: false,
    commented: false,
    attached: false,
    ...{ terms: false, links: { added: 0, changed: 0, removed: 0 } },
    state: null,
    stateNow: null,
    columns: ['employees'],
  },
  {
    kind: 'cluster',
    id: 'k-1',
    title: '集成电路',
    at: '2026-11-01T07:00:00Z',
    actorName: '高敏',
    organizationName: '天津市工信局',
    otherPeople: 0,
    created: false,
    commented: false,
    attached: false,
    ...{ terms: false, links: { added: 14, changed: 2, removed: 0 } },
    state: null,
    stateNow: null,
    columns: [],
  },
];

/** What waits besides blockers and the month. */
export const otherWaiting: WaitingItem[] = [
  waiting({
    kind: 'mention',
    id: 'n-1',
    action: 'read',
    title: '冀东示例项目',
    detail: '周岚：请补充',
    link: '/projects/p-1?tab=comments',
  }),
  waiting({
    kind: 'relocation',
    id: 'm-1',
    action: 'advance',
    title: '京示例机械厂',
    code: 'SJ2026-0007',
    stage: 'signed',
    count: 104,
  }),
  waiting({ kind: 'import', id: 'b-9', action: 'answer', title: '示例名单.xlsx', register: 'platform', count: 3 }),
  waiting({ kind: 'links', id: 'c-1', action: 'confirm', title: '氢能、生物医药', register: 'chain', count: 26 }),
];

export const monthOverview: MonthOverview = {
  registers: registerFigures,
  waiting: [
    waiting({
      id: 'd-3',
      action: 'work',
      title: '异地监管药品批准文号变更材料互认',
      code: 'ZC-2026-0087',
      detail: '河北省工信厅',
      dueOn: '2026-10-26',
      light: light('red', 'blocker-overdue', { deadline: '2026-10-26', days: 7 }),
    }),
    waiting({
      kind: 'entry-set',
      id: 't-4',
      action: 'review',
      title: '天津市滨海新区工信局',
      code: '2026年10月',
      dueOn: '2026-11-05',
      periodId: openPeriod.id,
      organizationId: 'o-4',
    }),
    waiting({
      id: 'd-1',
      action: 'accept',
      title: '曹妃甸电解槽膜电极依赖外购',
      code: 'KD-2026-0213',
      detail: '天津市工信局',
      dueOn: '2099-11-03',
      light: light('yellow', 'blocker-due', { deadline: '2099-11-03', workingDays: 1 }),
    }),
  ],
  waitingTotal: 3,
  period: openPeriod,
  missing: [
    { organization: caofeidian, owed: 12, filled: 10 },
    { organization: bohai, owed: 9, filled: 0 },
    { organization: zhangjiakou, owed: 7, filled: 6 },
  ],
  figures: {
    periodId: 'p-2026-09',
    label: '2026年9月',
    previousLabel: '2026年8月',
    items: [
      { key: 'projects', label: '项目数', unit: '个', value: '412', previous: '407' },
      { key: 'totalInvestment', label: '总投资', unit: '万元', value: '28643700', previous: '28310500' },
      { key: 'yearInvestment', label: '本年累计完成投资', unit: '万元', value: '3960900', previous: '3433500' },
      { key: 'completionRate', label: '投资完成率', unit: '%', value: '74.1', previous: '64.3' },
      { key: 'gap', label: '序时差', unit: '百分点', value: '-0.9', previous: '-2.4' },
      { key: 'blockersOpen', label: '未办结堵点卡点', unit: '件', value: '87', previous: '91' },
      { key: 'blockersOverdue', label: '超期', unit: '件', value: '9', previous: '7' },
    ],
    course: months.map(([firstMonth = '', lastMonth = ''], index) => ({
      firstMonth,
      lastMonth,
      months: firstMonth === lastMonth ? 1 : 2,
      amount: amounts[index] ?? '0',
    })),
  },
  reports: reports.slice(0, 3),
};
