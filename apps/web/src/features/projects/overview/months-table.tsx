import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { usePermission } from '../../../shared/api/session.js';
import { money, none } from '../../../shared/formats.js';
import { DataTable, type Column } from '../../../shared/frames/data-table.js';
import { Panel } from '../../../shared/frames/page.js';
import { Light, useLightReasons } from '../../../shared/light.js';
import { paths } from '../../../shared/paths.js';
import type { Project, ProjectMonth } from '../project-types.js';
import { usePeriodLabel } from '../project-words.js';

/** Sign and arrow beside the difference: colour alone says nothing. */
function Difference({ value }: { value: string | null }) {
  if (value === null) return null;
  const down = value.startsWith('-');
  const none = !/[1-9]/.test(value);
  return (
    <small className="muted">
      {none ? '' : down ? '↓ ' : '↑ '}
      {down ? '' : '+'}
      {money(value)}
    </small>
  );
}

const signed = (value: string | null) => value?.replace('-', '−') ?? none;

/** Where the month of a project is filled in. */
export const monthToFill = ({ months }: Pick<Project, 'months'>) =>
  months.find(({ status, entryId, monthlyInvestment }) => status === 'open' && entryId && monthlyInvestment === null);

function useMonthColumns(project: Project): Column<ProjectMonth>[] {
  const { t } = useTranslation();
  const label = usePeriodLabel();
  const reasons = useLightReasons();
  const mayFill = usePermission('progress-entry.update');
  const open = monthToFill(project);
  const empty = (row: ProjectMonth) => row.monthlyInvestment === null;
  const amount = (key: 'yearInvestment' | 'cumulativeInvestment' | 'fundsInPlace', width: number) => ({
    key,
    title: t(`projects.months.${key}`),
    numeric: true,
    width,
    cell: (row: ProjectMonth) => money(row[key]),
  });
  return [
    {
      key: 'period',
      title: t('projects.months.period'),
      width: 96,
      cell: (row) => <span className="nowrap">{label(row)}</span>,
    },
    {
      key: 'monthlyInvestment',
      title: t('projects.months.monthlyInvestment'),
      numeric: true,
      width: 88,
      cell: (row) =>
        empty(row) ? <span className="muted">{t('projects.months.empty')}</span> : money(row.monthlyInvestment),
    },
    {
      key: 'difference',
      title: t('projects.months.difference'),
      numeric: true,
      width: 92,
      cell: (row) => <Difference value={row.difference} />,
    },
    amount('yearInvestment', 88),
    amount('cumulativeInvestment', 104),
    {
      key: 'rate',
      title: t('projects.months.rate'),
      numeric: true,
      width: 104,
      cell: (row) =>
        row.completionRate || row.expectedRate ? `${row.completionRate ?? none} / ${row.expectedRate ?? none}` : none,
    },
    { key: 'gap', title: t('projects.months.gap'), numeric: true, width: 68, cell: (row) => signed(row.gap) },
    {
      key: 'light',
      title: t('projects.light'),
      width: 76,
      cell: (row) => (row.light ? <Light light={row.light.light} hint={reasons(row.light)} /> : none),
    },
    {
      key: 'imageProgress',
      title: t('projects.months.imageProgress'),
      cut: true,
      muted: true,
      hint: (row) => row.imageProgress ?? '',
      cell: (row) =>
        mayFill && row === open ? (
          <Link to={paths.month(row.periodId, project.organization?.id)}>{t('projects.months.fillIn')}</Link>
        ) : (
          (row.imageProgress ?? none)
        ),
    },
  ];
}

interface MonthsTableProps {
  project: Project;
  /** Only the newest few, with the way to the others. */
  limit?: number;
}

export function MonthsTable({ project, limit = Infinity }: MonthsTableProps) {
  const { t } = useTranslation();
  const { id, months } = project;
  const columns = useMonthColumns(project);
  return (
    <Panel
      title={t('projects.months.title')}
      note={t('projects.months.note')}
      {...(months.length > limit
        ? { action: <Link to={paths.project(id, 'months')}>{t('projects.months.all', { n: months.length })}</Link> }
        : {})}
    >
      {months.length === 0 ? (
        <p className="panel-body muted">{t('projects.months.none')}</p>
      ) : (
        <DataTable
          compact
          stacked
          label={t('projects.months.title')}
          columns={columns}
          rows={months.slice(0, limit)}
          rowKey={(row) => row.periodId}
        />
      )}
    </Panel>
  );
}
