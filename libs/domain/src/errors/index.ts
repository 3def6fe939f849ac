/**
 * Every failure this product can name, with its HTTP status and its message in Chinese and English.
 * Each group is a union with a `Record` over it: a code without status and both messages does not compile.
 */
import { accountErrors, type AccountErrorCode } from './accounts.js';
import { blockerErrors, type BlockerErrorCode } from './blockers.js';
import { chainErrors, type ChainErrorCode } from './chains.js';
import { dictionaryErrors, type DictionaryErrorCode } from './dictionaries.js';
import type { ErrorEntry, ErrorParam, ErrorParams, Vocabulary } from './entry.js';
import { enterpriseErrors, type EnterpriseErrorCode } from './enterprises.js';
import { exportErrors, type ExportErrorCode } from './exports.js';
import { fieldErrors, type FieldErrorCode } from './fields.js';
import { houseErrors, type HouseErrorCode } from './house.js';
import { httpErrors, type HttpErrorCode } from './http.js';
import { importErrors, type ImportErrorCode } from './imports.js';
import { importValueErrors, type ImportValueErrorCode } from './import-values.js';
import { importRowErrors, type ImportRowErrorCode } from './import-rows.js';
import { mergingErrors, type MergingErrorCode } from './merging.js';
import { platformErrors, type PlatformErrorCode } from './platforms.js';
import { projectErrors, type ProjectErrorCode } from './projects.js';
import { relocationErrors, type RelocationErrorCode } from './relocations.js';
import { reportingErrors, type ReportingErrorCode } from './reporting.js';

export type { AccountErrorCode } from './accounts.js';
export type { BlockerErrorCode } from './blockers.js';
export type { ChainErrorCode } from './chains.js';
export type { DictionaryErrorCode } from './dictionaries.js';
export type { ErrorEntry, ErrorParam, ErrorParams, Vocabulary } from './entry.js';
export type { EnterpriseErrorCode } from './enterprises.js';
export type { ExportErrorCode } from './exports.js';
export type { FieldErrorCode } from './fields.js';
export type { ValidationResult } from './findings.js';
export type { HouseErrorCode } from './house.js';
export type { HttpErrorCode } from './http.js';
export type { ImportErrorCode } from './imports.js';
export type { ImportRowErrorCode } from './import-rows.js';
export type { ImportValueErrorCode } from './import-values.js';
export type { MergingErrorCode } from './merging.js';
export type { PlatformErrorCode } from './platforms.js';
export type { ProjectErrorCode } from './projects.js';
export type { RelocationErrorCode } from './relocations.js';
export type { ReportingErrorCode } from './reporting.js';

export type ErrorCode =
  | HttpErrorCode
  | HouseErrorCode
  | FieldErrorCode
  | AccountErrorCode
  | EnterpriseErrorCode
  | MergingErrorCode
  | PlatformErrorCode
  | ProjectErrorCode
  | BlockerErrorCode
  | RelocationErrorCode
  | ChainErrorCode
  | DictionaryErrorCode
  | ReportingErrorCode
  | ImportErrorCode
  | ImportRowErrorCode
  | ExportErrorCode
  | ImportValueErrorCode;

export type Language = 'zh' | 'en';

export const errorCatalogue: Readonly<Record<ErrorCode, ErrorEntry>> = {
  ...httpErrors,
  ...houseErrors,
  ...fieldErrors,
  ...accountErrors,
  ...enterpriseErrors,
  ...mergingErrors,
  ...platformErrors,
  ...projectErrors,
  ...blockerErrors,
  ...relocationErrors,
  ...chainErrors,
  ...dictionaryErrors,
  ...reportingErrors,
  ...importErrors,
  ...importRowErrors,
  ...exportErrors,
  ...importValueErrors,
};

export const isErrorCode = (code: string): code is ErrorCode => Object.hasOwn(errorCatalogue, code);

/** One problem with one field: what validation and imports list. `params` fill the template of `code`. */
export interface FieldProblem {
  readonly field: string;
  readonly code: ErrorCode;
  readonly params: ErrorParams;
}

const worded = (value: unknown, words: Vocabulary | undefined, language: Language): string =>
  words !== undefined && typeof value === 'string' && Object.hasOwn(words, value)
    ? (words[value]?.[language] ?? value)
    : String(value);

const written = (value: ErrorParam, words: Vocabulary | undefined, language: Language): string => {
  if (value === null || value === undefined) return language === 'zh' ? '（未知）' : '(unknown)';
  if (!Array.isArray(value)) return worded(value, words, language);
  return value.map((item) => worded(item, words, language)).join(language === 'zh' ? '、' : ', ');
};

/**
 * The message of a code with its parameters filled in. A parameter that is missing is named as unknown; one that is an
 * identifier, such as a stage, is written in the words of the language.
 */
export const errorMessage = (code: ErrorCode, params: ErrorParams = {}, language: Language = 'zh'): string => {
  const entry = errorCatalogue[code];
  return entry[language].replace(/\{(\w+)\}/gu, (_, name: string) =>
    written(params[name] ?? entry.defaults?.[name], entry.words?.[name], language),
  );
};

/** The HTTP status of a code; 422 for the codes that only stand in a list of problems. */
export const errorStatus = (code: ErrorCode): number => errorCatalogue[code].status ?? 422;
