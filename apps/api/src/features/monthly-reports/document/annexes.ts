import {
  blockerKinds,
  blockerLight,
  blockerLightInputOf,
  blockerStatuses,
  formatMoney,
  isCounted,
  type LightResult,
  lights,
  PLACES,
  projectStages,
  rateOf,
  type SnapshotBlocker,
  type SnapshotEntry,
  type SnapshotProject,
} from '@lianqun/domain';
import type { Block, Run, Section, TableColumn, TableRow } from '@lianqun/official-document';
import { isRoundedApart, ROUNDING_NOTE } from './tables.js';
import { alsoCounted, heading, isNamed, runs, text, type Writer } from './writer.js';

const order = (path: readonly string[]): number => {
  const place = PLACES.findIndex(({ code }) => code === path[0]);
  return place < 0 ? PLACES.length : place;
};

const COLOURS = { green: 'green', yellow: 'amber', red: 'red', none: 'grey' } as const;

const lightCell = ({ light }: LightResult): Run[] => [
  text(`${lights[light].sign} ${lights[light].zh}`, { colour: COLOURS[light] }),
];

interface Cell<Row> extends TableColumn {
  cell: (row: Row, index: number) => Run[] | string | null;
  /** Only in the internal edition. */
  internal?: true;
}

const cellsOf = <Row>(columns: readonly Cell<Row>[], row: Row, index: number): Run[][] =>
  columns.map(({ cell }) => {
    const content = cell(row, index);
    return typeof content === 'string' || content === null ? runs(content ?? '—') : content;
  });

const plain = <Row>(columns: readonly Cell<Row>[]): TableColumn[] =>
  columns.map(({ title, width, align, group }) => ({
    title,
    width,
    ...(align && { align }),
    ...(group && { group }),
  }));

/** 附表1 and 附表3, on landscape pages: by place in the usual order and by number, which ranks nobody. */
export function annexes(writer: Writer): Section[] {
  return [
    { orientation: 'landscape', blocks: projectAnnex(writer) },
    { orientation: 'landscape', blocks: blockerAnnex(writer) },
  ];
}

function projectColumns(writer: Writer): Cell<SnapshotProject>[] {
  const { snapshot } = writer.figures;
  const chains = namesIn(snapshot.chains);
  const clusters = namesIn(snapshot.clusters);
  return [
    { title: '序号', width: 4, align: 'center', cell: (_, index) => String(index + 1) },
    { title: '项目编码', width: 9, cell: (project) => project.code },
    { title: '项目名称', width: 18, cell: (project) => project.name },
    {
      title: '产业链、集群',
      width: 12,
      cell: (project) =>
        [...project.chains.map(chains), ...project.clusters.map((key) => `${clusters(key)}集群`)].join('、') || null,
    },
    { title: '建设地', width: 9, cell: (project) => project.regionName },
    { title: '建设单位', width: 12, cell: (project) => project.builder },
    { title: '阶段', width: 5, align: 'center', cell: (project) => projectStages[project.stage].zh },
    { title: '总投资', width: 12, align: 'right', cell: (project) => formatMoney(project.totalInvestment) },
    { title: '年度计划', width: 10, align: 'right', cell: (project) => formatMoney(project.annualPlan) },
    { title: '当期完成', width: 9, align: 'right', cell: (project) => formatMoney(project.monthlyInvestment) },
    { title: '本年累计', width: 10, align: 'right', cell: (project) => formatMoney(project.yearInvestment) },
    {
      title: '完成率（%）',
      width: 6,
      align: 'right',
      cell: (project) => (project.annualPlan === null ? null : rateOf(project.yearInvestment, project.annualPlan)),
    },
    { title: '亮灯', width: 7, internal: true, cell: (project) => lightCell(writer.figures.lightOf(project)) },
    { title: '形象进度', width: 12, cell: (project) => project.imageProgress },
  ];
}

function projectAnnex(writer: Writer): Block[] {
  const { snapshot } = writer.figures;
  const columns = projectColumns(writer).filter((column) => !column.internal || writer.input.variant === 'internal');
  const counted = snapshot.projects.filter(isCounted);
  const projects = counted
    .filter(isNamed)
    .sort((a, b) => order(a.regionPath) - order(b.regionPath) || (a.code < b.code ? -1 : 1));
  const rows = projects.map((project, index): TableRow => ({
    id: project.id,
    role: 'data',
    cells: cellsOf(columns, project, index),
  }));
  const totals: Record<string, Run[]> = {
    项目名称: runs('合计', writer.amount('all', 'projects')),
    总投资: wan(writer, 'totalInvestment'),
    年度计划: wan(writer, 'annualPlan'),
    当期完成: wan(writer, 'monthlyInvestment'),
    本年累计: wan(writer, 'yearInvestment'),
    '完成率（%）': [writer.figure('all', 'completionRate')],
  };
  rows.push({ role: 'total', cells: columns.map(({ title }) => totals[title] ?? []) });
  return [
    heading(1, '附表1 项目', 'annex-1'),
    {
      kind: 'table',
      id: 'annex-1-table',
      unit: '万元',
      columns: plain(columns),
      rows,
      notes: [
        ...withheldNote(counted.length - projects.length, '个'),
        ...roundingNote(writer, counted),
        ...endedNote(writer),
      ],
    },
  ];
}

