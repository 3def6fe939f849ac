import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemLine } from '../../shared/frames/states.js';
import { pageRoot } from '../../shared/page-root.js';
import { paths } from '../../shared/paths.js';
import { useIssue } from './report-queries.js';
import { useReportWords } from './report-words.js';
import type { Report, ReportSummary } from './types.js';

function IssueButton({ report }: { report: ReportSummary }) {
  const { t } = useTranslation();
  const words = useReportWords();
  const [asking, setAsking] = useState(false);
  const issue = useIssue(report);
  return (
    <>
      <Button type="primary" onClick={() => setAsking(true)}>
        {t('monthlyReports.issue')}
      </Button>
      <Modal
        open={asking}
        getContainer={pageRoot}
        title={t('monthlyReports.issueTitle', { name: words.name(report) })}
        okText={t('monthlyReports.issue')}
        cancelText={t('action.cancel')}
        confirmLoading={issue.isPending}
        onOk={() => issue.mutate(undefined, { onSuccess: () => setAsking(false) })}
        onCancel={() => setAsking(false)}
      >
        <p>{t('monthlyReports.issueText', { n: report.edition })}</p>
        {report.scope.kind === 'all' && <p>{t('monthlyReports.issueAll')}</p>}
        <ProblemLine error={issue.error} />
      </Modal>
    </>
  );
}

export function ReportActions({ report }: { report: Report }) {
  const { t } = useTranslation();
  return (
    <>
      <a className="btn" href={paths.reportFile(report.id, 'html')} download>
        {t('monthlyReports.downloadPage')}
      </a>
      <a className="btn" href={paths.reportFile(report.id, 'docx')} download>
        {t('monthlyReports.downloadWord')}
      </a>
      {report.abilities.issue && report.status === 'draft' && <IssueButton report={report} />}
    </>
  );
}
