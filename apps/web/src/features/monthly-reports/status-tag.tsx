import { useTranslation } from 'react-i18next';
import type { ReportStatus } from './types.js';

const tones: Record<ReportStatus, string> = {
  queued: 'muted',
  drafting: 'muted',
  draft: '',
  issued: 'ok',
  superseded: 'muted',
  failed: 'err',
};

export function ReportStatusWord({ status }: { status: ReportStatus }) {
  const { t } = useTranslation();
  return <span className={`nowrap ${tones[status]}`}>{t(`monthlyReports.status.${status}`)}</span>;
}
