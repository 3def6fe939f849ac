import type { ProjectStage } from '@lianqun/domain';
import type { Entry, EntrySet } from '../features/progress-entries/types.js';
import type { Period } from '../features/reporting-periods/types.js';

const organization = (id: string, name: string) => ({ id, name, shortName: name });

export const caofeidian = organization('o-1', '唐山市曹妃甸区工信局');
export const bohai = organization('o-2', '沧州渤海新区管委会');
export const zhangjiakou = organization('o-3', '张家口市工信局');
export const binhai = organization('o-4', '天津市滨海新区工信局');
export const changping = organization('o-5', '北京市昌平区经信局');

const noSets = { notStarted: 0, filling: 0, submitted: 0, returned: 0, approved: 0, excused: 0, locked: 0 };

const lastDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const two = (value: number) => String(value).padStart(2, '0');

/** January and February are one period, as most offices report them. */
function period(year: number, from: number, to: number, part: Partial<Period> = {}): Period {
  const next = to === 12 ? `${year + 1}-01` : `${year}-${two(to + 1)}`;
  return {
    id: `p-${year}-${two(to)}`,
    version: 1,
    firstMonth: `${year}-${two(from)}`,
    lastMonth: `${year}-${two(to)}`,
    label: from === to ? `${year}年${to}月` : `${year}年${from}—${to}月`,
    status: 'published',
    opensOn: `${year}-${two(to)}-25`,
    closesOn: `${next}-05`,
    cutoffOn: `${year}-${two(to)}-${lastDays[to - 1]}`,
    daysLeft: null,
    owed: 412,
    filled: 412,
    sets: { ...noSets, locked: 31 },
    snapshot: {
      id: `s-${year}-${to}`,
      edition: 1,
      digest: '9f3c41d7e05b8a6412f0c7d3b91e5a8047c26d1f3e9b7058a4d6c2e1f08bb20e',
      rowCount: 1204,
      takenAt: `${next}-06T10:05:00Z`,
      takenByName: '林越',
    },
    allowedSteps: [{ step: 'reopen', reason: null }],
    ...part,
  };
}

export const openPeriod = period(2026, 10, 10, {
  status: 'open',
  daysLeft: 3,
  owed: 96,
  filled: 61,
  sets: { ...noSets, notStarted: 6, filling: 5, returned: 2, submitted: 9, approved: 9 },
  snapshot: null,
  allowedSteps: [
    { step: 'close', reason: null },
    { step: 'lock', reason: '还有 22 个单位未审核' },
  ],
});

export const lockedPeriod = period(2026, 9, 9, { status: 'locked' });

const planned = (month: number) =>
  period(2026, month, month, {
    status: 'planned',
    owed: 0,
    filled: 0,
    sets: noSets,
    snapshot: null,
    allowedSteps: [{ step: 'open', reason: month === 11 ? null : '前一个调度期还没有开放' }],
  });

export const periods: Period[] = [
  planned(12),
  planned(11),
  openPeriod,
  lockedPeriod,
  ...[8, 7, 6, 5, 4, 3].map((month) => period(2026, month, month)),
  period(2026, 1, 2),
  period(2025, 12, 12),
  period(2025, 11, 11),
];

const set = (id: string, owner: EntrySet['organization'], part: Partial<EntrySet>): EntrySet => ({
  id,
  version: 1,
  periodId: openPeriod.id,
  organization: owner,
  regionName: null,
  status: 'not-started',
  owed: 9,
  filled: 0,
  errors: 0,
  warnings: 0,
  reason: null,
  submittedAt: null,
  submittedByName: null,
  reviewedAt: null,
  reviewedByName: null,
  filledForOther: false,
  readable: true,
  abilities: { fill: true, submit: true, approve: true, return: true, excuse: true },
  ...part,
});

export const sets: EntrySet[] = [
  set('t-1', caofeidian, {
    regionName: '河北省唐山市曹妃甸区',
    status: 'filling',
    owed: 12,
    filled: 10,
    errors: 2,
    warnings: 3,
  }),
  set('t-2', bohai, { regionName: '河北省沧州市', status: 'not-started', owed: 9 }),
  set('t-3', zhangjiakou, {
    regionName: '河北省张家口市',
    status: 'returned',
    owed: 7,
    filled: 7,
    reason: '张北风电制氢一体化示范的累计低于 9 月，未注明核减',
    submittedAt: '2026-10-31T02:00:00Z',
    submittedByName: '高远',
    reviewedAt: '2026-10-31T08:20:00Z',
    reviewedByName: '林越',
  }),
  set('t-4', binhai, {
    regionName: '天津市滨海新区',
    status: 'submitted',
    owed: 14,
    filled: 14,
    warnings: 1,
    submittedAt: '2026-11-01T07:12:00Z',
    submittedByName: '许岩',
  }),
  set('t-5', changping, {
    regionName: '北京市昌平区',
    status: 'approved',
    owed: 11,
    filled: 11,
    submittedAt: '2026-10-30T03:40:00Z',
    submittedByName: '何清',
    reviewedAt: '2026-10-31T09:02:00Z',
    reviewedByName: '林越',
  }),
];

const blank = {
  monthlyInvestment: null,
  fundsInPlace: null,
  stage: null,
  actualStart: null,
  actualCompletion: null,
  actualProduction: null,
  imageProgress: null,
  progress: null,
  problems: null,
  coordination: null,
  nextStep: null,
  inStatistics: null,
  noChangeReason: null,
  reductionReason: null,
  explanations: {},
} satisfies Partial<Entry>;

type Row = [
  name: string,
  code: string,
  plan: string,
  lastAmount: string,
  amount: string | null,
  lastFunds: string,
  funds: string | null,
  yearBefore: string,
  stage: ProjectStage,
  lastImage: string,
  image: string | null,
];

