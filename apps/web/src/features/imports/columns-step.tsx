import type { Schemas } from '@lianqun/api-client';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { DataTable, type Column } from '../../shared/frames/data-table.js';
import { QueryState } from '../../shared/frames/query-state.js';
import { ProblemLine } from '../../shared/frames/states.js';
import { useMessage } from '../../shared/use-problem-text.js';
import { TargetChoice, UnitChoice } from './columns/target-choice.js';
import { chosenColumns, useColumns, type Columns } from './columns/use-columns.js';
import { useFieldLabel } from './field-label.js';
import { useImportFields, useReadAgain, type Batch } from './import-queries.js';
import type { FileColumn } from './import-queries.js';
import { useRegister } from './register.js';

type Field = Schemas['ImportField'];

interface EditorProps {
  batch: Batch;
  fields: readonly Field[];
  onApplied: () => void;
}

function How({ column, mine }: { column: FileColumn; mine: boolean }) {
  const { t } = useTranslation();
  if (mine) return t('imports.columns.confidence.user');
  if (column.confidence === 'learned') return <b>{t('importsPreview.columns.remembered')}</b>;
  return t(`imports.columns.confidence.${column.confidence}`);
}

function useTableColumns(fields: readonly Field[], columns: Columns): Column<FileColumn>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'header',
      title: t('imports.columns.fileColumn'),
      width: 240,
      cell: (row) => (
        <>
          <span className="muted sm">{row.letter}</span> <b>{row.header || t('imports.columns.unnamed')}</b>
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
      width: 320,
      cell: (row) => <TargetChoice column={row} columns={columns} fields={fields} />,
    },
    {
      key: 'unit',
      title: t('importsPreview.columns.unit'),
      width: 112,
      cell: (row) => <UnitChoice column={row} columns={columns} fields={fields} />,
    },
    {
      key: 'how',
      title: t('imports.columns.how'),
      width: 104,
      muted: true,
      cell: (row) => <How column={row} mine={columns.isMine(row)} />,
    },
  ];
}

/** What was taken over from earlier lists, and the way to do without it. */
function Learned({ batch, onApplied }: Omit<EditorProps, 'fields'>) {
  const { t } = useTranslation();
  const readAgain = useReadAgain(batch.id);
  const { learned } = batch;
  if (!learned) return null;
  const forget = () => {
    const { sheet, headerRow } = batch.table ?? { sheet: 0, headerRow: null };
    const columns = chosenColumns(batch.mapping, {});
    const body = { version: batch.version, sheet, headerRow, columns, useMemory: false };
    void readAgain.mutateAsync(body).then(onApplied, () => undefined);
  };
  return (
    <>
      <p className="noteline row">
        <span>{t('importsPreview.columns.learned', learned)}</span>
        <Button size="small" className="push" loading={readAgain.isPending} onClick={forget}>
          {t('importsPreview.columns.forget')}
        </Button>
      </p>
      <ProblemLine error={readAgain.error} />
    </>
  );
}

function useFaultText(fields: readonly Field[], fault: Columns['fault']): string | null {
  const { t } = useTranslation();
  const register = useRegister();
  const labelOf = useFieldLabel();
  if (fault === null) return null;
  if (fault === 'noName') return t(`imports.columns.nameNeeded.${register}`);
  const field = fields.find((candidate) => candidate.field === fault.twice);
  return t('importsPreview.columns.twice', { field: field ? labelOf(field) : fault.twice, n: fault.n });
}

function Editor({ batch, fields, onApplied }: EditorProps) {
  const { t } = useTranslation();
  const labelOf = useFieldLabel();
  const columns = useColumns(batch, fields);
  const readAgain = useReadAgain(batch.id);
  const { fault, changed, merged } = columns;
  const faultText = useFaultText(fields, fault);
  const apply = () => {
    const { sheet, headerRow } = batch.table ?? { sheet: 0, headerRow: null };
    // A callback given to mutate() would be lost: this step goes away as soon as the file is being read again.
    void readAgain
      .mutateAsync({ version: batch.version, sheet, headerRow, ...columns.body() })
      .then(onApplied, () => undefined);
  };
  return (
    <>
      <div className="stephead">
        <div>
          <h2>{t('imports.columns.title')}</h2>
          <p className="muted sm">{t('importsPreview.columns.several')}</p>
        </div>
        <label className="row nowrap">
          <input
            type="checkbox"
            checked={columns.extras}
            onChange={(event) => columns.setExtras(event.target.checked)}
          />
          {t('importsPreview.columns.extras')}
        </label>
        <span className="muted sm push">
          {t('imports.columns.matched', { matched: columns.matched, all: batch.mapping.length })}
        </span>
      </div>
      <div className="panel mappingtable">
        <DataTable
          label={t('imports.columns.table')}
          columns={useTableColumns(fields, columns)}
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
        {merged.length > 0 && (
          <span className="muted sm">
            {merged.map(({ field, n }) => t('importsPreview.columns.merged', { field: labelOf(field), n })).join(' ')}
          </span>
        )}
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
      <Learned batch={batch} onApplied={onApplied} />
      <QueryState query={fields}>
        {({ items }) => <Editor key={batch.version} batch={batch} fields={items} onApplied={onApplied} />}
      </QueryState>
    </>
  );
}
