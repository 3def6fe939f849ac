import { isEditableSet, periodMonthLabel, entryRefusal } from '@lianqun/domain';
import { Fragment, useCallback, useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../shared/i18n/index.js';
import { monthOfLabel, useLabel } from '../../../shared/period-label.js';
import { usePreference } from '../../../shared/storage.js';
import { useIsPhone } from '../../../shared/use-media.js';
import { domainLanguage } from '../../../shared/use-problem-text.js';
import { BulkBar } from '../bulk-bar.js';
import { ChecksPanel } from '../sets/checks-panel.js';
import { allColumns, mainColumns } from './columns.js';
import { EntryCards } from '../entry-cards.js';
import { MonthGrid } from '../grid/month-grid.js';
import { viewOf, type RowView } from './row-view.js';
import { sumsOf } from './sums.js';
import type { EntryField, EntrySheet } from '../types.js';
import { useGrid } from '../use-grid.js';
import { useSheetBook } from './use-sheet-book.js';
import { WhoPanel } from '../sets/who-panel.js';
import { WordsPane } from '../words-pane.js';

interface MonthSheetProps {
  sheet: EntrySheet;
  organizationId: string;
  /** The head of the page, which says how far the sheet is. */
  frame: (views: readonly RowView[], body: ReactNode) => ReactNode;
}

function isEditable(sheet: EntrySheet) {
  const open = entryRefusal(sheet.period.status) === null;
  return open && sheet.set !== null && sheet.set.abilities.fill && isEditableSet(sheet.set.status);
}

function useMonths(sheet: EntrySheet) {
  const { t } = useTranslation();
  const language = domainLanguage(useLanguage());
  const last = sheet.items.find((entry) => entry.last)?.last;
  const label = useLabel();
  const lastMonth = last ? monthOfLabel(label(last.label)) : t('progressEntries.lastMonth');
  return { month: periodMonthLabel(sheet.period, language), lastMonth };
}

function PastedWords({ grid }: { grid: ReturnType<typeof useGrid> }) {
  const { t } = useTranslation();
  const { pasted } = grid;
  if (!pasted) return null;
  const over = [
    pasted.rowsOver > 0 && t('progressEntries.rowsOver', { n: pasted.rowsOver }),
    pasted.columnsOver > 0 && t('progressEntries.columnsOver', { n: pasted.columnsOver }),
  ].filter((part) => part !== false);
  return (
    <span className={over.length > 0 ? 'warn' : undefined}>
      {[t('progressEntries.pasted', { n: pasted.cells.length }), ...over].join(t('progressEntries.comma'))}
    </span>
  );
}

/** Everything on one organization's month: the table, the texts of its row, the checks. */
export function MonthSheet({ sheet, organizationId, frame }: MonthSheetProps) {
  const { t } = useTranslation();
  const phone = useIsPhone();
  const editable = isEditable(sheet);
  const [wide, setWide] = usePreference('month.columns', false);
  const columns = wide ? allColumns : mainColumns;
  const { items, period } = sheet;
  const { book, rows } = useSheetBook(period.id, organizationId, sheet);
  const views = useMemo(
    () => items.map((entry) => viewOf(entry, period.lastMonth, rows.get(entry.id))),
    [items, rows, period.lastMonth],
  );
  const sums = useMemo(() => sumsOf(views), [views]);
  const grid = useGrid(book, items, columns);
  const { actions, setActive, selected, setSelected } = grid;
  const { month, lastMonth } = useMonths(sheet);
  const jump = useCallback(
    (row: number, field: EntryField = 'monthlyInvestment') => {
      document.getElementById(`entry-${row}`)?.scrollIntoView({ block: 'start' });
      const at = columns.findIndex((column) => column.field === field);
      // A cell without a column is typed in the pane under the table; the dates belong to the stage.
      setActive({ row, column: at < 0 ? columns.findIndex((column) => column.field === 'stage') : at });
    },
    [columns, setActive],
  );
  const current = grid.active?.row ?? 0;
  const chosen = views[current];
  const table = phone ? (
    <EntryCards views={views} book={book} editable={editable} />
  ) : (
    <MonthGrid
      label={t('progressEntries.table')}
      month={month}
      lastMonth={lastMonth}
      views={views}
      columns={columns}
      active={grid.active}
      selected={selected}
      editable={editable}
      sums={sums}
      actions={actions}
      onToggleAll={() =>
        setSelected(selected.size === views.length ? new Set() : new Set(views.map(({ entry }) => entry.id)))
      }
    />
  );
  return frame(
    views,
    <div className="monthwork">
      <div className="monthmain">
        {editable && !phone && (
          <BulkBar views={views} selected={selected} book={book} onClear={() => setSelected(new Set())} />
        )}
        <p role="status" className={grid.pasted ? 'pastedline sm' : 'visually-hidden'}>
          <PastedWords grid={grid} />
        </p>
        {table}
        {chosen && !phone && !wide && (
          <WordsPane key={chosen.entry.id} view={chosen} index={current} book={book} editable={editable} />
        )}
      </div>
      <aside className="monthaside" aria-label={t('progressEntries.checks')}>
        <ChecksPanel views={views} book={book} editable={editable} onJump={jump} />
        <WhoPanel views={views} onJump={jump} />
        {!phone && <Tools editable={editable} wide={wide} onWide={setWide} />}
      </aside>
    </div>,
  );
}

function Tools({ editable, wide, onWide }: { editable: boolean; wide: boolean; onWide: (wide: boolean) => void }) {
  const { t } = useTranslation();
  return (
    <div className="monthtools sm muted">
      <button type="button" className="linkbutton" onClick={() => onWide(!wide)}>
        {t(wide ? 'progressEntries.mainColumns' : 'progressEntries.allColumns')}
      </button>
      {editable && (
        <p>
          {(['right', 'down', 'last', 'revert', 'paste'] as const).map((key) => (
            <Fragment key={key}>
              <span className="nowrap">
                <kbd>{keyNames[key]}</kbd> {t(`progressEntries.keys.${key}`)}
              </span>{' '}
            </Fragment>
          ))}
        </p>
      )}
    </div>
  );
}

const keyNames = { right: 'Tab', down: 'Enter', last: 'Alt ↓', revert: 'Esc', paste: 'Ctrl V' };
