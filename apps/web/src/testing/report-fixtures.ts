import type { Block, OfficialDocument, Run } from '../features/monthly-reports/document/tree.js';
import type { FigureRows, Report, ReportFigure, ReportSummary } from '../features/monthly-reports/types.js';

const digest = '9f3c41d7e05b8a6412f0c7d3b91e5a8047c26d1f3e9b7058a4d6c2e1f08bb20e';

const summary = (part: Partial<ReportSummary>): ReportSummary => ({
  id: 'r-1',
  version: 2,
  periodId: 'p-2026-09',
  label: '2026年9月',
  lastMonth: '2026-09',
  scope: { kind: 'all', id: null, name: null },
  variant: 'internal',
  edition: 1,
  title: '京津冀产业链群协同月度进展\n（2026年9月）',
  status: 'draft',
  progress: null,
  digest,
  snapshot: { edition: 1, digest, cutoffOn: '2026-09-30', rowCount: 1204, takenAt: '2026-10-06T10:05:00Z' },
  createdAt: '2026-10-07T01:20:00Z',
  createdByName: '林越',
  draftedAt: '2026-10-07T01:20:09Z',
  issuedAt: null,
  auditHead: null,
  fileSize: 48_230,
  isSample: true,
  ...part,
});

export const reports: ReportSummary[] = [
  summary({}),
  summary({ id: 'r-2', variant: 'submission', status: 'drafting', progress: { stage: 'document', done: 3, total: 9 } }),
  summary({
    id: 'r-3',
    periodId: 'p-2026-08',
    label: '2026年8月',
    lastMonth: '2026-08',
    title: '京津冀产业链群协同月度进展\n（2026年8月）',
    edition: 2,
    status: 'issued',
    issuedAt: '2026-09-16T02:00:00Z',
    auditHead: '9f2c'.padEnd(64, '0'),
  }),
  summary({
    id: 'r-4',
    periodId: 'p-2026-08',
    label: '2026年8月',
    lastMonth: '2026-08',
    title: '京津冀产业链群协同月度进展\n（2026年8月）',
    status: 'superseded',
    issuedAt: '2026-09-12T02:00:00Z',
    auditHead: '9f2c'.padEnd(64, '0'),
  }),
  summary({ id: 'r-5', scope: { kind: 'chain', id: 'c-1', name: '氢能' }, status: 'failed', fileSize: null }),
];

const figure = (key: string, text: string): Run => ({ kind: 'figure', key, text });
const text = (words: string, part: Partial<Extract<Run, { kind: 'text' }>> = {}): Run => ({
  kind: 'text',
  text: words,
  ...part,
});

const body = (...runs: (Run | string)[]): Block => ({
  kind: 'paragraph',
  runs: runs.map((run) => (typeof run === 'string' ? text(run) : run)),
});

const heading = (level: 1 | 2, id: string, words: string): Block => ({ kind: 'heading', level, id, text: words });

const chainRows = [
  ['氢能', '52', '402.18', '78.40', '7.62', '61.35', '78.3'],
  ['生物医药', '71', '486.20', '92.15', '8.90', '70.11', '76.1'],
  ['网络安全和工业互联网', '48', '211.74', '44.60', '3.95', '33.02', '74.0'],
  ['高端仪器设备和工业母机', '66', '398.02', '80.72', '7.10', '60.58', '75.1'],
  ['新能源和智能网联汽车', '83', '812.55', '150.44', '15.21', '112.96', '75.1'],
  ['机器人', '57', '240.91', '48.30', '4.86', '37.90', '78.5'],
];

