import { useTranslation } from 'react-i18next';
import { useSession } from '../../../shared/api/session.js';
import { Panel } from '../../../shared/frames/page.js';
import type { RowView } from '../sheet/row-view.js';
import { lastTime } from '../when.js';

interface Filler {
  name: string;
  rows: number;
  at: string;
  forOther: boolean;
}

function fillersOf(views: readonly RowView[]): Filler[] {
  const fillers = new Map<string, Filler>();
  for (const { entry, empty } of views) {
    if (empty || !entry.filledByName || !entry.filledAt) continue;
    const known = fillers.get(entry.filledByName);
    const at = known && known.at > entry.filledAt ? known.at : entry.filledAt;
    const forOther = entry.filledForOther || (known?.forOther ?? false);
    fillers.set(entry.filledByName, { name: entry.filledByName, rows: (known?.rows ?? 0) + 1, at, forOther });
  }
  return [...fillers.values()].sort((left, right) => right.rows - left.rows);
}

export function WhoPanel({ views, onJump }: { views: readonly RowView[]; onJump: (row: number) => void }) {
  const { t } = useTranslation();
  const me = useSession().data?.account.displayName;
  const complete = views.filter((view) => view.complete).length;
  const missing = views.flatMap((view, index) => (view.complete ? [] : [index + 1]));
  // Six numbers are enough to see where to begin.
  const numbers = missing.slice(0, 6).join(t('list.separator')) + (missing.length > 6 ? '…' : '');
  return (
    <Panel title={t('progressEntries.who')} note={t('progressEntries.filledOf', { complete, owed: views.length })}>
      <div className="whobar" aria-hidden="true">
        <i style={{ width: `${views.length > 0 ? (complete / views.length) * 100 : 0}%` }} />
      </div>
      <ul className="who">
        {fillersOf(views).map(({ name, rows, at, forOther }) => (
          <li key={name}>
            <span>
              {name === me ? t('progressEntries.me', { name }) : name}
              {forOther && <small className="muted"> {t('progressEntries.forOther')}</small>}
            </span>
            <span className="num">{t('progressEntries.rowCount', { n: rows })}</span>
            <span className="muted">{lastTime(at)}</span>
          </li>
        ))}
        {missing.length > 0 && (
          <li>
            <span>{t('progressEntries.status.empty')}</span>
            <span className="num">{t('progressEntries.rowCount', { n: missing.length })}</span>
            <button type="button" className="linkbutton" onClick={() => onJump((missing[0] ?? 1) - 1)}>
              {t('progressEntries.rows', { rows: numbers })}
            </button>
          </li>
        )}
      </ul>
    </Panel>
  );
}
