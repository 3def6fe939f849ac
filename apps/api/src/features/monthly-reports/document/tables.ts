import { addMoney, compareMoney, type Group, type Metric } from '@lianqun/domain';
import type { Run, TableBlock, TableRow } from '@lianqun/official-document';
import { runs, text, type Writer } from './writer.js';

const COLUMNS: readonly { title: string; metric: Metric; width: number }[] = [
  { title: '项目数', metric: 'projects', width: 10 },
  { title: '总投资', metric: 'totalInvestment', width: 13 },
  { title: '年度计划', metric: 'annualPlan', width: 13 },
  { title: '当期完成', metric: 'monthlyInvestment', width: 13 },
  { title: '本年累计', metric: 'yearInvestment', width: 13 },
  { title: '完成率（%）', metric: 'completionRate', width: 9 },
  { title: '序时差（百分点）', metric: 'gap', width: 9 },
];

export const ROUNDING_NOTE = '注：因四舍五入，部分数据分项之和与合计存在尾差。';

/** Whether parts as they are written do not add up to their total as it is written. */
export const isRoundedApart = (parts: readonly string[], total: string): boolean => {
  const plain = (text: string) => (text === '—' ? '0' : text.replaceAll(',', ''));
  return compareMoney(addMoney(...parts.map(plain)), plain(total)) !== 0;
};

/** One line a group and the distinct total below. Notes say why parts and total may differ. */
export function investmentTable(
  writer: Writer,
  id: string,
  caption: string,
  first: string,
  groups: Group[],
): TableBlock {
  const row = (group: string, name: string, role: TableRow['role']): TableRow => ({
    id: group,
    role,
    cells: [runs(name), ...COLUMNS.map(({ metric }) => [writer.figure(group, metric)])],
  });
  return {
    kind: 'table',
    id,
    caption,
    unit: '亿元',
    columns: [
      { title: first, width: 20 },
      ...COLUMNS.map(({ title, width }) => ({ title, width, align: 'right' as const })),
    ],
    rows: [...groups.map((group) => row(group.key, group.name, 'data')), row('all', '合计', 'total')],
    notes: notesOf(writer, groups),
  };
}

/** What keeps the lines from adding up to the total: projects on several lines, on none, and rounding. */
function notesOf(writer: Writer, groups: Group[]): Run[][] {
  const listed = groups.flatMap((group) => group.projects.map(({ id }) => id));
  const distinct = new Set(listed);
  const repeated = listed.length - distinct.size;
  const unlisted = writer.projects('all', 'projects').filter(({ id }) => !distinct.has(id)).length;
  const kind = groups[0]?.kind === 'cluster' ? '集群' : '产业链';
  const notes = [
    repeated > 0
      ? `注：列入多个${kind}的项目在各行分别计入，“合计”行只计一次；各行重复计入共${String(repeated)}项次。`
      : '',
    unlisted > 0 ? `注：“合计”行含未列入以上各行的项目${String(unlisted)}个。` : '',
    repeated === 0 && unlisted === 0 && hasRoundingDifference(writer, groups) ? ROUNDING_NOTE : '',
  ];
  return notes.filter((note) => note !== '').map((note) => [text(note)]);
}

const hasRoundingDifference = ({ figures }: Writer, groups: Group[]): boolean =>
  COLUMNS.filter(({ metric }) => figures.figure('all', metric).unit === '万元').some(({ metric }) => {
    const parts = groups.map(({ key }) => figures.figure(key, metric).text);
    return isRoundedApart(parts, figures.figure('all', metric).text);
  });
