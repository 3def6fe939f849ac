import { periodLabel } from '@lianqun/domain';
import { useCallback } from 'react';
import { useLanguage } from './i18n/index.js';
import { domainLanguage } from './use-problem-text.js';

const spoken = /^(\d{4})年(\d{1,2})(?:—(\d{1,2}))?月$/u;

/** The API names periods in Chinese: 2026年1—2月. Here they are said in the language of the page. */
export function useLabel() {
  const language = domainLanguage(useLanguage());
  return useCallback(
    (label: string): string => {
      const [, year, first, last] = spoken.exec(label) ?? [];
      if (!year || !first) return label;
      const month = (number: string) => `${year}-${number.padStart(2, '0')}`;
      return periodLabel({ firstMonth: month(first), lastMonth: month(last ?? first) }, language);
    },
    [language],
  );
}

/** The month without its year, where that stands beside it. */
export const monthOfLabel = (label: string): string => label.replace(/^\d{4}年/u, '').replace(/ \d{4}$/u, '');
