import { periodLabel } from '@lianqun/domain';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../shared/i18n/index.js';
import { domainLanguage } from '../../shared/use-problem-text.js';
import type { ReportSummary } from './types.js';

type Named = Pick<ReportSummary, 'label' | 'lastMonth' | 'scope' | 'variant' | 'edition'>;

/** `2026年1—2月` in the language of the page: the label says whether the period has two months. */
function periodOf({ label, lastMonth }: Named, language: 'zh' | 'en'): string {
  const firstMonth = label.includes('—') ? `${lastMonth.slice(0, 5)}01` : lastMonth;
  return periodLabel({ firstMonth, lastMonth }, language);
}

export function useReportWords() {
  const { t } = useTranslation();
  const language = domainLanguage(useLanguage());
  return useMemo(() => {
    const period = (report: Named) => periodOf(report, language);
    const scope = ({ scope: { kind, name } }: Named) =>
      kind === 'all' ? t('monthlyReports.scope.all') : (name ?? t(`monthlyReports.scope.${kind}`));
    const variant = (report: Pick<Named, 'variant'>) => t(`monthlyReports.variant.${report.variant}`);
    const name = (report: Named) => t('monthlyReports.nameOf', { period: period(report) });
    return { period, scope, variant, name };
  }, [t, language]);
}

/** The digest as people compare it: in groups, its beginning and its end. */
export const shortDigest = (digest: string): string =>
  `${digest.slice(0, 4)} ${digest.slice(4, 8)} … ${digest.slice(-4)}`;
