/** The shape of an enterprise as forms and imports hand it in, and the checks that need no database. */
import { readCreditCode } from '../credit-code/index.js';
import { Findings, type ValidationResult } from '../errors/findings.js';
import { isFilled } from '../text/index.js';
import { canonicalMoney, isDate } from '../values/index.js';
import { enterpriseFields } from './catalogue.js';
import { looksLikeEmail, looksLikeEnterpriseName, looksLikePhone } from './contents.js';
import { YEARLY_MEASURES } from './measures.js';
import type { EnterpriseTag } from './tags.js';

/** Figures of one calendar year: decimal strings in 万元. */
export interface EnterpriseYear {
  readonly year: number;
  readonly revenue: string | null;
  readonly tax: string | null;
  readonly researchSpending: string | null;
}

/** All fields optional: a partial change hands in only what it changes. Null empties a field. */
export interface EnterpriseDraft {
  readonly name?: string | null;
  readonly formerNames?: readonly string[];
  readonly creditCode?: string | null;
  readonly registrationNo?: string | null;
  readonly regionCode?: string | null;
  readonly address?: string | null;
  readonly legalRepresentative?: string | null;
  /** YYYY-MM-DD */
  readonly establishedOn?: string | null;
  /** Decimal string, 万元 */
  readonly registeredCapital?: string | null;
  readonly enterpriseType?: string | null;
  readonly registrationStatus?: string | null;
  readonly industryCode?: string | null;
  readonly chains?: readonly string[];
  readonly links?: readonly string[];
  readonly clusters?: readonly string[];
  readonly platformId?: string | null;
  readonly tags?: readonly EnterpriseTag[];
  readonly mainProducts?: string | null;
  readonly employees?: number | null;
  readonly years?: readonly EnterpriseYear[];
  readonly contactName?: string | null;
  readonly contactPhone?: string | null;
  readonly contactEmail?: string | null;
  readonly source?: string | null;
  readonly note?: string | null;
  readonly extra?: Readonly<Record<string, string>>;
}

export interface ValidationOptions {
  /** Today in Shanghai, YYYY-MM-DD. */
  readonly today: string;
  /** True for a partial change: a field that is not handed in is not checked. */
  readonly partial?: boolean;
}

export const MAX_EMPLOYEES = 5_000_000;
export const MIN_YEAR = 1990;
/** 大清 had companies; nothing in these lists is older. */
export const EARLIEST_ESTABLISHED = '1850-01-01';

const length = (text: string): number => Array.from(text).length;

const checkLengths = (draft: EnterpriseDraft, findings: Findings): void => {
  for (const { key, maxLength, maxItems } of enterpriseFields) {
    const value = draft[key];
    if (maxLength !== null && key !== 'creditCode') {
      const texts: readonly unknown[] = Array.isArray(value) ? value : [value];
      const tooLong = texts.some((text) => typeof text === 'string' && length(text) > maxLength);
      if (tooLong) findings.error(key, 'too-long', { max: maxLength });
    }
    if (maxItems !== undefined && Array.isArray(value) && value.length > maxItems) {
      findings.error(key, 'too-many', { max: maxItems });
    }
  }
};

const checkName = (draft: EnterpriseDraft, options: ValidationOptions, findings: Findings): void => {
  if (!isFilled(draft.name)) {
    if (options.partial !== true || draft.name !== undefined) findings.error('name', 'name-required');
  } else if (!looksLikeEnterpriseName(draft.name)) {
    findings.warn('name', 'name-not-enterprise', { value: draft.name });
  }
};

const checkCode = (draft: EnterpriseDraft, options: ValidationOptions, findings: Findings): void => {
  if (draft.creditCode === undefined && options.partial === true) return;
  const reading = readCreditCode(draft.creditCode);
  switch (reading.kind) {
    case 'valid':
      return;
    case 'absent':
      return findings.warn('creditCode', 'credit-code-missing');
    case 'repairable':
      return findings.error('creditCode', 'credit-code-repairable', { suggestion: reading.suggestion });
    case 'registration-number':
      return findings.error('creditCode', 'credit-code-is-registration-number', { length: reading.value.length });
    case 'wrong-check':
      return findings.error('creditCode', 'credit-code-wrong-check', { value: reading.raw });
    case 'digits-lost':
      return findings.error('creditCode', 'digits-lost', { value: reading.raw });
    case 'malformed':
      return findings.error('creditCode', 'credit-code-malformed', { value: reading.raw });
  }
};

const checkRegistration = (draft: EnterpriseDraft, options: ValidationOptions, findings: Findings): void => {
  if (isFilled(draft.registrationNo) && !/^\d{13,15}$/u.test(draft.registrationNo)) {
    findings.warn('registrationNo', 'registration-number-malformed');
  }
  if (isFilled(draft.establishedOn)) {
    if (!isDate(draft.establishedOn)) findings.error('establishedOn', 'must-be-date');
    else if (draft.establishedOn > options.today) findings.error('establishedOn', 'date-in-future');
    else if (draft.establishedOn < EARLIEST_ESTABLISHED) {
      findings.error('establishedOn', 'date-too-early', { min: EARLIEST_ESTABLISHED });
    }
  }
  checkMoney('registeredCapital', draft.registeredCapital, findings);
};

const checkMoney = (field: string, value: string | null | undefined, findings: Findings): void => {
  if (!isFilled(value)) return;
  const canonical = canonicalMoney(value);
  if (canonical === null) findings.error(field, 'must-be-decimal', { places: 6 });
  else if (canonical.startsWith('-')) findings.error(field, 'money-out-of-range', { max: '999,999,999,999' });
};

const checkScale = (draft: EnterpriseDraft, options: ValidationOptions, findings: Findings): void => {
  const { employees } = draft;
  if (employees !== null && employees !== undefined) {
    const possible = Number.isInteger(employees) && employees >= 0 && employees <= MAX_EMPLOYEES;
    if (!possible) findings.error('employees', 'employees-out-of-range', { max: MAX_EMPLOYEES });
  }
  const maxYear = Number(options.today.slice(0, 4));
  const seen = new Set<number>();
  (draft.years ?? []).forEach((entry, index) => {
    const field = `years.${index}`;
    if (!Number.isInteger(entry.year) || entry.year < MIN_YEAR || entry.year > maxYear) {
      findings.error(`${field}.year`, 'year-out-of-range', { min: MIN_YEAR, max: maxYear });
    } else if (seen.has(entry.year)) findings.error(`${field}.year`, 'year-twice', { year: entry.year });
    seen.add(entry.year);
    for (const measure of YEARLY_MEASURES) checkMoney(`${field}.${measure}`, entry[measure], findings);
  });
};

const checkContact = (draft: EnterpriseDraft, findings: Findings): void => {
  if (isFilled(draft.contactEmail) && !looksLikeEmail(draft.contactEmail)) {
    findings.warn('contactEmail', 'email-doubtful', { value: draft.contactEmail });
  }
  if (isFilled(draft.contactPhone) && !looksLikePhone(draft.contactPhone)) {
    findings.warn('contactPhone', 'phone-doubtful', { value: draft.contactPhone });
  }
};

/** Checks everything that can be checked without looking at other records. */
export const validateEnterprise = (draft: EnterpriseDraft, options: ValidationOptions): ValidationResult => {
  const findings = new Findings();
  checkName(draft, options, findings);
  checkCode(draft, options, findings);
  checkLengths(draft, findings);
  checkRegistration(draft, options, findings);
  checkScale(draft, options, findings);
  checkContact(draft, findings);
  return { errors: findings.errors, warnings: findings.warnings };
};
