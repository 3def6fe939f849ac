import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { count } from '../../shared/formats.js';
import { DataTable } from '../../shared/frames/data-table.js';
import { Panel } from '../../shared/frames/page.js';

export interface Bar {
  key: string;
  name: string;
  value: number;
  /** The filtered list behind the figure; null where no filter of the list says the same. */
  to: string | null;
}

function Bars({ bars }: { bars: Bar[] }) {
  const { t } = useTranslation();
  const most = Math.max(1, ...bars.map((bar) => bar.value));
  return (
    <ul className="bars">
      {bars.map(({ key, name, value, to }) => (
        <li key={key}>
          <span className="bars-name">{name}</span>
          <span className="bars-track" aria-hidden="true">
            <i style={{ width: value > 0 ? `max(2px, ${(value / most) * 100}%)` : 0 }} />
          </span>
          {to ? (
            <Link to={to} className="opens num" aria-label={t('overview.openRows', { name, n: count(value) })}>
              {count(value)}
            </Link>
          ) : (
            <span className="num">{count(value)}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

function Table({ label, bars }: { label: string; bars: Bar[] }) {
  const { t } = useTranslation();
  return (
    <DataTable
      label={label}
      compact
      rows={bars}
      rowKey={(bar) => bar.key}
      columns={[
        {
          key: 'name',
          title: t('overview.name'),
          cell: (bar) => (bar.to ? <Link to={bar.to}>{bar.name}</Link> : bar.name),
        },
        { key: 'count', title: t('overview.count'), numeric: true, width: 120, cell: (bar) => count(bar.value) },
      ]}
    />
  );
}

interface BarListProps {
  title: string;
  note: string;
  bars: Bar[];
  foot?: string;
}

/** Bars with their numbers written beside them, and the same as a table for whoever prefers reading or copying it. */
export function BarList({ title, note, bars, foot }: BarListProps) {
  const { t } = useTranslation();
  const [table, setTable] = useState(false);
  const toggle = (
    <button type="button" className="linkbutton" onClick={() => setTable(!table)}>
      {t(table ? 'overview.showBars' : 'overview.showTable')}
    </button>
  );
  return (
    <Panel title={title} note={note} action={toggle}>
      {table ? <Table label={title} bars={bars} /> : <Bars bars={bars} />}
      {foot && <p className="panel-foot muted sm">{foot}</p>}
    </Panel>
  );
}
