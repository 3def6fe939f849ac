import type { Run } from './tree.js';

/** Characters that XML cannot carry, and control characters that nobody sees. */
const UNPRINTABLE = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]/g;

/** Text as both outputs can carry it. Line breaks stay, as `\n`. */
export const printable = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    .replace(UNPRINTABLE, '');

/** For places that hold one line: headings, properties, alternative texts. */
export const singleLine = (text: string): string => printable(text).replace(/\s*\n\s*/g, ' ');

export const linesOf = (text: string): string[] => printable(text).split('\n');

export const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

/** 单位：万元, for a unit with or without the word. */
export const unitLine = (unit: string): string => (unit.startsWith('单位') ? unit : `单位：${unit}`);
