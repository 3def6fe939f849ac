import {
  addMoney,
  blockerKinds,
  blockerStatuses,
  type Figure,
  projectStages,
  type Snapshot,
  type SnapshotBlocker,
  type SnapshotProject,
} from '@lianqun/domain';
import type { FigureColumn, FigureRow, FigureRowList } from './monthly-report.dto.js';
import { isNamed } from './document/writer.js';
import { storedFigure } from './stored-figure.js';

const column = (key: string, title: string, align: FigureColumn['align'] = 'left'): FigureColumn => ({
  key,
  title,
  align,
});

const PROJECT_COLUMNS = [column('chains', '产业链'), column('region', '建设地'), column('stage', '阶段')];
const BLOCKER_COLUMNS = [
  column('kind', '类型'),
  column('lead', '牵头单位'),
  column('deadline', '办理时限'),
  column('status', '状态'),
];

/** The rows behind a figure, as the snapshot holds them; what is not shared between the provinces is only counted. */
export function figureRows(figure: Figure, snapshot: Snapshot, rows: string): FigureRowList {
  const head = { ...storedFigure(figure), rows };
  const total = figure.rows.items.length;
  const counted = (named: number) => ({ total, withheld: total - named });
  if (figure.rows.kind === 'blocker') {
    const items = figure.rows.items.filter(isNamed).map((blocker) => blockerRow(blocker, snapshot));
    return { ...head, ...counted(items.length), columns: BLOCKER_COLUMNS, items, sum: null };
  }
  const { amountOf, items: all } = figure.rows;
  const items = all.filter(isNamed).map((project) => projectRow(project, snapshot, amountOf));
  const sum = amountOf ? addMoney(...all.flatMap((project) => amountOf(project) ?? [])) : null;
  return { ...head, ...counted(items.length), columns: PROJECT_COLUMNS, items, sum };
}

function projectRow(
  project: SnapshotProject,
  { chains }: Snapshot,
  amountOf: ((project: SnapshotProject) => string | null) | null,
): FigureRow {
  const names = project.chains.map((key) => chains.find((chain) => chain.key === key)?.name ?? key);
  return {
    kind: 'project',
    id: project.id,
    code: project.code,
    name: project.name,
    values: { chains: names.join('、') || null, region: project.regionName, stage: projectStages[project.stage].zh },
    amount: amountOf?.(project) ?? null,
  };
}

function blockerRow(blocker: SnapshotBlocker, { organizations }: Snapshot): FigureRow {
  return {
    kind: 'blocker',
    id: blocker.id,
    code: blocker.code,
    name: blocker.title,
    values: {
      kind: blockerKinds[blocker.kind].zh,
      lead: organizations.get(blocker.leadId ?? '')?.shortName ?? null,
      deadline: blocker.deadline,
      status: blockerStatuses[blocker.status].zh,
    },
    amount: null,
  };
}
