import { importModes, VALUE_MODES, valueModes, type ValueMode } from '@lianqun/domain';
import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemLine } from '../../../shared/frames/states.js';
import { optionsOf, useWord } from '../../../shared/use-word.js';
import type { Batch, ImportRow } from '../import-queries.js';
import { useRowMode } from './mode-queries.js';

/** Whether the row meets a record of the register: only then there is something to overrule. */
export const meetsRecord = (row: ImportRow): boolean =>
  row.targetId !== null && (row.decision === 'update' || row.decision === 'unchanged');

interface RowModeProps {
  batch: Batch;
  row: ImportRow;
}

/** What this row does with its record, other than the batch says. */
export function RowMode({ batch, row }: RowModeProps) {
  const { t } = useTranslation();
  const word = useWord();
  const change = useRowMode(batch.id);
  const [alike, setAlike] = useState(false);
  const asBatch = t('importsPreview.mode.asBatch', { mode: word(importModes[batch.mode]) });
  return (
    <div className="rowmode">
      <label>
        <span className="muted">{t('importsPreview.mode.ofRow')}</span>
        <Select
          aria-label={t('importsPreview.mode.ofRow')}
          value={row.mode ?? ''}
          options={[{ value: '', label: asBatch }, ...optionsOf(VALUE_MODES, valueModes, word)]}
          loading={change.isPending}
          disabled={change.isPending}
          popupMatchSelectWidth={false}
          onChange={(value: string) =>
            change.mutate({ rowNumber: row.rowNumber, mode: value === '' ? null : (value as ValueMode), alike })
          }
        />
      </label>
      <label className="alike sm">
        <input type="checkbox" checked={alike} onChange={(event) => setAlike(event.target.checked)} />
        {t('importsPreview.alike.rows')}
      </label>
      {change.data && change.data.changed > 1 && (
        <p className="muted sm" role="status">
          {t('importsPreview.alike.changed', { n: change.data.changed })}
        </p>
      )}
      <ProblemLine error={change.error} />
    </div>
  );
}
