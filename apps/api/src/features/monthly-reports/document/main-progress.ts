import { type Group, type SnapshotProject } from '@lianqun/domain';
import type { Block } from '@lianqun/official-document';
import { investmentTable } from './tables.js';
import { chineseNumeral, firstSentence, heading, namesOf, paragraph, type Part, text, type Writer } from './writer.js';

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
    next(group.name, group.key);
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
  const places = (kind: 'region' | 'source') =>
    groups.filter((group) => group.kind === kind && (!group.key.endsWith('other') || group.projects.length > 0));
  blocks.push(investmentTable(writer, 'by-region', '分建设地投资情况', '建设地', places('region')));
  blocks.push(investmentTable(writer, 'by-source', '分来源地投资情况', '来源地', places('source')));
  return blocks;
}

function groupSection(writer: Writer, group: Group): Block[] {
  if (group.projects.length === 0 && group.blockers.length === 0) {
    return [paragraph('截至数据截止日没有在册项目和堵点卡点。')];
  }
  const { key } = group;
  const blocks: Block[] = [];
  if (group.projects.length > 0) {
    blocks.push(
      paragraph(
        '在册项目',
        writer.amount(key, 'projects'),
        '，总投资',
        writer.amount(key, 'totalInvestment'),
        '；当期完成投资',
        writer.amount(key, 'monthlyInvestment'),
        writer.changes(key, 'monthlyInvestment', ['month']),
        '，本年累计完成',
        writer.amount(key, 'yearInvestment'),
        '，投资完成率',
        writer.amount(key, 'completionRate'),
        writer.gap(key),
        '。',
        milestonesOf(writer, key),
      ),
      ...told(group),
    );
  }
  return [...blocks, ...blockersOf(writer, group)];
}

/** 新开工、竣工、投产 with the names of the projects. */
function milestonesOf(writer: Writer, key: string): Part[] {
  return (['started', 'completed', 'produced'] as const).flatMap((metric): Part[] => {
    const figure = writer.figures.figure(key, metric);
    if (figure.rows.kind !== 'project' || figure.rows.items.length === 0) return [];
    const words = { started: '新开工', completed: '竣工', produced: '投产' }[metric];
    return [
      words,
      ...writer.amount(key, metric),
      `（${namesOf(
        figure.rows.items.map(({ name }) => name),
        '个',
      )}）。`,
    ];
  });
}

/** What the projects that moved most money say of their month, in the order of the ledger: no ranking. */
function told(group: Group): Block[] {
  const moved = (project: SnapshotProject) => Number(project.monthlyInvestment ?? 0);
  const chosen = new Set(
    group.projects
      .filter((project) => (project.progress ?? '').trim() !== '')
      .sort((left, right) => moved(right) - moved(left) || (left.code < right.code ? -1 : 1))
      .slice(0, TOLD),
  );
  const sentences = group.projects
    .filter((project) => chosen.has(project))
    .map((project) => `${project.name}：${firstSentence(project.progress ?? '')}`);
  return sentences.length > 0 ? [paragraph(text('重点项目。', { strong: true }), `${sentences.join('；')}。`)] : [];
}

function blockersOf(writer: Writer, group: Group): Block[] {
  const { key } = group;
  const kinds = [
    ['missingLinks', '堵点招商', '未办结堵点'],
    ['chokePoints', '卡点攻关', '未办结卡点'],
    ['policyBarriers', '政策协同', '未办结政策障碍'],
    ['factorShortages', '要素保障', '未办结要素保障事项'],
  ] as const;
  const parts = kinds.flatMap(([metric, title, words]): Part[] => {
    const { rows } = writer.figures.figure(key, metric);
    if (rows.kind !== 'blocker' || rows.items.length === 0) return [];
    return [
      text(`${title}。`, { strong: true }),
      words,
      ...writer.amount(key, metric),
      `（${namesOf(
        rows.items.map((blocker) => blocker.title),
        '件',
        3,
      )}）。`,
    ];
  });
  return parts.length > 0 ? [paragraph(parts)] : [];
}

function clusterLine(writer: Writer, { key, name }: Group): Block {
  return paragraph(
    text(`${name}集群。`, { strong: true }),
    '在册项目',
    writer.amount(key, 'projects'),
    '，总投资',
    writer.amount(key, 'totalInvestment'),
    '；当期完成投资',
    writer.amount(key, 'monthlyInvestment'),
    '，本年累计完成',
    writer.amount(key, 'yearInvestment'),
    '，投资完成率',
    writer.amount(key, 'completionRate'),
    '。',
  );
}
