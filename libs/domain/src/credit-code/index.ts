/**
 * 统一社会信用代码 (GB 32100-2015): 18 characters, the last one a check character.
 * Positions 3–8 are a region code, which is deliberately not checked: 雄安新区 (133100) is in no table.
 */
import { dropInvisible, isAbsent, toHalfWidth } from '../text/index.js';

/** The 31 characters of GB 32100: digits and capitals without I, O, S, V, Z. Their index is their value. */
export const CREDIT_CODE_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const BODY = new RegExp(`^[${CREDIT_CODE_ALPHABET}]{17}$`, 'u');
const WHOLE = new RegExp(`^[${CREDIT_CODE_ALPHABET}]{18}$`, 'u');
const LOOK_ALIKE: Readonly<Record<string, string>> = { O: '0', I: '1', S: '5', Z: '2' };

/** What a cell that should hold a credit code turned out to hold. */
export type CreditCodeReading =
  | { readonly kind: 'valid'; readonly code: string }
  /** A typing error (O, I, S or Z) whose repair passes the check; a person confirms the suggestion. */
  | { readonly kind: 'repairable'; readonly raw: string; readonly suggestion: string }
  | { readonly kind: 'wrong-check'; readonly raw: string }
  /** 13–15 digits: the business registration number used before 2015. */
  | { readonly kind: 'registration-number'; readonly value: string }
  | { readonly kind: 'absent' }
  /** The spreadsheet turned the code into a number (9.11E+17, or 18 digits ending in zeros): not recoverable. */
  | { readonly kind: 'digits-lost'; readonly raw: string }
  | { readonly kind: 'malformed'; readonly raw: string };

/** Trim, full width to half width, upper case, no blanks, no leading apostrophe. */
export const normalizeCreditCode = (raw: string): string =>
  toHalfWidth(dropInvisible(raw))
    .replace(/\s+/gu, '')
    .replace(/^['‘’`]+/u, '')
    .toUpperCase();

/** The check character for the first 17 characters; null where they are not of the alphabet. */
export const creditCodeCheckCharacter = (first17: string): string | null => {
  if (!BODY.test(first17)) return null;
  const sum = WEIGHTS.reduce((total, weight, index) => {
    return total + CREDIT_CODE_ALPHABET.indexOf(first17.charAt(index)) * weight;
  }, 0);
  return CREDIT_CODE_ALPHABET.charAt((31 - (sum % 31)) % 31);
};

/** True when `code` is 18 characters of the alphabet and its check character is right. Expects a normalised code. */
export const checkCreditCode = (code: string): boolean =>
  WHOLE.test(code) && creditCodeCheckCharacter(code.slice(0, 17)) === code.charAt(17);

/** Replaces O→0, I→1, S→5, Z→2; null unless something was replaced and the result passes the check. */
export const repairCreditCode = (raw: string): string | null => {
  const code = normalizeCreditCode(raw);
  const repaired = code.replace(/[OISZ]/gu, (char) => LOOK_ALIKE[char] ?? char);
  return repaired !== code && checkCreditCode(repaired) ? repaired : null;
};

/** Spreadsheets keep 15 significant digits: a longer number ends in zeros that nobody typed. */
const lostDigits = (code: string): boolean =>
  /^\d(?:\.\d+)?E\+?\d{1,2}$/u.test(code) || /^\d{15}000(?:\.0+)?$/u.test(code);

/** Reads a cell of a credit code column. The order of the questions matters: a valid code is never doubted. */
export const readCreditCode = (raw: string | null | undefined): CreditCodeReading => {
  if (raw === null || raw === undefined || isAbsent(raw)) return { kind: 'absent' };
  const code = normalizeCreditCode(raw);
  if (isAbsent(code)) return { kind: 'absent' };
  if (checkCreditCode(code)) return { kind: 'valid', code };
  if (lostDigits(code)) return { kind: 'digits-lost', raw };
  if (/^\d{13,15}$/u.test(code)) return { kind: 'registration-number', value: code };
  const suggestion = repairCreditCode(code);
  if (suggestion !== null) return { kind: 'repairable', raw, suggestion };
  return WHOLE.test(code) ? { kind: 'wrong-check', raw } : { kind: 'malformed', raw };
};
