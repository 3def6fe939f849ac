import { addMoney, formatYi, type Group, type Metric } from '@lianqun/domain';
import type { Run, TableBlock, TableRow } from '@lianqun/official-document';
import { runs, text, type Writer } from './writer.js';

const COLUMNS: readonly { title: string; metric: Metric; width: number }[] = [
  { title: '项目数', metric: 'projects', width: 8 },
  { title: '总投资', metric: 'totalInvestment', width: 12 },
  { title: '年度计划', metric: 'annualPlan', width: 12 },
  { title: '当期完成', metric: 'monthlyInvestment', width: 12 },
  { title: '本年累计', metric: 'yearInvestment', width: 12 },
  { title: '完成率（%）', metric: 'completionRate', width: 10 },
  { title: '序时差（百分点）', metric: 'gap', width: 10 },
];

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
      { title: first, width: 24 },
      ...COLUMNS.map(({ title, width }) => ({ title, width, align: 'right' as const })),
    ],
    rows: [...groups.map((group) => row(group.key, group.name, 'data')), row('all', '合计', 'total')],
    notes: notesOf(writer, groups),
  };
}

function notesOf(writer: Writer, groups: Group[]): Run[][] {
  const notes: Run[][] = [];
  const parts = groups.reduce((sum, group) => sum + group.projects.length, 0);
  const total = writer.count('all', 'projects');
  const missing = total - new Set(groups.flatMap((group) => group.projects.map((project) => project.id))).size;
  if (parts > total - missing) {
    const kind = groups[0]?.kind === 'cluster' ? '集群' : '产业链';
    notes.push([
      text(
        `注：一个项目可列入多个${kind}，合计按项目去重，各行项目数之和比合计多${String(parts - total + missing)}个。`,
      ),
    ]);
  }
  if (missing > 0) notes.push([text(`注：合计含未列入上述各行的项目${String(missing)}个。`)]);
  if (parts === total && missing === 0 && hasRoundingDifference(writer, groups)) {
    notes.push([text('注：因四舍五入，部分数据分项之和与合计存在尾差。')]);
  }
  return notes;
}

function hasRoundingDifference(writer: Writer, groups: Group[]): boolean {
  const plain = (value: string | null) => formatYi(value ?? '0').replaceAll(',', '');
  return COLUMNS.filter(({ metric }) => writer.figures.figure('all', metric).unit === '万元').some(({ metric }) => {
    const sum = addMoney(...groups.map((group) => plain(writer.value(group.key, metric))));
    return sum !== addMoney(plain(writer.value('all', metric)));
  });
}
