import { compareMoney, type SnapshotProject } from '@lianqun/domain';
import type { Block } from '@lianqun/official-document';
import { byPlace } from './places.js';
import { andWithheld, firstSentence, heading, namesOf, paragraph, type Part, type Writer } from './writer.js';

/** How many projects of a place are told of. */
const TOLD = 3;

/** 四、下一步安排: what falls due in the next month, and what the projects say they will do. */
export function nextSteps(writer: Writer): Block[] {
  return [heading(1, '四、下一步安排', 'next'), paragraph(due(writer)), ...plans(writer)];
}

function due(writer: Writer): Part[] {
  const parts: Part[][] = [
    writer.count('all', 'startNext') > 0 ? ['计划开工项目', ...withNames(writer, 'startNext')] : [],
    writer.count('all', 'completionNext') > 0 ? ['计划竣工项目', ...withNames(writer, 'completionNext')] : [],
    writer.count('all', 'milestoneNext') > 0 ? ['有里程碑到期的项目', ...writer.amount('all', 'milestoneNext')] : [],
    writer.count('all', 'blockersDueNext') > 0
      ? ['办理时限到期的堵点卡点', ...writer.amount('all', 'blockersDueNext'), '，由牵头单位按时限办理']
      : [],
  ].filter((part) => part.length > 0);
  if (parts.length === 0) return ['下月没有计划开工、竣工的项目，没有到期的里程碑和堵点卡点。'];
  return ['下月：', ...parts.flatMap((part, index) => (index === 0 ? part : ['；', ...part])), '。'];
}

function withNames(writer: Writer, metric: 'startNext' | 'completionNext'): Part[] {
  const names = writer.projects('all', metric).map(({ name }) => name);
  return [
    ...writer.amount('all', metric),
    `（${andWithheld(namesOf(names, '个'), writer.withheld('all', metric), '个')}）`,
  ];
}

/** The largest plans of each place that say what comes next, in the order of the ledger: no ranking. */
function plans(writer: Writer): Block[] {
  const planned = (project: SnapshotProject) => project.annualPlan ?? '0';
  const saying = writer.projects('all', 'projects').filter((project) => firstSentence(project.nextStep) !== '');
  return byPlace(saying).map(({ name, projects }) => {
    const largest = [...projects].sort((left, right) => compareMoney(planned(right), planned(left))).slice(0, TOLD);
    const told = projects
      .filter((project) => largest.includes(project))
      .map((project) => `${project.name}：${firstSentence(project.nextStep)}`);
    return paragraph(`${name}：${told.join('；')}。`);
  });
}
