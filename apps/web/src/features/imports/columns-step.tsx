import type { Schemas } from '@lianqun/api-client';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable, type Column } from '../../shared/frames/data-table.js';
import { QueryState } from '../../shared/frames/query-state.js';
import { ProblemLine } from '../../shared/frames/states.js';
import { useMessage } from '../../shared/use-problem-text.js';
import { useFieldLabel } from './field-label.js';
import { useImportFields, useReadAgain, type Batch } from './import-queries.js';
import { useRegister } from './register.js';

type FileColumn = Schemas['ImportColumn'];
type Field = Schemas['ImportField'];
type Choices = Record<number, string | null>;

/** What a person chose, earlier or now; the rest stays for the program to match. */
export function chosenColumns(mapping: readonly FileColumn[], choices: Choices): Record<string, string | null> {
  const chosen: Record<string, string | null> = {};
  for (const { column, field, confidence } of mapping) {
    if (column in choices) chosen[column] = choices[column] ?? null;
    else if (confidence === 'user') chosen[column] = field;
  }
  return chosen;
}

function faultOf(fields: (string | null)[]): { twice: string } | 'noName' | null {
  const used = fields.filter((field) => field !== null);
  const twice = used.find((field, index) => used.indexOf(field) !== index);
  if (twice) return { twice };
  return used.includes('name') ? null : 'noName';
}

interface TargetSelectProps {
  column: FileColumn;
  value: string | null;
  fields: readonly Field[];
  onChange: (field: string | null) => void;
}

function TargetSelect({ column, value, fields, onChange }: TargetSelectProps) {
  const { t } = useTranslation();
  const labelOf = useFieldLabel();
  const options = [
    { value: '', label: t('imports.columns.none'), words: '' },
    ...fields.map((field) => ({
      value: field.field,
      label: labelOf(field),
      words: [field.label, labelOf(field), ...field.synonyms].join(' '),
    })),
  ];
  return (
    <Select
      aria-label={`${t('imports.columns.target')} ${column.header || column.letter}`}
      className="targetselect"
      showSearch={{ optionFilterProp: 'words' }}
      value={value ?? ''}
      options={options}
      onChange={(field) => onChange(field === '' ? null : field)}
      popupMatchSelectWidth={false}
    />
  );
}

interface EditorProps {
  batch: Batch;
  fields: readonly Field[];
  onApplied: () => void;
}

function useTableColumns(
  fields: readonly Field[],
  fieldOf: (column: FileColumn) => string | null,
  choices: Choices,
  choose: (column: number, field: string | null) => void,
) {
  const { t } = useTranslation();
  const columns: Column<FileColumn>[] = [
    {
      key: 'header',
      title: t('imports.columns.fileColumn'),
      width: 260,
      cell: (row) => (
        <>
          <span className="muted sm">{row.letter}</span> <b>{row.header || t('imports.columns.unnamed')}</b>
          {row.unit && <span className="muted sm"> {t('imports.columns.unit', { unit: row.unit })}</span>}
        </>
      ),
    },
    {
      key: 'samples',
      title: t('imports.columns.samples'),
      cut: true,
      hint: (row) => row.samples.join('\n'),
      cell: (row) => <span className="muted">{row.samples.join('　')}</span>,
    },
    {
      key: 'target',
      title: t('imports.columns.target'),
      width: 300,
      cell: (row) => (
        <TargetSelect
          column={row}
          value={fieldOf(row)}
          fields={fields}
          onChange={(field) => choose(row.column, field)}
        />
      ),
    },
    {
      key: 'how',
      title: t('imports.columns.how'),
      width: 120,
      muted: true,
      cell: (row) => t(`imports.columns.confidence.${row.column in choices ? 'user' : row.confidence}`),
    },
  ];
  return columns;
}

function Editor({ batch, fields, onApplied }: EditorProps) {
  const { t } = useTranslation();
  const register = useRegister();
  const [choices, setChoices] = useState<Choices>({});
  const readAgain = useReadAgain(batch.id);
  const fieldOf = (column: FileColumn) => (column.column in choices ? (choices[column.column] ?? null) : column.field);
  const columns = useTableColumns(fields, fieldOf, choices, (column, field) =>
    setChoices((now) => ({ ...now, [column]: field })),
  );
  const targets = batch.mapping.map(fieldOf);
  const fault = faultOf(targets);
  const changed = batch.mapping.some((column) => fieldOf(column) !== column.field);
  const apply = () => {
    const { sheet, headerRow } = batch.table ?? { sheet: 0, headerRow: null };
    const body = { version: batch.version, sheet, headerRow, columns: chosenColumns(batch.mapping, choices) };
    // A callback given to mutate() would be lost: this step goes away as soon as the file is being read again.
    void readAgain.mutateAsync(body).then(onApplied, () => undefined);
  };
  const faultText =
    fault === 'noName'
      ? t(`imports.columns.nameNeeded.${register}`)
      : fault &&
        t('imports.columns.twice', { field: fields.find(({ field }) => field === fault.twice)?.label ?? fault.twice });
  return (
    <>
      <div className="stephead">
        <div>
          <h2>{t('imports.columns.title')}</h2>
          <p className="muted sm">{t('imports.columns.text')}</p>
        </div>
        <span className="muted sm push">
          {t('imports.columns.matched', {
            matched: targets.filter((field) => field !== null).length,
            all: targets.length,
          })}
        </span>
      </div>
      <div className="panel mappingtable">
        <DataTable
          label={t('imports.columns.table')}
          columns={columns}
          rows={batch.mapping}
          rowKey={(row) => String(row.column)}
        />
      </div>
      <ProblemLine error={readAgain.error} />
      <div className="foot">
        <Button type="primary" disabled={!changed || fault !== null} loading={readAgain.isPending} onClick={apply}>
          {t('imports.columns.apply')}
        </Button>
        <span className={fault ? 'err sm' : 'muted sm'} role="status">
          {faultText ?? (!changed && t('imports.header.unchanged'))}
        </span>
      </div>
    </>
  );
}

export function ColumnsStep({ batch, onApplied }: { batch: Batch; onApplied: () => void }) {
  const message = useMessage();
  const fields = useImportFields(batch.id);
  return (
    <>
      {batch.problem && <p className="warnline">{message(batch.problem)}</p>}
      <QueryState query={fields}>
        {({ items }) => <Editor key={batch.version} batch={batch} fields={items} onApplied={onApplied} />}
      </QueryState>
    </>
  );
}
