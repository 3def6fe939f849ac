import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLabel } from '../../shared/period-label.js';
import type { ReportSummary } from './types.js';

type Named = Pick<ReportSummary, 'label' | 'scope' | 'variant' | 'edition'>;

export function useReportWords() {
  const { t } = useTranslation();
  const label = useLabel();
  return useMemo(() => {
    const period = (report: Pick<Named, 'label'>) => label(report.label);
    const scope = ({ scope: { kind, name } }: Named) =>
      kind === 'all' ? t('monthlyReports.scope.all') : (name ?? t(`monthlyReports.scope.${kind}`));
    const variant = (report: Pick<Named, 'variant'>) => t(`monthlyReports.variant.${report.variant}`);
    const name = (report: Named) => t('monthlyReports.nameOf', { period: period(report) });
    return { period, scope, variant, name };
  }, [t, label]);
}

/** The digest as people compare it: in groups, its beginning and its end. */
export const shortDigest = (digest: string): string =>
  `${digest.slice(0, 4)} ${digest.slice(4, 8)} … ${digest.slice(-4)}`;