const investment: Block = {
  kind: 'table',
  id: 'investment',
  caption: '表1　各产业链投资情况',
  unit: '亿元',
  columns: [
    { title: '产业链', width: 22 },
    { title: '项目数', width: 8, align: 'right' },
    { title: '总投资', width: 12, align: 'right', group: '投资' },
    { title: '年度计划', width: 12, align: 'right', group: '投资' },
    { title: '当月完成', width: 12, align: 'right', group: '投资' },
    { title: '本年累计', width: 12, align: 'right', group: '投资' },
    { title: '完成率（%）', width: 12, align: 'right' },
  ],
  rows: [
    ...chainRows.map((cells, index) => ({
      cells: cells.map((cell, column): Run[] => [column === 0 ? text(cell) : figure(`chain.${index}.${column}`, cell)]),
    })),
    {
      role: 'total' as const,
      cells: ['合计', '412', '2864.37', '534.20', '52.74', '396.09', '74.1'].map((cell, column): Run[] => [
        column === 0 ? text(cell) : figure(`total.${column}`, cell),
      ]),
    },
  ],
  notes: [[text('注：一个项目可在多条产业链上，合计不重复计算；分项之和大于合计。')]],
};

const trend: Block = {
  kind: 'chart',
  id: 'trend',
  caption: '图1　当月完成投资（亿元；1—2月为合并期，柱高为月均）',
  alt: '2025年11月至2026年9月各月完成投资，9月为52.74亿元',
  unit: '亿元',
  bars: [
    { label: '11月', value: '49.72' },
    { label: '12月', value: '63.95' },
    { label: '1—2月', value: '58.36', width: 2 },
    { label: '3月', value: '41.27' },
    { label: '4月', value: '44.90' },
    { label: '5月', value: '47.63' },
    { label: '6月', value: '58.81' },
    { label: '7月', value: '45.12' },
    { label: '8月', value: '47.26' },
    { label: '9月', value: '52.74', current: true },
  ],
};

const started = [
  ['沧州临港质子膜材料产业化', '氢能', '河北省沧州市', '52300'],
  ['武清机器人关节模组制造', '机器人', '天津市武清区', '38650'],
  ['昌平合成药物中试平台', '生物医药', '北京市昌平区', '26480.5'],
  ['廊坊五轴机床核心部件', '高端仪器设备和工业母机', '河北省廊坊市', '61200'],
  ['滨海新区车规级功率模块', '新能源和智能网联汽车', '天津市滨海新区', '74969.5'],
  ['雄安工业互联网安全靶场', '网络安全和工业互联网', '河北省雄安新区', '32800'],
] as const;

const annex: Block = {
  kind: 'table',
  id: 'annex-projects',
  unit: '万元',
  columns: [
    { title: '序号', width: 4, align: 'center' },
    { title: '项目编码', width: 9 },
    { title: '项目名称', width: 20 },
    { title: '产业链、集群', width: 14 },
    { title: '建设地', width: 10 },
    { title: '阶段', width: 6, align: 'center' },
    { title: '总投资', width: 9, align: 'right' },
    { title: '年度计划', width: 9, align: 'right' },
    { title: '当期完成', width: 8, align: 'right' },
    { title: '完成率（%）', width: 6, align: 'right' },
    { title: '亮灯', width: 7, align: 'center' },
  ],
  rows: started.map(([name, chain, place, amount], index) => ({
    cells: [
      String(index + 1),
      `XM2026-00${31 + index}`,
      name,
      chain,
      place,
      '在建',
      amount,
      '12400.00',
      '1180.00',
      '74.9',
    ]
      .map((cell): Run[] => [text(cell)])
      .concat([[index === 2 ? text('■ 滞后', { colour: 'red' }) : text('● 正常', { colour: 'green' })]]),
  })),
};

