/** Reading the cells of 项目台账 that hold words of a vocabulary, people, or yes and no. */
import { splitNames } from '../names/fold.js';
import { termReader } from '../names/terms.js';
import { isAbsent, tidy } from '../text/index.js';
import { projectStages } from './stages.js';
import { chainEffects, projectNatures, projectTypes } from './vocabulary.js';

/** 在建, 已开工, 建设中 → `under-construction`; null for a word of no stage. */
export const parseProjectStage = termReader(projectStages);

export const parseProjectType = termReader(projectTypes);

export const parseProjectNature = termReader(projectNatures);

export const parseChainEffect = termReader(chainEffects);

/** The names of a cell with one or several parties, parted by 、 or ；; 无 and - count as nothing. */
export const splitParties = (text: string): string[] => splitNames(text).filter((name) => !isAbsent(name));

const YES = new Set([
  '是',
  '已入统',
  '入统',
  '已入库',
  '入库',
  '已纳统',
  '纳统',
  '√',
  '✓',
  '✔',
  'y',
  'yes',
  'true',
  '1',
]);
const NO = new Set(['否', '未入统', '不入统', '未入库', '未纳统', '×', '✗', '✘', 'x', 'n', 'no', 'false', '0', '未']);

/** 是 and 否 as lists write them; null for anything else. */
export const parseYesNo = (text: string): boolean | null => {
  const word = tidy(text).toLowerCase();
  if (YES.has(word)) return true;
  return NO.has(word) ? false : null;
};

const PHONE = /(?:\+?86[- ]?)?(?:1\d{10}|0\d{2,3}[- ]?\d{7,8}(?:[-转]\d{1,6})?|\d{7,8})/gu;

/** 责任人及电话 in one cell, as 周岚 0315-1234567 or 周岚（13800000000）; either may be missing. */
export const splitPersonAndPhone = (
  text: string,
): { readonly person: string | null; readonly phone: string | null } => {
  if (isAbsent(text)) return { person: null, phone: null };
  const plain = tidy(text);
  const phones = plain.match(PHONE) ?? [];
  const left = plain.replace(PHONE, '').replace(/(?:联系)?电话|手机|联系方式/gu, '');
  // A name alone stays as it is written: 周岚（主任）.
  if (left === plain) return { person: text.trim(), phone: null };
  const person = left.replace(/\(\s*[,;、/:]*\s*\)/gu, '').replace(/^[\s,;、/:]+|[\s,;、/:]+$/gu, '');
  return { person: person === '' ? null : person, phone: phones.length === 0 ? null : phones.join('、') };
};
