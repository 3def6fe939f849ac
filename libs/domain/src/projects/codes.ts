/** Numbers of projects: our own, and the national one. */
import { foldText } from '../names/fold.js';

/** `XM2026-0001`; the number grows beyond four digits where a year has more. */
export const formatProjectCode = (year: number, number: number): string =>
  `XM${year}-${String(number).padStart(4, '0')}`;

const NATIONAL = /^(\d{4})-?(\d{6})-?(\d{2})-?(\d{2})-?(\d{5}[\dA-Z])$/u;

/** 国家项目代码 in one spelling: half width, capitals, no blanks, the groups parted by hyphens where they fit. */
export const normalizeNationalCode = (raw: string): string => {
  const text = foldText(raw).toUpperCase();
  const groups = NATIONAL.exec(text);
  return groups === null ? text : groups.slice(1).join('-');
};

/**
 * Whether a code has the form of GB/T 40058-2021: 24 characters, time 4, region 6, department 2, type 2, random 5 with
 * a check character behind them. The check character itself is not worked out.
 */
export const isNationalCode = (code: string): boolean => code.length === 24 && NATIONAL.test(code);