const rows: Row[] = [
  [
    '曹妃甸电解水制氢装备制造基地',
    'XM2025-0137',
    '62000',
    '6120',
    '5840',
    '4000',
    '6000',
    '40575.75',
    'under-construction',
    '电极线 62%',
    '电极线 88%',
  ],
  [
    '唐山港氢能重卡示范加氢站群',
    'XM2025-0158',
    '8600',
    '720',
    '815.5',
    '600',
    '800',
    '6034.2',
    'under-construction',
    '3 站土建完成',
    '4 站设备安装',
  ],
  [
    '临港高端钢结构装配基地',
    'XM2024-0063',
    '12400',
    '1180',
    '1640',
    '0',
    '1500',
    '11096',
    'under-construction',
    '二车间封顶',
    '机电安装',
  ],
  [
    '京唐智能矿山装备产业化',
    'XM2026-0031',
    '15800',
    '1460',
    '1325.25',
    '2000',
    '1000',
    '9873.4',
    'under-construction',
    '主厂房 70%',
    '主厂房 95%',
  ],
  [
    '海工装备焊接机器人产线',
    'XM2025-0102',
    '6200',
    '540',
    '-320',
    '500',
    '0',
    '4415.6',
    'under-construction',
    '产线联调',
    '联调返工',
  ],
  [
    '氢燃料电池双极板冲压线',
    'XM2026-0044',
    '9400',
    '1105',
    '1260',
    '1000',
    '1200',
    '6280.5',
    'under-construction',
    '到货 8 台',
    '到货 13 台',
  ],
  [
    'LNG 冷能利用空分装置',
    'XM2025-0170',
    '21500',
    '1890',
    '1760',
    '2500',
    '2000',
    '15320',
    'under-construction',
    '冷箱基础',
    '冷箱基础',
  ],
  [
    '曹妃甸中关村高新产业基地三期',
    'XM2026-0019',
    '18200',
    '1620',
    '1475',
    '1800',
    '1500',
    '12466.8',
    'under-construction',
    '6# 楼封顶',
    '7# 楼 4 层',
  ],
  [
    '特种阀门精密铸造技改',
    'XM2024-0091',
    '3600',
    '410',
    '388.6',
    '300',
    '300',
    '3116.4',
    'completed',
    '设备调试',
    '试生产合格',
  ],
  ['废旧动力电池梯次利用', 'XM2026-0052', '4800', '0', '0', '0', '500', '0', 'planned-start', '环评公示', '环评公示'],
  [
    '石墨双极板材料中试线',
    'XM2026-0057',
    '5200',
    '460',
    null,
    '400',
    null,
    '2210',
    'under-construction',
    '车间装修',
    null,
  ],
  [
    '港区智慧零碳园区一期',
    'XM2025-0183',
    '11300',
    '980',
    null,
    '1000',
    null,
    '7125',
    'under-construction',
    '光伏并网',
    null,
  ],
];

function entry(row: Row, index: number): Entry {
  const [name, code, plan, lastAmount, amount, lastFunds, funds, yearBefore, stage, lastImage, image] = row;
  const total = index === 2 ? '25000' : String(Number(plan) * 4);
  return {
    ...blank,
    id: `n-${index + 1}`,
    version: 1,
    project: {
      id: `x-${index + 1}`,
      code,
      name,
      totalInvestment: total,
      annualPlan: plan,
      stage,
      plannedStart: '2025-04-01',
      plannedCompletion: '2027-06-30',
      actualStart: stage === 'planned-start' ? null : '2025-05-12',
      actualCompletion: null,
      actualProduction: null,
    },
    organization: caofeidian,
    monthlyInvestment: amount,
    fundsInPlace: funds,
    stage: index === 8 ? 'in-production' : amount === null ? null : stage,
    imageProgress: image,
    progress: index === 7 ? '7# 楼施工至 4 层，室外管网完成 40 %' : null,
    problems: index === 7 ? '混凝土供应紧张，影响 6 天' : null,
    nextStep: index === 7 ? '11月底 7# 楼封顶' : null,
    inStatistics: amount === null ? null : true,
    noChangeReason: index === 9 ? 'procedures' : null,
    filledAt: amount === null ? null : `2026-11-02T02:${two(20 + index)}:00Z`,
    filledByName: amount === null ? null : index === 3 || index === 4 ? '王敏' : '郑立',
    late: false,
    filledForOther: false,
    last: {
      periodId: lockedPeriod.id,
      label: lockedPeriod.label,
      monthlyInvestment: lastAmount,
      fundsInPlace: lastFunds,
      stage,
      imageProgress: lastImage,
      progress: index === 7 ? '6# 楼主体封顶，7# 楼完成基础' : '按计划推进',
      problems: null,
      coordination: null,
      nextStep: index === 7 ? '10月完成 7# 楼 3 层' : null,
    },
    before: {
      yearInvestment: yearBefore,
      totalInvestment: index === 2 ? '29220' : String(Number(yearBefore) + 5000),
      totalFunds: String(Number(yearBefore) + 3000),
    },
    derived: {
      yearInvestment: yearBefore,
      totalInvestment: yearBefore,
      totalFunds: '0',
      completionRate: null,
      expectedRate: null,
      gap: null,
    },
    checks: [],
    light: { light: 'green', reasons: [], period: '2026-09', missing: amount === null },
  };
}

export const entriesOf = (): Entry[] => rows.map(entry);

/** As many rows as a whole province may have: for looking at the grid under load. */
export const manyEntries = (count: number): Entry[] =>
  Array.from({ length: count }, (_, index) => ({
    ...entry(rows[index % rows.length]!, index % rows.length),
    id: `m-${index + 1}`,
  }));
