import { DELIVERIES, deliveries, type NotificationKind, notificationKinds } from '@lianqun/domain';
import { useTranslation } from 'react-i18next';
import { ProblemLine } from '../../shared/frames/states.js';
import { useWord } from '../../shared/use-word.js';
import { type Preference, useSetPreference } from './notification-queries.js';

interface Group {
  title: 'blockers' | 'month' | 'reports' | 'registers' | 'account';
  kinds: NotificationKind[];
}

const groups: Group[] = [
  {
    title: 'blockers',
    kinds: ['blocker-assigned', 'blocker-returned', 'blocker-closing-requested', 'blocker-closed', 'blocker-deadline'],
  },
  { title: 'month', kinds: ['period-opened', 'period-closing', 'set-submitted', 'set-returned', 'set-approved'] },
  { title: 'reports', kinds: ['report-ready', 'report-failed', 'report-issued'] },
  {
    title: 'registers',
    kinds: [
      'import-finished',
      'import-failed',
      'import-handed-over',
      'export-ready',
      'export-failed',
      'bulk-finished',
      'bulk-failed',
      'record-invited',
      'proposal-received',
      'proposal-answered',
      'comment-mentioned',
      'relocation-moved',
    ],
  },
  { title: 'account', kinds: ['account-changed'] },
];

interface RowProps extends Preference {
  onChoose: (item: Preference) => void;
}

/** One kind with its three ways; the arrow keys go through them. */
function KindRow({ kind, delivery, onChoose }: RowProps) {
  const word = useWord();
  const { why, ...name } = notificationKinds[kind];
  return (
    <tr>
      <th scope="row">
        {word(name)} <small className="muted">{word(why)}</small>
      </th>
      <td>
        <div role="radiogroup" aria-label={word(name)} className="deliveries">
          {DELIVERIES.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name={kind}
                checked={one === delivery}
                onChange={() => onChoose({ kind, delivery: one })}
              />
              {word(deliveries[one])}
            </label>
          ))}
        </div>
      </td>
    </tr>
  );
}

/** Per kind: at once, once a day, or not at all. Each choice is kept as it is made. */
export function PreferencesTable({ items }: { items: readonly Preference[] }) {
  const { t } = useTranslation();
  const change = useSetPreference();
  const chosen = new Map(items.map(({ kind, delivery }) => [kind, delivery]));
  // What was just chosen stands there until the service has answered.
  if (change.isPending) chosen.set(change.variables.kind, change.variables.delivery);
  return (
    <>
      <table className="preferences">
        <caption className="visually-hidden">{t('notifications.preferences.title')}</caption>
        {groups.map(({ title, kinds }) => (
          <tbody key={title}>
            <tr>
              <th colSpan={2} scope="rowgroup" className="muted sm">
                {t(`notifications.preferences.${title}`)}
              </th>
            </tr>
            {kinds.map((kind) => {
              const delivery = chosen.get(kind);
              return delivery && <KindRow key={kind} kind={kind} delivery={delivery} onChoose={change.mutate} />;
            })}
          </tbody>
        ))}
      </table>
      <ProblemLine error={change.error} />
      <p role="status" className="muted sm preferences-saved">
        {change.isSuccess ? t('notifications.preferences.saved') : ''}
      </p>
    </>
  );
}
