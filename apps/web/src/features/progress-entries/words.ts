import {
  entryFields,
  entryRemarks,
  errorMessage,
  isErrorCode,
  noChangeReasons,
  projectStages,
  type ErrorParams,
} from '@lianqun/domain';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../shared/i18n/index.js';
import { money } from '../../shared/formats.js';
import { domainLanguage } from '../../shared/use-problem-text.js';
import { kindOf } from './sheet/columns.js';
import type { CellValue, EntryField } from './types.js';

const isKey = <Key extends string>(names: Readonly<Record<Key, unknown>>, name: string): name is Key =>
  Object.hasOwn(names, name);

/** The words of the domain in the language of the page, and values as a cell shows them. */
export function useEntryWords() {
  const { t } = useTranslation();
  const language = domainLanguage(useLanguage());
  return useMemo(() => {
    const stage = (name: string | null | undefined) =>
      name && isKey(projectStages, name) ? projectStages[name][language] : (name ?? '');
    const reason = (name: string | null) =>
      name && isKey(noChangeReasons, name) ? noChangeReasons[name][language] : (name ?? '');
    const field = (name: string) =>
      isKey(entryFields, name)
        ? entryFields[name][language]
        : isKey(entryRemarks, name)
          ? entryRemarks[name][language]
          : name;
    const shown = (name: EntryField, value: CellValue): string => {
      if (value === null) return '';
      if (typeof value === 'boolean') return t(value ? 'progressEntries.yes' : 'progressEntries.no');
      const kind = kindOf(name);
      return kind === 'money' ? money(value) : kind === 'stage' ? stage(value) : value;
    };
    const message = (code: string, params: Record<string, unknown>) =>
      isErrorCode(code) ? errorMessage(code, params as ErrorParams, language) : code;
    /** About twelve characters under a cell; the whole message is in the title and in the panel. */
    const short = (code: string, params: Record<string, unknown>) => {
      const key = `progressEntries.short.${code}`;
      const named = typeof params['field'] === 'string' ? field(params['field']) : '';
      const text: string = t(key as 'progressEntries.short.stage-needs-date', { field: named });
      return text === key ? message(code, params) : text;
    };
    return { language, stage, reason, field, shown, message, short };
  }, [t, language]);
}

export type EntryWords = ReturnType<typeof useEntryWords>;
