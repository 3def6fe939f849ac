import { Pagination } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { GenerateReport } from '../../features/monthly-reports/generate-dialog.js';
import { useReports } from '../../features/monthly-reports/report-queries.js';
import { ReportsTable } from '../../features/monthly-reports/reports-table.js';
import { usePeriods } from '../../features/reporting-periods/period-queries.js';
import { Can } from '../../shared/can.js';
import { count } from '../../shared/formats.js';
import { Page } from '../../shared/frames/page.js';
import { QueryState } from '../../shared/frames/query-state.js';
import { StateBox } from '../../shared/frames/states.js';

const pageSize = 50;

export function ReportsRoute() {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const page = Number(search.get('page')) || 1;
  const query = useReports(search.get('period') ?? undefined, page, pageSize);
  const periods = usePeriods().data?.items;
  const generate = periods && (
    <Can permission="monthly-report.create">
      <GenerateReport periods={periods} start={search.get('generate') === 'true'} />
    </Can>
  );
  return (
    <Page
      title={t('monthlyReports.title')}
      aside={query.data && t('monthlyReports.count', { n: count(query.data.total) })}
      actions={generate}
    >
      <QueryState query={query}>
        {({ items, total, withheld }) =>
          items.length + withheld === 0 ? (
            <StateBox title={t('monthlyReports.none')} text={t('monthlyReports.noneText')} />
          ) : (
            <>
              {items.length > 0 && <ReportsTable reports={items} />}
              {withheld > 0 && (
                <p className="muted sm withheldline">{t('monthlyReports.withheld', { n: count(withheld) })}</p>
              )}
              {total > pageSize && (
                <div className="pager">
                  <Pagination
                    current={page}
                    total={total}
                    pageSize={pageSize}
                    showSizeChanger={false}
                    onChange={(next) => setSearch(next > 1 ? { page: String(next) } : {})}
                  />
                </div>
              )}
            </>
          )
        }
      </QueryState>
    </Page>
  );
}
