import { useTranslation } from 'react-i18next';
import { count } from '../../../shared/formats.js';
import type { Batch } from '../import-queries.js';
import { totalOf } from './rows/row-pages.js';
import type { RowView } from './rows/row-view.js';

interface TableFootProps {
  batch: Batch;
  view: RowView;
  range: { first: number; last: number };
  total: number;
  editable: boolean;
  onView: (view: Partial<RowView>) => void;
  onNext: () => void;
}

/** Which rows are in sight, and the way to those that wait for somebody. */
export function TableFoot({ batch, view, range, total, editable, onView, onNext }: TableFootProps) {
  const { t } = useTranslation();
  const waiting = totalOf('problems', batch);
  const only = view.rows === 'problems';
  return (
    <div className="tablefoot">
      <span className="muted desktop">
        {t('imports.preview.range', { from: count(range.first), to: count(range.last), total: count(total) })}
      </span>
      {batch.warnings > 0 && (
        <span className="muted sm desktop">{t('imports.preview.warningsOnly', { n: count(batch.warnings) })}</span>
      )}
      {editable && <span className="muted sm desktop">{t('importsPreview.cell.keys')}</span>}
      {waiting > 0 && (
        <span className="push row">
          <button type="button" className="linkbutton" onClick={onNext}>
            {t('imports.preview.nextProblem')} <kbd className="desktop">N</kbd>
          </button>
          <button type="button" className="linkbutton" onClick={() => onView({ rows: only ? 'all' : 'problems' })}>
            {only ? t('imports.preview.allRows') : t('imports.preview.onlyProblems', { n: count(waiting) })}
          </button>
        </span>
      )}
    </div>
  );
}
