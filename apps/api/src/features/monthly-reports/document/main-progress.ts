import { compareMoney, type Group, type SnapshotProject } from '@lianqun/domain';
import type { Block } from '@lianqun/official-document';
import { investmentTable } from './tables.js';
import {
  andWithheld,
  chineseNumeral,
  firstSentence,
  heading,
  isNamed,
  namesOf,
  paragraph,
  type Part,
  text,
  type Writer,
} from './writer.js';

/** How many projects a section tells of. */
const TOLD = 3;

/** 二、主要进展: by chain, by cluster, and the tables of investment. */
export function mainProgress(writer: Writer): Block[] {
  const { groups } = writer.figures;
  const isShown = (group: Group) =>
    group.key !== 'chain-none' && (!writer.input.scoped || group.projects.length + group.blockers.length > 0);
  const of = (kind: Group['kind']) => groups.filter((group) => group.kind === kind && isShown(group));
  const chains = of('chain');
  const clusters = of('cluster');
  const blocks: Block[] = [heading(1, '二、主要进展', 'progress')];
  let section = 0;
  const next = (title: string, id: string) =>
    blocks.push(heading(2, `（${chineseNumeral((section += 1))}）${title}`, id));
  for (const group of chains) {
    next(`${group.name}产业链`, group.key);
    blocks.push(...groupSection(writer, group));
  }
  if (clusters.length > 0) {
    next('产业集群', 'clusters');
    for (const group of clusters) blocks.push(clusterLine(writer, group));
  }
  next('投资情况表', 'investment');
  const none = groups.filter((group) => group.key === 'chain-none' && group.projects.length > 0);
  blocks.push(investmentTable(writer, 'by-chain', '分产业链投资情况', '产业链', [...chains, ...none]));
  if (clusters.length > 0) blocks.push(investmentTable(writer, 'by-cluster', '分集群投资情况', '集群', clusters));
  const isAlwaysShown = ({ key }: Group) => !writer.input.scoped && !key.endsWith('other');
  const places = (kind: 'region' | 'source') =>
    groups.filter((group) => group.kind === kind && (isAlwaysShown(group) || group.projects.length > 0));
  blocks.push(investmentTable(writer, 'by-region', '分建设地投资情况', '建设地', places('region')));
  blocks.push(investmentTable(writer, 'by-source', '分来源地投资情况', '来源地', places('source')));
  return blocks;
}

function groupSection(writer: Writer, group: Group): Block[] {
  const { key } = group;
  const blockers = blockersOf(writer, key);
  if (group.projects.length > 0) {
    return [paragraph(figuresOf(writer, key), milestonesOf(writer, key)), ...told(group), ...blockers];
  }
  return blockers.length > 0 ? blockers : [paragraph('截至数据截止日没有在册项目和未办结的堵点卡点。')];
}

/** 在册项目, investment of the period and of the year. */
function figuresOf(writer: Writer, key: string): Part[] {
  const { monthLabel } = writer.input;
  return [
    '在册项目',
    ...writer.amount(key, 'projects'),
    ...writer.known('，总投资', key, 'totalInvestment', '，总投资数据暂缺'),
    '；',
    ...writer.known(`${monthLabel}完成投资`, key, 'monthlyInvestment', `${monthLabel}完成投资数据暂缺`),
    ...writer.changes(key, 'monthlyInvestment', ['month']),
    '，本年累计完成',
    ...writer.amount(key, 'yearInvestment'),
    ...writer.completion(key),
    '。',
  ];
}

/** 新开工, 竣工 and 投产 with the names of the projects. */
function milestonesOf(writer: Writer, key: string): Part[] {
  return (['started', 'completed', 'produced'] as const).flatMap((metric): Part[] => {
    if (writer.count(key, metric) === 0) return [];
    const names = writer.projects(key, metric).map(({ name }) => name);
    const words = { started: '新开工项目', completed: '竣工项目', produced: '投产项目' }[metric];
    return [
      words,
      ...writer.amount(key, metric),
      `（${andWithheld(namesOf(names, '个'), writer.withheld(key, metric), '个')}）。`,
    ];
  });
}

/** What the projects that moved most money say of their month, in the order of the ledger: no ranking. */
function told({ projects }: Group): Block[] {
  const moved = (project: SnapshotProject) => project.monthlyInvestment ?? '0';
  const saying = projects.filter((project) => isNamed(project) && firstSentence(project.progress) !== '');
  const chosen = [...saying].sort((left, right) => compareMoney(moved(right), moved(left))).slice(0, TOLD);
  const sentences = saying
    .filter((project) => chosen.includes(project))
    .map((project) => `${project.name}：${firstSentence(project.progress)}`);
  return sentences.length > 0 ? [paragraph(text('项目进展。', { strong: true }), `${sentences.join('；')}。`)] : [];
}

const KINDS = [
  ['missingLinks', '堵点招商', '未办结堵点'],
  ['chokePoints', '卡点攻关', '未办结卡点'],
  ['policyBarriers', '政策协同', '未办结政策障碍'],
  ['factorShortages', '要素保障', '未办结要素保障事项'],
] as const;

function blockersOf(writer: Writer, key: string): Block[] {
  const parts = KINDS.flatMap(([metric, title, words]): Part[] => {
    if (writer.count(key, metric) === 0) return [];
    const titles = writer.blockers(key, metric).map((blocker) => blocker.title);
    return [
      text(`${title}。`, { strong: true }),
      words,
      ...writer.amount(key, metric),
      `（${andWithheld(namesOf(titles, '件', TOLD), writer.withheld(key, metric), '件')}）。`,
    ];
  });
  return parts.length > 0 ? [paragraph(parts)] : [];
}

const clusterLine = (writer: Writer, { key, name }: Group): Block =>
  paragraph(text(`${name}集群。`, { strong: true }), figuresOf(writer, key), milestonesOf(writer, key));
