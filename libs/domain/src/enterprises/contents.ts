/** Recognising a column by what its cells hold, for tables without a header and for doubtful header names. */
import { readCreditCode } from '../credit-code/index.js';
import { isAbsent, tidy } from '../text/index.js';
import { parseDate } from '../values/index.js';
import type { EnterpriseFieldKey } from './fields.js';

const COMPANY =
  /(?:公司|集团|厂|中心|研究院|研究所|设计院|院|所|合作社|企业|事务所|银行|医院|大学|学院|学校|商行|经营部|门市部|合伙|协会|基金会|工作室|实验室|管委会|总社|联社|商店|商贸|股份)$/u;
const FOREIGN_COMPANY =
  /(?:\bco(?:mpany)?\.?,?\s*(?:ltd|limited)?|\bltd|\blimited|\binc|\bcorp(?:oration)?|\bllc|\bplc|\bgmbh|\bgroup)\.?$/iu;
const TRAILING_NOTE = /[(（][^()（）]*[)）]$/u;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/u;
const PHONE = /^(?:\+?86[- ]?)?(?:1\d{10}|0\d{2,3}[- ]?\d{7,8}(?:[-转]\d{1,6})?|400[- ]?\d{3}[- ]?\d{4}|\d{7,8})$/u;
const REGION = /^(?:[\p{Script=Han}]{2,}(?:省|市|区|县|旗|州|盟|新区)|北京|天津|河北)$/u;

/** True for a text that ends like the name of an enterprise or institution (公司, 集团, 厂, 中心, 研究院 …). */
export const looksLikeEnterpriseName = (text: string): boolean => {
  const name = tidy(text);
  if (name.length < 4 || name.length > 100) return false;
  return FOREIGN_COMPANY.test(name) || COMPANY.test(name) || COMPANY.test(name.replace(TRAILING_NOTE, '').trim());
};

export const looksLikeEmail = (text: string): boolean => EMAIL.test(tidy(text));

/** Telephone numbers as Chinese lists write them; several in one cell are taken when each is one. */
export const looksLikePhone = (text: string): boolean =>
  tidy(text)
    .split(/[、,;/\s]+/u)
    .filter((part) => part !== '')
    .every((part) => PHONE.test(part));

/** A word that could be a short name of an enterprise: some text that is neither a number, a date nor a code. */
const plausibleName = (text: string): boolean =>
  /\p{Script=Han}{2}|[A-Za-z]{3}/u.test(text) && tidy(text).length <= 100;

const looksLikeCode = (text: string): boolean => {
  const reading = readCreditCode(text);
  return ['valid', 'repairable', 'wrong-check', 'registration-number', 'digits-lost'].includes(reading.kind);
};

const DETECTORS: readonly (readonly [EnterpriseFieldKey, (text: string) => boolean])[] = [
  ['creditCode', (text) => ['valid', 'repairable', 'wrong-check'].includes(readCreditCode(text).kind)],
  ['contactEmail', looksLikeEmail],
  ['name', looksLikeEnterpriseName],
  ['establishedOn', (text) => !/^\d{5,6}(?:\.\d+)?$/u.test(tidy(text)) && parseDate(text).ok],
  ['contactPhone', looksLikePhone],
  ['regionCode', (text) => REGION.test(tidy(text))],
];

const share = (samples: readonly string[], fits: (text: string) => boolean): number =>
  samples.length === 0 ? 0 : samples.filter(fits).length / samples.length;

/** At least this share of the filled cells must look like the field. */
const ENOUGH = 0.6;

/**
 * The field that most filled cells look like, with their share (0–1); null when no field is clear.
 * Absent values (blank, -, 未公开) do not count for or against.
 */
export const guessFieldByContent = (
  samples: readonly string[],
): { readonly field: EnterpriseFieldKey; readonly share: number } | null => {
  const filled = samples.filter((text) => !isAbsent(text));
  const best = DETECTORS.map(([field, fits]) => ({ field, share: share(filled, fits) })).reduce((left, right) =>
    right.share > left.share ? right : left,
  );
  return best.share >= ENOUGH ? best : null;
};

/** Whether cells support a doubtful header. An empty column supports nothing. */
export const contentSupports = (field: EnterpriseFieldKey, samples: readonly string[]): boolean => {
  const filled = samples.filter((text) => !isAbsent(text));
  if (filled.length === 0) return false;
  if (field === 'creditCode') return share(filled, looksLikeCode) >= ENOUGH;
  if (field === 'name') return share(filled, plausibleName) >= ENOUGH && share(filled, looksLikeCode) < 0.2;
  if (field === 'regionCode') return share(filled, (text) => REGION.test(tidy(text))) >= ENOUGH;
  return share(filled, (text) => tidy(text).length <= 50) >= ENOUGH;
};
