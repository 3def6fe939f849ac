import { Input, Select } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemLine } from '../../shared/frames/states.js';
import { useAddForm, useExportForms, useRemoveForm, type ExportForm } from './export-queries.js';

/** What of a form is filled in, and what stays empty. */
function Columns({ form }: { form: ExportForm }) {
  const { t } = useTranslation();
  const empty = form.columns.filter(({ field }) => field === null);
  return (
    <p className="muted sm">
      {t('exporting.filled', { n: form.columns.length - empty.length })}
      {empty.length > 0 &&
        t('exporting.stayEmpty', { names: empty.map(({ header }) => header).join(t('list.separator')) })}
      {form.replacedRows > 0 && t('exporting.replaces', { n: form.replacedRows })}
    </p>
  );
}

/** Keeps a workbook of one's own whose header says what goes where. */
function AddForm({ onAdded }: { onAdded: (id: string) => void }) {
  const { t } = useTranslation();
  const id = useId();
  const add = useAddForm();
  const [name, setName] = useState('');
  const [file, setFile] = useState<File | null>(null);
  const send = () => {
    if (!file) return;
    const called = name.trim() || file.name.replace(/\.[^.]*$/, '');
    add.mutate({ file, name: called }, { onSuccess: (form) => onAdded(form.id) });
  };
  return (
    <div className="exportform">
      <label htmlFor={`${id}file`}>{t('exporting.formFile')}</label>
      <input
        id={`${id}file`}
        type="file"
        accept=".xlsx"
        onChange={(event) => setFile(event.target.files?.[0] ?? null)}
      />
      <label htmlFor={`${id}name`}>{t('exporting.formName')}</label>
      <Input id={`${id}name`} value={name} maxLength={100} onChange={(event) => setName(event.target.value)} />
      <ProblemLine error={add.error} />
      <button type="button" className="btn btn-sm" disabled={!file || add.isPending} onClick={send}>
        {t('exporting.keepForm')}
      </button>
    </div>
  );
}

interface FormChoiceProps {
  value: string | undefined;
  onChange: (id: string | undefined) => void;
}

export function FormChoice({ value, onChange }: FormChoiceProps) {
  const { t } = useTranslation();
  const { data, error } = useExportForms();
  const remove = useRemoveForm();
  const [adding, setAdding] = useState(false);
  const chosen = data?.items.find(({ id }) => id === value);
  return (
    <div className="formchoice">
      <ProblemLine error={error ?? remove.error} />
      {data && data.items.length > 0 && (
        <Select
          aria-label={t('exporting.form')}
          placeholder={t('exporting.form')}
          value={value ?? null}
          options={data.items.map(({ id, name, fileName }) => ({ value: id, label: `${name}（${fileName}）` }))}
          onChange={(id) => onChange(id ?? undefined)}
        />
      )}
      {chosen && <Columns form={chosen} />}
      <p>
        <button
          type="button"
          className="linkbutton sm"
          aria-expanded={adding}
          onClick={() => setAdding((open) => !open)}
        >
          {t('exporting.addForm')}
        </button>
        {chosen && (
          <button
            type="button"
            className="linkbutton sm"
            disabled={remove.isPending}
            onClick={() => remove.mutate(chosen.id, { onSuccess: () => onChange(undefined) })}
          >
            {t('exporting.removeForm')}
          </button>
        )}
      </p>
      {adding && (
        <AddForm
          onAdded={(id) => {
            setAdding(false);
            onChange(id);
          }}
        />
      )}
    </div>
  );
}
