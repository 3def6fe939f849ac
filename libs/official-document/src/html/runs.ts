import type { Run, TextRun } from '../tree.js';
import { escapeHtml, htmlLines, isSafeAddress } from './escape.js';

export const htmlRuns = (runs: readonly Run[]): string =>
  runs.map((run) => (run.kind === 'figure' ? figure(run) : plain(run))).join('');

function figure({ key, text, href }: Extract<Run, { kind: 'figure' }>): string {
  const marks = `class="figure" data-figure="${escapeHtml(key)}"`;
  if (href === undefined || !isSafeAddress(href)) return `<span ${marks}>${htmlLines(text)}</span>`;
  return `<a ${marks} href="${escapeHtml(href)}">${htmlLines(text)}</a>`;
}

function plain({ text, strong, colour }: TextRun): string {
  const coloured = colour ? `<span class="${colour}">${htmlLines(text)}</span>` : htmlLines(text);
  return strong ? `<strong>${coloured}</strong>` : coloured;
}
