import type {
  Block,
  ChartBlock,
  FigureRun,
  Heading,
  HeadingLevel,
  OfficialDocument,
  Paragraph,
  Section,
  TableBlock,
  TextRun,
} from '../tree.js';

export const text = (value: string, look: Partial<TextRun> = {}): TextRun => ({ kind: 'text', text: value, ...look });
export const figure = (key: string, value: string, href?: string): FigureRun => ({
  kind: 'figure',
  key,
  text: value,
  href,
});
export const paragraph = (...runs: Paragraph['runs']): Paragraph => ({ kind: 'paragraph', runs });
export const heading = (level: HeadingLevel, title: string, id: string): Heading => ({
  kind: 'heading',
  level,
  text: title,
  id,
});
export const portrait = (...blocks: Block[]): Section => ({ orientation: 'portrait', blocks });
export const landscape = (...blocks: Block[]): Section => ({ orientation: 'landscape', blocks });

export const aDocument = (sections: Section[], rest: Partial<OfficialDocument> = {}): OfficialDocument => ({
  title: '产业协同月度进展',
  language: 'zh-CN',
  sections,
  properties: {
    creator: '专题工作组',
    subject: '月度进展',
    createdAt: '2026-11-07T09:20:00+08:00',
    identifier: '2026-10/1',
  },
  ...rest,
});

export const aTable = (rest: Partial<TableBlock> = {}): TableBlock => ({
  kind: 'table',
  id: 'investment',
  caption: '表1  投资情况',
  unit: '万元',
  columns: [
    { title: '产业链', width: 2 },
    { title: '总投资', width: 1, align: 'right', group: '投资' },
    { title: '本月', width: 1, align: 'right', group: '投资' },
    { title: '责任单位', width: 1.5 },
  ],
  rows: [
    { id: 'hydrogen', cells: [[text('氢能')], [figure('h.total', '52,300.00')], [text('38.5')], [text('甲局')]] },
    { role: 'total', cells: [[text('合计')], [figure('all', '286,400.00')], [text('40.1')], []] },
  ],
  notes: [[text('注：按建设地统计。')]],
  ...rest,
});

export const aChart = (rest: Partial<ChartBlock> = {}): ChartBlock => ({
  kind: 'chart',
  id: 'months',
  caption: '图1  各月完成投资',
  alt: '10月完成47.90亿元，比9月少',
  unit: '亿元',
  bars: [
    { label: '1—2月', value: '80.00', width: 2 },
    { label: '9月', value: '52.75' },
    { label: '10月', value: '47.90', current: true },
  ],
  ...rest,
});

/** One of everything. */
export const aReport = (): OfficialDocument =>
  aDocument(
    [
      portrait(
        heading(1, '一、总体情况', 's1'),
        paragraph(text('截至10月31日，共有项目'), figure('count', '417', '/projects?f=count'), text('个。')),
        aChart(),
        heading(2, '（一）氢能', 's1-1'),
        heading(3, '1. 图谱落地', 's1-1-1'),
        heading(4, '（1）进展', 's1-1-1-1'),
        paragraph(text('投资完成率'), figure('rate', '83.1%'), text('，滞后', { strong: true, colour: 'red' })),
        aTable(),
        { kind: 'paragraph', style: 'note', runs: [text('说明：'), figure('n', '3'), text('项未填。')] },
        { kind: 'page-break' },
        heading(1, '二、下一步安排', 's2'),
        paragraph(text('继续推进。')),
      ),
      landscape(heading(1, '附表1 项目', 'a1'), aTable({ id: 'a1-table', caption: undefined })),
      landscape(heading(1, '附表2 企业', 'a2'), aTable({ id: 'a2-table', rows: [], notes: [] })),
    ],
    {
      subtitle: '（2026年10月）',
      masthead: { issuer: '产业协同专题工作组简报', issue: '2026年第10期', date: '2026年11月10日' },
    },
  );

/** What people and files bring in: markup, control characters, broken surrogates, long words. */
export const HOSTILE = [
  '<script>alert(1)</script> & "双" \'单\' ]]> &amp; <!-- --> <![CDATA[',
  'a\u0000b\u0008c\u001fd\u007fe\ufffef\uffffg',
  `孤\ud800立\udc00代理`,
  '👩‍🔧🏭 𠀀𪚥',
  'W'.repeat(4000),
  '\u202e倒\u200b零宽\ufeff',
  '${x} {{y}} %s \\ </w:t></td></style>',
];
