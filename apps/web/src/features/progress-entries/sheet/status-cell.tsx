import { useTranslation } from 'react-i18next';
import { errorsOf, openWarningsOf, type RowView } from './row-view.js';
import { lastTime } from '../when.js';

type Tone = 'err' | 'warn' | 'muted' | '';

interface RowStatus {
  tone: Tone;
  word: string;
  note: string;
}

/** The state of a row in two short lines: what stands in the way first, then whether it is saved. */
export function useRowStatus(view: RowView, typing: boolean): RowStatus {
  const { t } = useTranslation();
  const { draft, entry } = view;
  const status = (tone: Tone, word: string, note = ''): RowStatus => ({ tone, word, note });
  if (view.conflicts.length > 0)
    return status('err', t('progressEntries.status.conflict'), t('progressEntries.status.choose'));
  if (draft.state === 'failed')
    return status('err', t('progressEntries.status.failed'), t('progressEntries.status.kept'));
  if (draft.state === 'saving') return status('muted', t('progressEntries.status.saving'));
  if (typing && draft.state === 'waiting') return status('muted', t('progressEntries.status.typing'));
  const errors = errorsOf(view).length + view.unreadable.length;
  if (errors > 0) {
    const kept = view.unreadable.length > 0 ? 'progressEntries.status.kept' : 'progressEntries.status.saved';
    return status('err', t('progressEntries.status.errors', { n: errors }), t(kept));
  }
  if (draft.state === 'waiting') return status('muted', t('progressEntries.status.saving'));
  if (view.empty) return status('', t('progressEntries.status.empty'));
  if (!view.complete) return status('', t('progressEntries.status.partial'), lastTime(draft.savedAt ?? entry.filledAt));
  const warnings = openWarningsOf(view).length;
  if (warnings > 0) {
    return status('warn', t('progressEntries.status.saved'), t('progressEntries.status.warnings', { n: warnings }));
  }
  const explained = view.checks.some((check) => check.explained);
  return status(
    'muted',
    t('progressEntries.status.saved'),
    explained ? t('progressEntries.status.explained') : lastTime(draft.savedAt ?? entry.filledAt),
  );
}

export function StatusCell({ view, typing }: { view: RowView; typing: boolean }) {
  const { tone, word, note } = useRowStatus(view, typing);
  return (
    <td className={`rowstatus ${tone}`}>
      {word}
      <small>{note}</small>
    </td>
  );
}
