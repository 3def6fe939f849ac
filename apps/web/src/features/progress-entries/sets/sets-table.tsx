import { entrySetStatuses } from '@lianqun/domain';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { count, dateTime, none } from '../../../shared/formats.js';
import { DataTable, type Column } from '../../../shared/frames/data-table.js';
import { Panel } from '../../../shared/frames/page.js';
import { QueryState } from '../../../shared/frames/query-state.js';
import { StateBox } from '../../../shared/frames/states.js';
import { useLanguage } from '../../../shared/i18n/index.js';
import { paths } from '../../../shared/paths.js';
import { useIsPhone } from '../../../shared/use-media.js';
import { domainLanguage } from '../../../shared/use-problem-text.js';
import { useSets } from '../month-queries.js';
import { ReviewActions } from './set-actions.js';
import { SetStatusWord } from './set-status.js';
import type { EntrySet } from '../types.js';

/** What the rules find in a draft is for its own side. */
function Found({ set, n, tone }: { set: EntrySet; n: number; tone: 'err' | 'warn' }) {
  if (!set.readable) return <span className="muted">{none}</span>;
  return <span className={n > 0 ? tone : 'muted'}>{count(n)}</span>;
}

function useColumns(periodId: string): Column<EntrySet>[] {
  const { t } = useTranslation();
  const by = (name: string | null, at: string | null) =>
    at ? t('progressEntries.sets.by', { name: name ?? '', time: dateTime(at).slice(5) }) : '—';
  return [
    {
      key: 'organization',
      title: t('progressEntries.sets.organization'),
      width: 240,
      cell: (set) => (
        <>
          <Link to={paths.month(periodId, set.organization.id)}>{set.organization.name}</Link>
          {set.regionName && <small className="muted block">{set.regionName}</small>}
        </>
      ),
    },
    {
      key: 'status',
      title: t('progressEntries.sets.status'),
      width: 200,
      cell: (set) => (
        <>
          <SetStatusWord status={set.status} />
          {set.filledForOther && <small className="muted"> {t('progressEntries.forOther')}</small>}
          {set.reason && <small className="muted block">{set.reason}</small>}
        </>
      ),
    },
    {
      key: 'filled',
      title: t('progressEntries.sets.filled'),
      width: 90,
      numeric: true,
      cell: (set) => `${count(set.filled)} / ${count(set.owed)}`,
    },
    {
      key: 'errors',
      title: t('progressEntries.sets.errors'),
      width: 64,
      numeric: true,
      cell: (set) => <Found set={set} n={set.errors} tone="err" />,
    },
    {
      key: 'warnings',
      title: t('progressEntries.sets.warnings'),
      width: 64,
      numeric: true,
      cell: (set) => <Found set={set} n={set.warnings} tone="warn" />,
    },
    {
      key: 'submitted',
      title: t('progressEntries.sets.submitted'),
      width: 150,
      muted: true,
      cell: (set) => by(set.submittedByName, set.submittedAt),
    },
    {
      key: 'reviewed',
      title: t('progressEntries.sets.reviewed'),
      width: 150,
      muted: true,
      cell: (set) => by(set.reviewedByName, set.reviewedAt),
    },
    {
      key: 'actions',
      title: t('progressEntries.sets.actions'),
      width: 150,
      cell: (set) => (
        <span className="row rowactions">
          <ReviewActions set={set} small />
        </span>
      ),
    },
  ];
}

function SetCards({ periodId, sets }: { periodId: string; sets: readonly EntrySet[] }) {
  return (
    <ul className="cards">
      {sets.map((set) => (
        <li key={set.id} className="card">
          <span className="card-line">
            <Link to={paths.month(periodId, set.organization.id)}>{set.organization.name}</Link>
            <SetStatusWord status={set.status} />
          </span>
          <span className="card-line muted">
            {set.reason ?? set.regionName}
            <span className="nowrap">
              {count(set.filled)} / {count(set.owed)}
            </span>
          </span>
          <span className="row rowactions">
            <ReviewActions set={set} small />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Who waits for review first, then who has not filled in. */
const order = ['submitted', 'not-started', 'filling', 'returned', 'approved', 'excused', 'locked'];

/** Every organization that owes entries of the period, how far it is, and what a reviewer can do about it. */
export function SetsTable({ periodId }: { periodId: string }) {
  const { t } = useTranslation();
  const language = domainLanguage(useLanguage());
  const query = useSets(periodId);
  const columns = useColumns(periodId);
  const phone = useIsPhone();
  return (
    <QueryState query={query}>
      {({ items }) => {
        if (items.length === 0)
          return <StateBox title={t('progressEntries.sets.none')} text={t('progressEntries.sets.noneText')} />;
        const counts = order
          .map((status) => ({ status, n: items.filter((set) => set.status === status).length }))
          .filter(({ n }) => n > 0)
          .map(({ status, n }) => `${entrySetStatuses[status as EntrySet['status']][language]} ${n}`);
        const sets = items.toSorted((left, right) => order.indexOf(left.status) - order.indexOf(right.status));
        if (phone) return <SetCards periodId={periodId} sets={sets} />;
        return (
          <Panel className="widetable" title={t('progressEntries.overview')} note={counts.join(' · ')}>
            <DataTable label={t('progressEntries.overview')} columns={columns} rows={sets} rowKey={(set) => set.id} />
          </Panel>
        );
      }}
    </QueryState>
  );
}
