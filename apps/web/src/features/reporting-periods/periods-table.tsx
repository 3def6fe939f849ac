import { Button, Tooltip } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { usePermission } from '../../shared/api/session.js';
import { count, dateTime } from '../../shared/formats.js';
import { DataTable, type Column } from '../../shared/frames/data-table.js';
import { paths } from '../../shared/paths.js';
import { useIsPhone } from '../../shared/use-media.js';
import { DatesDialog } from './dates-dialog.js';
import { usePeriodWords } from './period-words.js';
import { SetsBar } from './progress-bar.js';
import { PeriodStepDialog } from './step-dialog.js';
import type { Period, PeriodStep } from './types.js';

type Asked = { period: Period; what: PeriodStep | 'dates' } | null;

/** A step that cannot be taken now is shown with the reason; one that never applies in this state is not shown. */
function Steps({ period, onAsk }: { period: Period; onAsk: (asked: Asked) => void }) {
  const { t } = useTranslation();
  const allowed = usePermission('reporting-period.manage');
  if (!allowed) return null;
  const steps = period.allowedSteps.flatMap(({ step, reason }) => (step === 'publish' ? [] : [{ step, reason }]));
  const fixed = period.status === 'locked' || period.status === 'published';
  return (
    <div className="rowactions row">
      {steps.map(({ step, reason }) => (
        <Tooltip key={step} title={reason}>
          <Button
            size="small"
            type={step === 'lock' && reason === null ? 'primary' : 'default'}
            disabled={reason !== null}
            onClick={() => onAsk({ period, what: step })}
          >
            {t(`reportingPeriods.step.${step}`)}
          </Button>
        </Tooltip>
      ))}
      {!fixed && (
        <button type="button" className="linkbutton" onClick={() => onAsk({ period, what: 'dates' })}>
          {t('reportingPeriods.editDates')}
        </button>
      )}
      {steps
        .filter(({ reason }) => reason !== null)
        .map(({ step, reason }) => (
          <small key={step} className="muted stepreason">
            {reason}
          </small>
        ))}
    </div>
  );
}

function Snapshot({ period }: { period: Period }) {
  const { t } = useTranslation();
  const { snapshot } = period;
  if (!snapshot) return <span className="muted">—</span>;
  const rows = t('reportingPeriods.snapshotRows', { rows: count(snapshot.rowCount) });
  return (
    <>
      {t('reportingPeriods.edition', { n: snapshot.edition })}{' '}
      <code className="digest" title={snapshot.digest}>
        {snapshot.digest.slice(0, 8)}
      </code>
      <small className="muted block">
        {[rows, dateTime(snapshot.takenAt), snapshot.takenByName].filter(Boolean).join(' · ')}
      </small>
    </>
  );
}

function useColumns(onAsk: (asked: Asked) => void): Column<Period>[] {
  const { t } = useTranslation();
  const words = usePeriodWords();
  const begun = (period: Period) => period.status !== 'planned';
  return [
    {
      key: 'label',
      title: t('reportingPeriods.one'),
      width: 130,
      cell: (period) =>
        begun(period) ? (
          <Link to={paths.monthOrganizations(period.id)}>{words.label(period)}</Link>
        ) : (
          words.label(period)
        ),
    },
    {
      key: 'status',
      title: t('reportingPeriods.state'),
      width: 104,
      cell: (period) => (
        <>
          {words.status(period.status)}
          {period.daysLeft !== null && <small className="warn block">{words.left(period.daysLeft)}</small>}
        </>
      ),
    },
    {
      key: 'dates',
      title: t('reportingPeriods.dates'),
      width: 190,
      cell: (period) => (
        <>
          {t('reportingPeriods.span', { from: period.opensOn, to: period.closesOn.slice(5) })}
          <small className="muted block">
            {t('reportingPeriods.cutoff')} {period.cutoffOn}
          </small>
        </>
      ),
    },
    {
      key: 'sets',
      title: t('reportingPeriods.progress'),
      width: 300,
      cell: (period) => <SetsBar sets={period.sets} />,
    },
    {
      key: 'filled',
      title: t('reportingPeriods.filled'),
      width: 96,
      numeric: true,
      cell: (period) => (begun(period) ? `${count(period.filled)} / ${count(period.owed)}` : '—'),
    },
    {
      key: 'snapshot',
      title: t('reportingPeriods.snapshot'),
      width: 250,
      cell: (period) => <Snapshot period={period} />,
    },
    {
      key: 'actions',
      title: t('reportingPeriods.actions'),
      width: 230,
      cell: (period) => <Steps period={period} onAsk={onAsk} />,
    },
  ];
}

function PeriodCards({ periods, onAsk }: { periods: readonly Period[]; onAsk: (asked: Asked) => void }) {
  const { t } = useTranslation();
  const words = usePeriodWords();
  return (
    <ul className="cards">
      {periods.map((period) => (
        <li key={period.id} className="card">
          <span className="card-line">
            <Link to={paths.monthOrganizations(period.id)}>{words.label(period)}</Link>
            <span>{words.status(period.status)}</span>
          </span>
          <span className="card-line muted">
            {t('reportingPeriods.span', { from: period.opensOn, to: period.closesOn })}
            <span>
              {count(period.filled)} / {count(period.owed)}
            </span>
          </span>
          {period.status !== 'planned' && <SetsBar sets={period.sets} />}
          <Steps period={period} onAsk={onAsk} />
        </li>
      ))}
    </ul>
  );
}

export function PeriodsTable({ periods }: { periods: readonly Period[] }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<Asked>(null);
  const columns = useColumns(setAsked);
  const close = () => setAsked(null);
  const phone = useIsPhone();
  return (
    <div className={phone ? undefined : 'panel widetable'}>
      {phone ? (
        <PeriodCards periods={periods} onAsk={setAsked} />
      ) : (
        <DataTable
          label={t('reportingPeriods.title')}
          columns={columns}
          rows={periods}
          rowKey={(period) => period.id}
        />
      )}
      {asked?.what === 'dates' && <DatesDialog period={asked.period} onClose={close} />}
      {asked && asked.what !== 'dates' && <PeriodStepDialog period={asked.period} step={asked.what} onClose={close} />}
    </div>
  );
}
