import { lightReason, type SnapshotBlocker } from '@lianqun/domain';
import type { Block } from '@lianqun/official-document';
import { byPlace } from './places.js';
import {
  alsoCounted,
  andWithheld,
  chineseNumeral,
  firstSentence,
  heading,
  namesOf,
  othersIn,
  paragraph,
  type Part,
  type Writer,
} from './writer.js';

/** How many projects are told of by name before the rest is left to the annex. */
const TOLD = 10;

/** 三、存在问题: blockers, matters to coordinate and, in the internal edition, what is behind and who has not filled in. */
export function problems(writer: Writer): Block[] {
  const internal = writer.input.variant === 'internal';
  let section = 0;
  const next = (title: string, id: string) => heading(2, `（${chineseNumeral((section += 1))}）${title}`, id);
  return [
    heading(1, '三、存在问题', 'problems'),
    next('堵点卡点', 'blockers'),
    ...blockers(writer),
    ...(internal ? overdue(writer) : []),
    next('需协调事项', 'coordination'),
    ...coordination(writer),
    ...(internal ? [next('进度滞后项目', 'behind'), ...behind(writer)] : []),
    ...(internal ? [next('填报情况', 'filling'), ...filling(writer)] : []),
  ];
}

const KINDS = [
  ['missingLinks', '堵点'],
  ['chokePoints', '卡点'],
  ['policyBarriers', '政策障碍'],
  ['factorShortages', '要素保障'],
] as const;

function blockers(writer: Writer): Block[] {
  const { monthLabel } = writer.input;
  if ((['blockersRaised', 'blockersClosed', 'blockersOpen'] as const).every((one) => writer.count('all', one) === 0)) {
    return [paragraph(`${monthLabel}没有新增和销号的堵点卡点，数据截止日没有未办结事项。`)];
  }
  const flow: Part[] = [
    `${monthLabel}新增`,
    ...writer.amount('all', 'blockersRaised'),
    '，销号',
    ...writer.amount('all', 'blockersClosed'),
  ];
  if (writer.count('all', 'blockersOpen') === 0) return [paragraph(flow, '；数据截止日没有未办结事项。')];
  const kinds = KINDS.filter(([metric]) => writer.count('all', metric) > 0).flatMap(([metric, name], index): Part[] => [
    index === 0 ? name : `、${name}`,
    ...writer.amount('all', metric),
  ]);
  return [
    paragraph(
      flow,
      '；数据截止日未办结',
      writer.amount('all', 'blockersOpen'),
      '，其中',
      kinds,
      '；超期',
      writer.amount('all', 'blockersOverdue'),
      '。',
    ),
  ];
}

function overdue(writer: Writer): Block[] {
  const { organizations } = writer.figures.snapshot;
  const lead = ({ leadId }: SnapshotBlocker) => organizations.get(leadId ?? '')?.shortName ?? '未定牵头单位';
  const told = writer
    .blockers('all', 'blockersOverdue')
    .map((one) => `${one.code} ${one.title}（${lead(one)}，时限${one.deadline ?? ''}）`);
  const withheld = writer.withheld('all', 'blockersOverdue');
  if (told.length + withheld === 0) return [];
  const named = told.slice(0, TOLD).join('；') + othersIn(told.length, TOLD, '件', '附表3');
  return [paragraph(`超期事项：${andWithheld(named, withheld, '件', '；')}。`)];
}

function coordination(writer: Writer): Block[] {
  const projects = writer.projects('all', 'coordination');
  const also = alsoCounted(writer.withheld('all', 'coordination'), '个');
  if (projects.length === 0 && also === '') return [paragraph('本期没有项目提出需协调事项。')];
  return [
    paragraph('提出需协调事项的项目', writer.amount('all', 'coordination'), '。'),
    ...byPlace(projects).map((place) => {
      const told = place.projects.map((one) => `${one.name}：${firstSentence(one.coordination) || '未写明'}`);
      return paragraph(
        `${place.name}：${told.slice(0, TOLD).join('；')}${othersIn(told.length, TOLD, '个', '项目台账')}。`,
      );
    }),
    ...(also === '' ? [] : [paragraph(`${also}。`)]),
  ];
}

function behind(writer: Writer): Block[] {
  if (writer.count('all', 'behind') + writer.count('all', 'warned') === 0) return [paragraph('没有滞后和预警的项目。')];
  const told = writer.projects('all', 'behind').map((project) => {
    const [reason] = writer.figures.lightOf(project).reasons;
    return `${project.name}（${reason ? lightReason(reason, 'zh') : ''}）`;
  });
  const named = told.slice(0, TOLD).join('；') + othersIn(told.length, TOLD, '个', '附表1');
  const names = `滞后项目：${andWithheld(named, writer.withheld('all', 'behind'), '个', '；')}。`;
  return [
    paragraph('滞后项目', writer.amount('all', 'behind'), '，预警项目', writer.amount('all', 'warned'), '。'),
    ...(writer.count('all', 'behind') > 0 ? [paragraph(names)] : []),
  ];
}

function filling(writer: Writer): Block[] {
  const { organizations, projects, sets } = writer.figures.snapshot;
  if (!projects.some(({ owes }) => owes)) return [paragraph('本期没有应填报的项目。')];
  const name = (id: string | null) => organizations.get(id ?? '')?.shortName ?? '未定责任单位';
  const missing = writer
    .projects('all', 'notFilled')
    .map((project) => `${project.name}（${name(project.organizationId)}）`);
  const withheld = writer.withheld('all', 'notFilled');
  const excused = sets
    .filter(({ status }) => status === 'excused')
    .map(({ organizationId, reason }) => `${name(organizationId)}（${reason ?? ''}）`);
  return [
    paragraph(
      missing.length + withheld > 0
        ? [
            '本期应填报而未填报的项目',
            ...writer.amount('all', 'notFilled'),
            `：${andWithheld(namesOf(missing, '个', TOLD), withheld, '个')}`,
          ]
        : '本期应填报的项目均已填报',
      writer.count('all', 'filledLate') > 0 ? ['；逾期填报', ...writer.amount('all', 'filledLate')] : [],
      '。',
    ),
    ...(excused.length > 0 ? [paragraph(`准予免报的单位：${excused.join('、')}。`)] : []),
  ];
}
