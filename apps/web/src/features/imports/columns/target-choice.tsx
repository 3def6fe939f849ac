import type { Schemas } from '@lianqun/api-client';
import { FIELDS_OF_COLUMN } from '@lianqun/domain';
import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFieldLabel } from '../field-label.js';
import type { FileColumn } from '../import-queries.js';
import type { Columns } from './use-columns.js';

type Field = Schemas['ImportField'];

interface TargetSelectProps {
  label: string;
  value: string;
  none: string;
  fields: readonly Field[];
  onChange: (field: string) => void;
}

function TargetSelect({ label, value, none, fields, onChange }: TargetSelectProps) {
  const labelOf = useFieldLabel();
  const options = [
    { value: '', label: none, words: '' },
    ...fields.map((field) => ({
      value: field.field,
      label: labelOf(field),
      words: [field.label, labelOf(field), ...field.synonyms].join(' '),
    })),
  ];
  return (
    <Select
      aria-label={label}
      className="targetselect"
      showSearch={{ optionFilterProp: 'words' }}
      value={value}
      options={options}
      onChange={onChange}
      popupMatchSelectWidth={false}
    />
  );
}

interface TargetChoiceProps {
  column: FileColumn;
  columns: Columns;
  fields: readonly Field[];
}

/** The fields that a column feeds: mostly one, and more where a cell holds several things. */
export function TargetChoice({ column, columns, fields }: TargetChoiceProps) {
  const { t } = useTranslation();
  const [adding, setAdding] = useState(false);
  const targets = columns.targetsOf(column);
  const name = column.header || column.letter;
  const replace = (index: number, field: string) => {
    const next = [...targets];
    next[index] = field;
    columns.choose(column, [...new Set(next.filter(Boolean))]);
  };
  return (
    <span className="targets">
      <TargetSelect
        label={`${t('imports.columns.target')} ${name}`}
        value={targets[0] ?? ''}
        none={t(columns.extras ? 'imports.columns.none' : 'importsPreview.columns.dropped')}
        fields={fields}
        onChange={(field) => replace(0, field)}
      />
      {targets.slice(1).map((target, index) => (
        <TargetSelect
          key={target}
          label={t('importsPreview.columns.alsoOf', { header: name, n: index + 2 })}
          value={target}
          none={t('importsPreview.columns.noMore')}
          fields={fields}
          onChange={(field) => replace(index + 1, field)}
        />
      ))}
      {adding && (
        <TargetSelect
          label={t('importsPreview.columns.addTo', { header: name })}
          value=""
          none={t('importsPreview.columns.noMore')}
          fields={fields.filter(({ field }) => !targets.includes(field))}
          onChange={(field) => {
            setAdding(false);
            if (field) columns.choose(column, [...targets, field]);
          }}
        />
      )}
      {targets.length > 0 && targets.length < FIELDS_OF_COLUMN && !adding && (
        <button
          type="button"
          className="linkbutton sm addtarget"
          aria-label={t('importsPreview.columns.addTo', { header: name })}
          onClick={() => setAdding(true)}
        >
          {t('importsPreview.columns.add')}
        </button>
      )}
    </span>
  );
}

/** The unit of a column of amounts or numbers: what its header says, or what a person knows. */
export function UnitChoice({ column, columns, fields }: TargetChoiceProps) {
  const { t } = useTranslation();
  const unit = columns.unitOf(column);
  const targets = columns.targetsOf(column);
  const taken = fields.filter(({ field }) => targets.includes(field)).flatMap((field) => field.units);
  if (taken.length === 0) return unit;
  const units = [...new Set([...taken, ...(unit ? [unit] : [])])];
  return (
    <Select
      aria-label={t('importsPreview.columns.unitOf', { header: column.header || column.letter })}
      value={unit || null}
      placeholder={t('importsPreview.columns.unitUnknown')}
      options={units.map((value) => ({ value, label: value }))}
      onChange={(value: string) => columns.chooseUnit(column, value)}
      popupMatchSelectWidth={false}
    />
  );
}
