import type { Figure } from '@lianqun/domain';
import type { OfficialDocument } from '@lianqun/official-document';
import { annexes } from './annexes.js';
import { mainProgress } from './main-progress.js';
import { nextSteps } from './next-steps.js';
import { overall } from './overall.js';
import { problems } from './problems.js';
import { sources } from './sources.js';
import { type ReportInput, Writer } from './writer.js';

/** Changes with the wording and the layout of the chapters; part of what makes an edition. */
export const TEMPLATE_VERSION = 2;

export interface ComposedReport {
  document: OfficialDocument;
  /** Every figure that the document shows, each once. */
  figures: Figure[];
}

const day = (instant: string): string => {
  const date = new Date(new Date(instant).getTime() + 8 * 3_600_000);
  return `${String(date.getUTCFullYear())}年${String(date.getUTCMonth() + 1)}月${String(date.getUTCDate())}日`;
};

/** Figures → document tree. The same input gives the same tree: nothing here looks at a clock. */
export function composeReport(input: ReportInput): ComposedReport {
  const writer = new Writer(input);
  const { lastMonth } = input.figures.snapshot.period;
  const chapters = [overall, mainProgress, problems, nextSteps].flatMap((chapter) => chapter(writer));
  const tables = annexes(writer);
  const document: OfficialDocument = {
    title: input.title,
    ...(input.variant === 'internal' && { subtitle: '内部调度版' }),
    masthead: {
      issuer: '产业协同专题工作组简报',
      issue: `${lastMonth.slice(0, 4)}年第${String(Number(lastMonth.slice(5)))}期`,
      date: day(input.createdAt),
    },
    sections: [{ orientation: 'portrait', blocks: chapters }, ...tables, sources(writer)],
    language: 'zh-CN',
    properties: {
      creator: input.createdBy,
      subject: input.variant === 'internal' ? '内部调度版' : '报送版',
      createdAt: input.createdAt,
      identifier: `${input.snapshot.digest.slice(0, 16)}-${String(input.edition)}`,
    },
  };
  return { document, figures: [...writer.used.values()] };
}
