import type { Schemas } from '@lianqun/api-client';
import { IMPORT_MODES, importModes, VALUE_MODES, valueModes, type ImportMode, type ValueMode } from '@lianqun/domain';
import { Button, Modal, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { count } from '../../../shared/formats.js';
import { ProblemLine } from '../../../shared/frames/states.js';
import { pageRoot } from '../../../shared/page-root.js';
import { optionsOf, useWord } from '../../../shared/use-word.js';
import { useFieldLabel } from '../field-label.js';
import { fieldsOf } from '../columns/use-columns.js';
import type { Batch } from '../import-queries.js';
import { useModes } from './mode-queries.js';

/** What the rows come to as things stand; changes as soon as another mode has been applied. */
function Outcome({ batch, busy }: { batch: Batch; busy: boolean }) {
  const { t } = useTranslation();
  const { counts } = batch;
  if (!counts) return null;
  return (
    <p className="modeoutcome" role="status">
      {busy
        ? t('importsPreview.mode.deciding')
        : t('importsPreview.mode.outcome', {
            fresh: count(counts.new),
            update: count(counts.update),
            cells: count(batch.changedCells),
            unchanged: count(counts.unchanged),
            question: count(counts.question),
            refused: count(counts.refused),
          })}
    </p>
  );
}

interface ChoiceProps {
  batch: Pick<Batch, 'mode' | 'fieldModes' | 'mapping'>;
  busy: boolean;
  onChange: (modes: { mode?: ImportMode; fieldModes?: Record<string, ValueMode> }) => void;
}

function ModeChoice({ batch, busy, onChange }: ChoiceProps) {
  const { t } = useTranslation();
  const word = useWord();
  return (
    <fieldset className="modechoice" disabled={busy}>
      <legend className="visually-hidden">{t('importsPreview.mode.title')}</legend>
      {IMPORT_MODES.map((mode) => (
        <label key={mode} className="choice">
          <input
            type="radio"
            name="import-mode"
            checked={batch.mode === mode}
            onChange={() => onChange({ mode })}
            aria-describedby={`mode-${mode}`}
          />
          <span>
            <b>{word(importModes[mode])}</b>
            <small id={`mode-${mode}`} className="muted block">
              {t(`importsPreview.mode.text.${mode}`)}
            </small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** The fields that the list fills: a name and a code decide who is meant and are not excepted. */
function exceptable(batch: Pick<Batch, 'mapping'>, fields: readonly Schemas['ImportField'][]) {
  const used = new Set(batch.mapping.flatMap(fieldsOf));
  return fields.filter(({ field }) => used.has(field) && field !== 'name' && field !== 'creditCode');
}

function FieldExceptions({
  batch,
  fields,
  busy,
  onChange,
}: ChoiceProps & { fields: readonly Schemas['ImportField'][] }) {
  const { t } = useTranslation();
  const word = useWord();
  const labelOf = useFieldLabel();
  const options = [{ value: '', label: t('importsPreview.mode.asAbove') }, ...optionsOf(VALUE_MODES, valueModes, word)];
  const set = (field: string, value: string) => {
    const { [field]: _before, ...rest } = batch.fieldModes;
    onChange({ fieldModes: value === '' ? rest : { ...rest, [field]: value as ValueMode } });
  };
  return (
    <div className="fieldmodes">
      {exceptable(batch, fields).map((field) => (
        <label key={field.field} className={batch.fieldModes[field.field] ? 'excepted' : undefined}>
          <span>{labelOf(field)}</span>
          <Select
            aria-label={t('importsPreview.mode.ofField', { field: labelOf(field) })}
            value={batch.fieldModes[field.field] ?? ''}
            options={options}
            disabled={busy}
            onChange={(value: string) => set(field.field, value)}
            popupMatchSelectWidth={false}
          />
        </label>
      ))}
    </div>
  );
}

interface ModeDialogProps {
  batch: Batch;
  fields: readonly Schemas['ImportField'][];
  onClose: () => void;
}

/** What the list may do to records that the register has. Each choice takes effect at once, and the numbers follow. */
export function ModeDialog({ batch, fields, onClose }: ModeDialogProps) {
  const { t } = useTranslation();
  const modes = useModes(batch.id);
  const [wanted, setWanted] = useState<Pick<Batch, 'mode' | 'fieldModes'> | null>(null);
  // What was chosen shows at once; the rows follow.
  const chosen = { ...batch, ...wanted };
  const apply: ChoiceProps['onChange'] = (change) => {
    const { mode, fieldModes } = { ...chosen, ...change };
    setWanted({ mode, fieldModes });
    modes.mutate({ version: batch.version, mode, fieldModes }, { onSettled: () => setWanted(null) });
  };
  const busy = modes.isPending;
  const excepts = chosen.mode !== 'add-only';
  return (
    <Modal
      open
      getContainer={pageRoot}
      width={680}
      title={t('importsPreview.mode.title')}
      onCancel={onClose}
      footer={
        <Button type="primary" onClick={onClose}>
          {t('importsPreview.mode.done')}
        </Button>
      }
    >
      <ModeChoice batch={chosen} busy={busy} onChange={apply} />
      <p className="muted sm">{t('importsPreview.mode.blanks')}</p>
      <ProblemLine error={modes.error} />
      <Outcome batch={batch} busy={busy} />
      {excepts && (
        <details className="modedetails" open={Object.keys(batch.fieldModes).length > 0}>
          <summary>{t('importsPreview.mode.exceptions', { n: Object.keys(batch.fieldModes).length })}</summary>
          <FieldExceptions batch={chosen} fields={fields} busy={busy} onChange={apply} />
        </details>
      )}
    </Modal>
  );
}
