import { useTranslation } from 'react-i18next';
import type { EntryBook } from './entry-book.js';
import type { RowView } from './sheet/row-view.js';
import { useChoices } from './words-pane.js';

interface BulkBarProps {
  views: readonly RowView[];
  selected: ReadonlySet<string>;
  book: EntryBook;
  onClear: () => void;
}

/** The same reason for all selected rows; a row without a state of the works takes last month's. */
export function BulkBar({ views, selected, book, onClear }: BulkBarProps) {
  const { t } = useTranslation();
  const choices = useChoices();
  if (selected.size === 0) return null;
  const mark = (reason: string) => {
    const edits = views
      .filter(({ entry }) => selected.has(entry.id))
      .flatMap(({ entry, values }) => {
        const image = entry.last?.imageProgress;
        return [
          { id: entry.id, field: 'noChangeReason' as const, text: reason },
          ...(!values.imageProgress && image && reason
            ? [{ id: entry.id, field: 'imageProgress' as const, text: image }]
            : []),
        ];
      });
    book.edit(edits, 0);
    onClear();
  };
  return (
    <div className="bulkbar" role="region" aria-label={t('progressEntries.bulk')}>
      <b>{t('progressEntries.selected', { n: selected.size })}</b>
      <label>
        {t('progressEntries.markUnchanged')}
        <select value="" onChange={({ target }) => mark(target.value)}>
          {choices.noChange.map(({ value, label }) => (
            <option key={value} value={value}>
              {value === '' ? t('progressEntries.chooseReason') : label}
            </option>
          ))}
        </select>
      </label>
      <span className="muted sm">{t('progressEntries.bulkNote')}</span>
      <button type="button" className="linkbutton push" onClick={onClear}>
        {t('progressEntries.clearSelection')}
      </button>
    </div>
  );
}
