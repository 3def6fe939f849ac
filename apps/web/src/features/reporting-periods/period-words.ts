import { periodLabel, periodStatuses, type PeriodMonths } from '@lianqun/domain';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../shared/i18n/index.js';
import { domainLanguage } from '../../shared/use-problem-text.js';
import type { PeriodStatus } from './types.js';

/** `11月5日`, `5 November`: a day of this year as it is said. */
export function spokenDay(date: string, language: string): string {
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    timeZone: 'UTC',
    month: 'long',
    day: 'numeric',
  });
  return format.format(new Date(`${date}T00:00:00Z`));
}

/** Names of periods and of their states in the language of the page. */
export function usePeriodWords() {
  const { t } = useTranslation();
  const language = useLanguage();
  return useMemo(() => {
    const words = domainLanguage(language);
    return {
      label: (period: PeriodMonths) => periodLabel(period, words),
      status: (status: PeriodStatus) => periodStatuses[status][words],
      day: (date: string) => spokenDay(date, language),
      left: (days: number) => {
        if (days < 0) return t('reportingPeriods.past', { n: -days });
        return days > 0 ? t('reportingPeriods.left', { n: days }) : t('reportingPeriods.lastDay');
      },
    };
  }, [t, language]);
}