/** The lines of an annex and its totals differ by what is not named. */
const withheldNote = (withheld: number, unit: '个' | '件'): Run[][] =>
  withheld > 0 ? [[text(`注：${alsoCounted(withheld, unit)}，未逐项列出。`)]] : [];

const namesIn = (entries: readonly SnapshotEntry[]) => {
  const names = new Map(entries.map(({ key, name }) => [key, name]));
  return (key: string): string => names.get(key) ?? key;
};

const AMOUNTS = ['totalInvestment', 'annualPlan', 'monthlyInvestment', 'yearInvestment'] as const;

type Amount = (typeof AMOUNTS)[number];

function roundingNote({ figures }: Writer, projects: readonly SnapshotProject[]): Run[][] {
  const isApart = AMOUNTS.some((amount) =>
    isRoundedApart(
      projects.map((project) => formatMoney(project[amount])),
      formatMoney(figures.figure('all', amount).value),
    ),
  );
  return isApart ? [[text(ROUNDING_NOTE)]] : [];
}

/** The sum in 万元: what stands in the annex row by row. */
const wan = (writer: Writer, metric: Amount): Run[] => {
  const figure = writer.figures.figure('all', metric);
  return [writer.run(figure, formatMoney(figure.value))];
};

function endedNote(writer: Writer): Run[][] {
  const ended = writer.figures.snapshot.projects.filter((project) => !isCounted(project) && isNamed(project));
  if (ended.length === 0) return [];
  const names = ended.map(({ code, name }) => `${code} ${name}`).join('、');
  return [[text(`注：已终止项目不计入：${names}。`)]];
}

function blockerAnnex(writer: Writer): Block[] {
  const { snapshot } = writer.figures;
  const projects = new Map(snapshot.projects.filter(isNamed).map((project) => [project.id, project.name]));
  const chains = namesIn(snapshot.chains);
  const nameOf = (id: string | null) => snapshot.organizations.get(id ?? '')?.shortName ?? null;
  const all: Cell<SnapshotBlocker>[] = [
    { title: '序号', width: 4, align: 'center', cell: (_, index) => String(index + 1) },
    { title: '编号', width: 9, cell: (blocker) => blocker.code },
    { title: '类型', width: 7, cell: (blocker) => blockerKinds[blocker.kind].zh },
    { title: '产业链', width: 10, cell: ({ chain }) => (chain === null ? null : chains(chain)) },
    { title: '问题', width: 22, cell: (blocker) => blocker.title },
    {
      title: '影响项目',
      width: 16,
      cell: (blocker) => blocker.projectIds.flatMap((id) => projects.get(id) ?? []).join('、') || null,
    },
    { title: '提出单位', width: 10, cell: (blocker) => nameOf(blocker.raisedBy) },
    { title: '提出日期', width: 8, cell: (blocker) => blocker.raisedOn },
    { title: '牵头单位', width: 10, cell: (blocker) => nameOf(blocker.leadId) },
    { title: '办理时限', width: 9, cell: deadlineOf },
    {
      title: '状态',
      width: 9,
      cell: ({ status, closedOn }) => blockerStatuses[status].zh + (closedOn === null ? '' : ` ${closedOn}`),
    },
    {
      title: '亮灯',
      width: 7,
      internal: true,
      cell: (blocker) => lightCell(blockerLight(blockerLightInputOf(blocker, snapshot))),
    },
  ];
  const columns = all.filter((column) => !column.internal || writer.input.variant === 'internal');
  const listed = [...writer.blockers('all', 'blockersOpen'), ...writer.blockers('all', 'blockersClosed')].sort(
    (a, b) => (a.code < b.code ? -1 : 1),
  );
  const withheld = writer.withheld('all', 'blockersOpen') + writer.withheld('all', 'blockersClosed');
  const rows = listed.map((blocker, index): TableRow => ({
    id: blocker.id,
    role: 'data',
    cells: cellsOf(columns, blocker, index),
  }));
  const total = columns.map(({ title }) =>
    title === '问题'
      ? runs('未办结', writer.amount('all', 'blockersOpen'), '，当期销号', writer.amount('all', 'blockersClosed'))
      : [],
  );
  return [
    heading(1, '附表3 堵点卡点', 'annex-3'),
    {
      kind: 'table',
      id: 'annex-3-table',
      columns: plain(columns),
      rows: [...rows, { role: 'total', cells: total }],
      notes: [...withheldNote(withheld, '件'), ...laterNote(listed)],
    },
  ];
}

const deadlineOf = ({ deadline, originalDeadline }: SnapshotBlocker): string | null =>
  deadline !== null && originalDeadline !== null && deadline !== originalDeadline ? `${deadline}（已延期）` : deadline;

/** What came after the cut-off is named as such. */
function laterNote(blockers: readonly SnapshotBlocker[]): Run[][] {
  const later = blockers.filter(({ closedLaterOn }) => closedLaterOn !== null);
  if (later.length === 0) return [];
  const told = later.map(({ code, closedLaterOn }) => `${code}（${closedLaterOn ?? ''}）`).join('、');
  return [[text(`注：数据截止日之后、锁定之前已销号，计入下期：${told}。`)]];
}
