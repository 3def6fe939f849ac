import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { count, money } from '../../shared/formats.js';
import { QueryState } from '../../shared/frames/query-state.js';
import { Skeleton } from '../../shared/frames/states.js';
import { paths } from '../../shared/paths.js';
import { useFigureRows } from './report-queries.js';
import type { FigureOperand, FigureRow, FigureRows } from './types.js';

const linkOf = ({ kind, id }: FigureRow) => (kind === 'project' ? paths.project(id) : paths.blocker(id));

/** The two numbers of a rate or a comparison, each with its value: what was divided by what. */
function Operands({ operands, onOpen }: { operands: readonly FigureOperand[]; onOpen: (key: string) => void }) {
  if (operands.length === 0) return null;
  return (
    <dl className="operands">
      {operands.map(({ key, label, text, textUnit }) => (
        <div key={key}>
          <dt>{label}</dt>
          <dd>
            <button type="button" className="reportfigure" onClick={() => onOpen(key)}>
              {text}
            </button>{' '}
            <small>{textUnit}</small>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Table({ rows }: { rows: FigureRows }) {
  const { t } = useTranslation();
  const amounts = rows.items.some(({ amount }) => amount !== null);
  return (
    <div className="figurescroll" role="region" aria-label={rows.label} tabIndex={0}>
      <table className="data compact" aria-label={rows.label}>
        <thead>
          <tr>
            <th scope="col">{t(`monthlyReports.rows.${rows.items[0]?.kind ?? 'project'}`)}</th>
            {rows.columns.map(({ key, title, align }) => (
              <th key={key} lang="zh-CN" scope="col" className={align === 'right' ? 'num' : undefined}>
                {title}
              </th>
            ))}
            {amounts && (
              <th scope="col" className="num">
                {t('monthlyReports.amount')} <small>{t('unit.tenThousandYuan')}</small>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.items.map((row) => (
            <tr key={`${row.kind}${row.id}`}>
              <th scope="row" title={row.code}>
                <Link to={linkOf(row)}>{row.name}</Link>
              </th>
              {rows.columns.map(({ key, align }) => (
                <td key={key} className={align === 'right' ? 'num' : undefined}>
                  {row.values[key] ?? '—'}
                </td>
              ))}
              {amounts && <td className="num">{money(row.amount)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Rows({ rows, onOpen }: { rows: FigureRows; onOpen: (key: string) => void }) {
  const { t } = useTranslation();
  return (
    <>
      <Operands operands={rows.operands} onOpen={onOpen} />
      {rows.items.length > 0 && <Table rows={rows} />}
      {rows.total === 0 && <p className="panel-body muted">{t('monthlyReports.noRows')}</p>}
      {rows.withheld > 0 && (
        <p className="panel-body muted">{t('monthlyReports.withheldRows', { n: count(rows.withheld) })}</p>
      )}
      <footer>
        <b>{t('monthlyReports.total', { n: count(rows.total) })}</b>
        <span className="muted sm">{t('monthlyReports.rule', { rule: rows.rule })}</span>
        {rows.sum !== null && <b className="push num">{money(rows.sum)}</b>}
      </footer>
    </>
  );
}

interface FigurePanelProps {
  reportId: string;
  figureKey: string;
  onOpen: (key: string) => void;
}

export function FigureBody({ reportId, figureKey, onOpen }: FigurePanelProps) {
  const query = useFigureRows(reportId, figureKey);
  return (
    <QueryState query={query} skeleton={<Skeleton rows={4} columns={3} />}>
      {(rows) => <Rows rows={rows} onOpen={onOpen} />}
    </QueryState>
  );
}

/** The name of the figure with its value, and how the amounts become it. */
export function FigureTitle({ reportId, figureKey }: Omit<FigurePanelProps, 'onOpen'>) {
  const { t } = useTranslation();
  const rows = useFigureRows(reportId, figureKey).data;
  if (!rows) return t('state.loading');
  const inYi = rows.sum !== null && rows.textUnit === '亿元';
  return (
    <>
      <b>
        {rows.label} {rows.text} {rows.value !== null && rows.textUnit}
      </b>{' '}
      <span className="muted sm">
        {t('monthlyReports.rowCount', { n: count(rows.total) })}
        {inYi && ` · ${t('monthlyReports.inYi', { sum: money(rows.sum) })}`}
      </span>
    </>
  );
}
