/**
 * Every failure this product can name, with its HTTP status and its message in Chinese and English.
 * Each group is a union with a `Record` over it: a code without status and both messages does not compile.
 */
import type { ErrorEntry, ErrorParam, ErrorParams } from './entry.js';
import { enterpriseErrors, type EnterpriseErrorCode } from './enterprises.js';
import { fieldErrors, type FieldErrorCode } from './fields.js';
import { httpErrors, type HttpErrorCode } from './http.js';
import { importErrors, type ImportErrorCode } from './imports.js';
import { importRowErrors, type ImportRowErrorCode } from './import-rows.js';

export type { ErrorEntry, ErrorParam, ErrorParams } from './entry.js';
export type { EnterpriseErrorCode } from './enterprises.js';
export type { FieldErrorCode } from './fields.js';
export type { HttpErrorCode } from './http.js';
export type { ImportErrorCode } from './imports.js';
export type { ImportRowErrorCode } from './import-rows.js';

export type ErrorCode = HttpErrorCode | FieldErrorCode | EnterpriseErrorCode | ImportErrorCode | ImportRowErrorCode;

export type Language = 'zh' | 'en';

export const errorCatalogue: Readonly<Record<ErrorCode, ErrorEntry>> = {
  ...httpErrors,
  ...fieldErrors,
  ...enterpriseErrors,
  ...importErrors,
  ...importRowErrors,
};

export const isErrorCode = (code: string): code is ErrorCode => Object.hasOwn(errorCatalogue, code);

/** One problem with one field: what validation and imports list. `params` fill the template of `code`. */
export interface FieldProblem {
  readonly field: string;
  readonly code: ErrorCode;
  readonly params: ErrorParams;
}

const written = (value: ErrorParam, language: Language): string => {
  if (value === null || value === undefined) return language === 'zh' ? '（未知）' : '(unknown)';
  if (Array.isArray(value)) return value.join(language === 'zh' ? '、' : ', ');
  return String(value);
};

/** The message of a code with its parameters filled in. A parameter that is missing is named as unknown. */
export const errorMessage = (code: ErrorCode, params: ErrorParams = {}, language: Language = 'zh'): string =>
  errorCatalogue[code][language].replace(/\{(\w+)\}/gu, (_, name: string) => written(params[name], language));

/** The HTTP status of a code; 422 for the codes that only stand in a list of problems. */
export const errorStatus = (code: ErrorCode): number => errorCatalogue[code].status ?? 422;
