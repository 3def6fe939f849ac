import { lightReason, PLACES, type SnapshotBlocker, type SnapshotProject } from '@lianqun/domain';
import type { Block } from '@lianqun/official-document';
import { firstSentence, heading, namesOf, paragraph, type Part, type Writer } from './writer.js';

/** How many projects are told of by name before the rest is left to the annex. */
const TOLD = 10;

/** 三、存在问题: blockers, matters to coordinate and, in the internal edition, what is behind and who has not filled in. */
export function problems(writer: Writer): Block[] {
  const internal = writer.input.variant === 'internal';
  let section = 0;
  const next = (title: string, id: string) =>
    heading(2, `（${['一', '二', '三', '四'][section++] ?? ''}）${title}`, id);
  return [
    heading(1, '三、存在问题', 'problems'),
    next('堵点卡点', 'blockers'),
    ...blockers(writer, internal),
    next('需协调事项', 'coordination'),
    ...coordination(writer),
    ...(internal ? [next('进度滞后项目', 'behind'), ...behind(writer)] : []),
    ...(internal ? [next('填报情况', 'filling'), ...filling(writer)] : []),
  ];
}

function blockers(writer: Writer, internal: boolean): Block[] {
  const { snapshot } = writer.figures;
  const blocks = [
    paragraph(
      '当期新增',
      writer.amount('all', 'blockersRaised'),
      '，销号',
      writer.amount('all', 'blockersClosed'),
      '；数据截止日未办结',
      writer.amount('all', 'blockersOpen'),
      '，其中堵点',
      writer.amount('all', 'missingLinks'),
      '、卡点',
      writer.amount('all', 'chokePoints'),
      '、政策障碍',
      writer.amount('all', 'policyBarriers'),
      '、要素保障',
      writer.amount('all', 'factorShortages'),
      '；超期',
      writer.amount('all', 'blockersOverdue'),
      '。',
    ),
  ];
  const overdue = rowsOf(writer, 'blockersOverdue');
  if (internal && overdue.length > 0) {
    const lead = (blocker: SnapshotBlocker) =>
      snapshot.organizations.get(blocker.leadId ?? '')?.shortName ?? '牵头单位未定';
    const told = overdue.map((one) => `${one.code} ${one.title}（${lead(one)}，时限${one.deadline ?? ''}）`);
    blocks.push(paragraph(`超期事项：${told.slice(0, TOLD).join('；')}${rest(told.length, '件', '附表3')}。`));
  }
  return blocks;
}

const rest = (count: number, unit: string, annex: string): string =>
  count > TOLD ? `；其余${String(count - TOLD)}${unit}见${annex}` : '';

function rowsOf(writer: Writer, metric: 'blockersOverdue' | 'blockersRaised'): readonly SnapshotBlocker[] {
  const { rows } = writer.figures.figure('all', metric);
  return rows.kind === 'blocker' ? rows.items : [];
}

function projectsOf(writer: Writer, metric: 'coordination' | 'behind' | 'notFilled'): readonly SnapshotProject[] {
  const { rows } = writer.figures.figure('all', metric);
  return rows.kind === 'project' ? rows.items : [];
}

function coordination(writer: Writer): Block[] {
  const projects = projectsOf(writer, 'coordination');
  if (projects.length === 0) return [paragraph('本期没有项目提出需协调事项。')];
  const byPlace = [...PLACES.map((place) => place.code as string), undefined].flatMap((code): Block[] => {
    const own = projects.filter((project) => placeOf(project) === code);
    if (own.length === 0) return [];
    const name = PLACES.find((place) => place.code === code)?.name ?? '其他';
    const told = own.slice(0, TOLD).map((one) => `${one.name}：${firstSentence(one.coordination ?? '')}`);
    return [paragraph(`${name}：${told.join('；')}${rest(own.length, '个', '附表1')}。`)];
  });
  return [paragraph('提出需协调事项的项目', writer.amount('all', 'coordination'), '。'), ...byPlace];
}

const placeOf = ({ regionPath }: SnapshotProject): string | undefined =>
  PLACES.find((place) => place.code === regionPath[0])?.code;

function behind(writer: Writer): Block[] {
  const projects = projectsOf(writer, 'behind');
  const head: Part[] = ['滞后', ...writer.amount('all', 'behind'), '，预警', ...writer.amount('all', 'warned'), '。'];
  const told = projects.slice(0, TOLD).map((project) => {
    const [reason] = writer.figures.lightOf(project).reasons;
    return `${project.name}（${reason ? lightReason(reason, 'zh') : ''}）`;
  });
  return [
    paragraph(head),
    ...(told.length > 0 ? [paragraph(`滞后项目：${told.join('；')}${rest(projects.length, '个', '附表1')}。`)] : []),
  ];
}

function filling(writer: Writer): Block[] {
  const { snapshot } = writer.figures;
  const missing = projectsOf(writer, 'notFilled');
  const name = (id: string | null) => snapshot.organizations.get(id ?? '')?.shortName ?? '未定责任单位';
  const excused = snapshot.sets.filter((set) => set.status === 'excused');
  const late = snapshot.projects.filter((project) => project.late).length;
  const blocks: Block[] = [
    paragraph(
      '本期应填而未填的项目',
      writer.amount('all', 'notFilled'),
      missing.length > 0
        ? `：${namesOf(
            missing.map((project) => `${project.name}（${name(project.organizationId)}）`),
            '个',
            TOLD,
          )}`
        : '',
      late > 0 ? `；逾期补填${String(late)}个` : '',
      '。',
    ),
  ];
  if (excused.length > 0) {
    const told = excused.map((set) => `${name(set.organizationId)}（${set.reason ?? ''}）`);
    blocks.push(paragraph(`准予免报：${told.join('、')}。`));
  }
  return blocks;
}