export const document: OfficialDocument = {
  title: '京津冀产业链群协同月度进展\n（2026年9月）',
  masthead: { issuer: '产业协同专题工作组简报', issue: '2026年第9期', date: '2026年10月16日' },
  language: 'zh-CN',
  properties: { creator: '林越', subject: '报送版', createdAt: '2026-10-16T02:00:00.000Z', identifier: 'r-1' },
  sections: [
    {
      orientation: 'portrait',
      blocks: [
        heading(1, 'c1', '一、总体情况'),
        body(
          '截至9月30日，三地共有链群协同项目',
          figure('projects', '412'),
          '个，总投资',
          figure('total-investment', '2864.37亿元'),
          '，年度计划投资',
          figure('annual-plan', '534.20亿元'),
          '。9月完成投资',
          figure('month-investment', '52.74亿元'),
          '，环比增长',
          figure('month-growth', '11.6%'),
          '；本年累计完成',
          figure('year-investment', '396.09亿元'),
          '，投资完成率',
          figure('completion-rate', '74.1%'),
          '，欠序时进度0.9个百分点。',
        ),
        body(
          '当月新开工项目',
          figure('started', '6'),
          '个，总投资',
          figure('started-investment', '28.64亿元'),
          '；竣工',
          figure('completed', '3'),
          '个，投产',
          figure('produced', '2'),
          '个。开工率',
          figure('start-rate', '91.4%'),
          '，资金到位率',
          figure('funds-rate', '62.7%'),
          '，按期竣工率',
          figure('on-time-rate', '87.5%'),
          '。',
        ),
        trend,
        heading(1, 'c2', '二、主要进展'),
        heading(2, 'c2-1', '（一）氢能'),
        body('在建项目31个，9月完成投资', figure('chain.0.4', '7.62亿元'), '。'),
        heading(2, 'c2-2', '（二）生物医药'),
        body('在建项目40个，9月完成投资', figure('chain.1.4', '8.90亿元'), '。'),
        heading(2, 'c2-3', '（三）投资情况'),
        investment,
        heading(1, 'c3', '三、存在问题'),
        body('当月提出堵点卡点', figure('raised', '11'), '项，办结销号', figure('closed', '14'), '项。'),
        heading(1, 'c4', '四、下一步安排'),
        body('督促', figure('behind', '5'), '个滞后项目逐项制定追赶计划。'),
      ],
    },
    { orientation: 'landscape', blocks: [heading(1, 'a1', '附表1　项目情况表'), annex] },
  ],
};

const reportFigure = (
  key: string,
  label: string,
  value: string,
  unit: string,
  shown: string,
  textUnit = unit,
): ReportFigure => ({
  key,
  label,
  value,
  unit,
  text: shown,
  textUnit,
  rule: '实际开工在2026-09-01至2026-09-30之间的项目，按建设地，不重复计',
  rows: `/api/monthly-reports/r-1/figures/${key}`,
  operands: [],
});

export const startedInvestment: FigureRows = {
  ...reportFigure('started-investment', '新开工项目总投资', '286400', '万元', '28.64', '亿元'),
  columns: [
    { key: 'chains', title: '产业链', align: 'left' },
    { key: 'region', title: '建设地', align: 'left' },
  ],
  items: started.map(([name, chains, region, amount], index) => ({
    kind: 'project',
    id: `x-${index + 1}`,
    code: `XM2026-00${31 + index}`,
    name,
    values: { chains, region },
    amount,
  })),
  total: started.length,
  withheld: 0,
  sum: '286400',
};

export const completionRate: FigureRows = {
  ...startedInvestment,
  ...reportFigure('completion-rate', '投资完成率', '74.1', '%', '74.1'),
  operands: [
    { key: 'year-investment', label: '本年累计完成', value: '3960900', unit: '万元', text: '396.09', textUnit: '亿元' },
    { key: 'annual-plan', label: '年度计划投资', value: '5342000', unit: '万元', text: '534.20', textUnit: '亿元' },
  ],
};

export const reportOf = (item: ReportSummary): Report => ({
  ...item,
  abilities: { issue: true },
  figures: null,
  document: item.fileSize === null || item.progress ? null : { ...document },
  comparedWith: { label: '2026年8月', edition: 2, issued: true },
  yearBefore: null,
  problem: item.status === 'failed' ? { code: 'report-failed', message: '生成失败' } : null,
});
