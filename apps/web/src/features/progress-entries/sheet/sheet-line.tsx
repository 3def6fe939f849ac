import { entryRefusal, entrySetStatuses, isEditableSet, periodStatuses } from '@lianqun/domain';
import { useTranslation } from 'react-i18next';
import { dateTime } from '../../../shared/formats.js';
import { useLanguage } from '../../../shared/i18n/index.js';
import { domainLanguage } from '../../../shared/use-problem-text.js';
import type { RowView } from './row-view.js';
import { useSavedWords } from './sheet-state.js';
import type { EntrySheet } from '../types.js';

/** Whose sheet it is, how far it is, until when, and whether everything is saved. */
export function SheetLine({ sheet, views, closes }: { sheet: EntrySheet; views: readonly RowView[]; closes: string }) {
  const { t } = useTranslation();
  const language = domainLanguage(useLanguage());
  const saved = useSavedWords(views);
  const { set, period } = sheet;
  const parts = [
    set && set.status !== 'not-started'
      ? entrySetStatuses[set.status][language]
      : periodStatuses[period.status][language],
    t('progressEntries.closesAt', { day: closes }),
  ].filter(Boolean);
  return (
    <>
      {set && <span lang="zh-CN">{set.organization.name}</span>}
      {set && ' · '}
      {parts.join(' · ')}
      <span role="status" className={saved.tone}>
        {saved.text && ` · ${saved.text}`}
      </span>
    </>
  );
}

function useFrozen({ set, period }: EntrySheet): string | null {
  const { t } = useTranslation();
  const refusal = entryRefusal(period.status);
  if (set?.readable === false) return t('progressEntries.frozen.draft');
  if (refusal) return t(`progressEntries.frozen.${refusal === 'period-not-open' ? 'planned' : 'period'}`);
  if (set?.status === 'excused') return t('progressEntries.excused', { reason: set.reason ?? '' });
  if (set?.status === 'submitted' || set?.status === 'approved' || set?.status === 'locked')
    return t(`progressEntries.frozen.${set.status}`);
  return set?.abilities.fill ? null : t('progressEntries.frozen.noRight');
}

/** Why the sheet cannot be typed into, or why it was returned. */
export function FrozenLine({ sheet }: { sheet: EntrySheet }) {
  const { t } = useTranslation();
  const frozen = useFrozen(sheet);
  const { set } = sheet;
  if (set?.status === 'returned' && isEditableSet(set.status)) {
    return (
      <p className="warnline sheetnote">
        {t('progressEntries.returned', {
          by: [set.reviewedByName, dateTime(set.reviewedAt)].filter(Boolean).join(' '),
          reason: set.reason ?? '',
        })}
      </p>
    );
  }
  return frozen && <p className="noteline sheetnote">{frozen}</p>;
}

/** Projects that are owed and not shared with this person. */
export function WithheldLine({ sheet: { set, withheld } }: { sheet: EntrySheet }) {
  const { t } = useTranslation();
  if (withheld === 0 || set?.readable === false) return null;
  return <p className="noteline sheetnote">{t('progressEntries.withheld', { n: withheld })}</p>;
}
