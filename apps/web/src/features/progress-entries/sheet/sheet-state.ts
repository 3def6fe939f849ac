import { useTranslation } from 'react-i18next';
import { clock } from '../../../shared/formats.js';
import { checkItems } from '../sets/checks-panel.js';
import type { RowView } from './row-view.js';

/** When everything is saved, and since when; the newest of the rows that were saved on this page. */
export function useSavedWords(views: readonly RowView[]): { text: string; tone: 'muted' | 'err' } {
  const { t } = useTranslation();
  const states = new Set(views.map(({ draft }) => draft.state));
  if (states.has('failed')) return { text: t('progressEntries.saved.failed'), tone: 'err' };
  if (states.has('saving') || states.has('waiting')) return { text: t('progressEntries.saved.saving'), tone: 'muted' };
  const last = views
    .map(({ draft, entry }) => draft.savedAt ?? entry.filledAt ?? '')
    .sort()
    .at(-1);
  return { text: last ? t('progressEntries.saved.at', { time: clock(last) }) : '', tone: 'muted' };
}

/** Why the set cannot be submitted now, or null where it can. */
export function useSubmitReason(views: readonly RowView[]): string | null {
  const { t } = useTranslation();
  const items = checkItems(views);
  const counts = {
    errors: items.filter(({ check }) => check.severity === 'error').length,
    conflicts: views.reduce((sum, view) => sum + view.conflicts.length, 0),
    missing: views.filter(({ complete }) => !complete).length,
    unexplained: items.filter(({ check }) => check.severity === 'warning' && !check.explained).length,
  };
  const parts = (['errors', 'conflicts', 'missing', 'unexplained'] as const)
    .filter((name) => counts[name] > 0)
    .map((name) => t(`progressEntries.blocked.${name}`, { n: counts[name] }));
  if (parts.length > 0) return t('progressEntries.blocked.notYet', { what: parts.join(t('progressEntries.comma')) });
  const unsaved = views.some(({ draft }) => draft.state !== 'idle');
  return unsaved ? t('progressEntries.blocked.unsaved') : null;
}
