import { PLACES } from '@lianqun/domain';
import type { Block } from '@lianqun/official-document';
import { firstSentence, heading, namesOf, paragraph, type Part, type Writer } from './writer.js';

/** How many projects of a place are told of. */
const TOLD = 3;

/** 四、下一步安排: what falls due in the next month, and what the projects say they will do. */
export function nextSteps(writer: Writer): Block[] {
  return [
    heading(1, '四、下一步安排', 'next'),
    paragraph(
      '下月计划开工项目',
      withNames(writer, 'startNext'),
      '，计划竣工项目',
      withNames(writer, 'completionNext'),
      '，有里程碑到期的项目',
      writer.amount('all', 'milestoneNext'),
      '；到期堵点卡点',
      writer.amount('all', 'blockersDueNext'),
      '，请牵头单位按时限办理。',
    ),
    ...plans(writer),
  ];
}

function withNames(writer: Writer, metric: 'startNext' | 'completionNext'): Part[] {
  const { rows } = writer.figures.figure('all', metric);
  const names = rows.kind === 'project' ? rows.items.map(({ name }) => name) : [];
  return [...writer.amount('all', metric), names.length > 0 ? `（${namesOf(names, '个')}）` : ''];
}

function plans(writer: Writer): Block[] {
  return PLACES.flatMap(({ code, name }): Block[] => {
    const projects = writer.figures.group(`region-${code}`)?.projects ?? [];
    const told = [...projects]
      .filter((project) => (project.nextStep ?? '').trim() !== '')
      .sort((left, right) => Number(right.annualPlan ?? 0) - Number(left.annualPlan ?? 0))
      .slice(0, TOLD)
      .sort((left, right) => (left.code < right.code ? -1 : 1))
      .map((project) => `${project.name}：${firstSentence(project.nextStep ?? '')}`);
    return told.length > 0 ? [paragraph(`${name}。${told.join('；')}。`)] : [];
  });
}
