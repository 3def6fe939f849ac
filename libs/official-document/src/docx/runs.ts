import { TextRun } from 'docx';
import { COLOURS } from '../page.js';
import { linesOf } from '../text.js';
import type { Run } from '../tree.js';

export const plainRuns = (text: string): TextRun[] => lineRuns(text, {});

/** Figures are plain text on paper. */
export const wordRuns = (runs: readonly Run[]): TextRun[] =>
  runs.flatMap((run) => {
    if (run.kind === 'figure') return plainRuns(run.text);
    return lineRuns(run.text, { bold: run.strong, color: run.colour && COLOURS[run.colour] });
  });

const lineRuns = (text: string, look: { bold?: boolean; color?: string }): TextRun[] =>
  linesOf(text).map((line, at) => new TextRun({ text: line, ...(at > 0 && { break: 1 }), ...look }));
