import { auditKinds } from '@lianqun/domain';
import { Button, Radio } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { none } from '../../../shared/formats.js';
import { ProblemLine } from '../../../shared/frames/states.js';
import { useWord, wordOf } from '../../../shared/use-word.js';
import { useEnterpriseFields } from '../fields.js';
import { useMerge, type MergeField, type MergePreview, type Taken } from './merge-queries.js';

const hasValue = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== null && value !== '' && JSON.stringify(value) !== '{}';

interface FieldRowProps {
  field: MergeField;
  taken: Taken;
  onTake: (side: Taken) => void;
}

function FieldRow({ field, taken, onTake }: FieldRowProps) {
  const { t } = useTranslation();
  const fields = useEnterpriseFields();
  const id = useId();
  // Figures by year and columns of lists have names only where they come from.
  const named = fields.name(field.field);
  const label = named === field.field.replace(/^extra\./, '') ? field.label || named : named;
  const text = (value: unknown) => fields.text(field.field, value) || none;
  return (
    <tr className={field.same ? 'same' : undefined}>
      <th scope="row" id={id}>
        {label}
      </th>
      <td data-label={t('enterpriseMerge.kept')} className={!field.same && taken !== 'right' ? 'chosen' : undefined}>
        {text(field.left)}
      </td>
      <td data-label={t('enterpriseMerge.merged')} className={!field.same && taken !== 'left' ? 'chosen' : undefined}>
        {text(field.right)}
      </td>
      <td>
        {field.same ? (
          <span className="muted sm">{t('enterpriseMerge.same')}</span>
        ) : (
          <Radio.Group
            size="small"
            optionType="button"
            aria-labelledby={id}
            value={taken}
            onChange={(event) => onTake(event.target.value as Taken)}
            options={field.sides.map((value) => ({ value, label: t(`enterpriseMerge.take.${value}`) }))}
          />
        )}
      </td>
    </tr>
  );
}

interface MergeFormProps {
  preview: MergePreview;
  onMerged: (id: string) => void;
  onSwap: () => void;
}

/** Field by field what the one enterprise keeps of the two; what refers to the other moves along. */
export function MergeForm({ preview, onMerged, onSwap }: MergeFormProps) {
  const { t } = useTranslation();
  const { left, right, fields, references } = preview;
  const word = useWord();
  const [chosen, setChosen] = useState<Record<string, Taken>>({});
  const merge = useMerge(left.id, onMerged);
  const takenOf = (field: MergeField) => chosen[field.field] ?? field.proposed;
  const what = references
    .map(({ kind, count, names }) => {
      const called = `${wordOf(auditKinds, kind, word)} ${count}`;
      return names.length > 0 ? `${called}（${names.join(t('list.separator'))}）` : called;
    })
    .join(t('list.separator'));
  const open = fields.filter(({ same }) => !same);
  const submit = () =>
    merge.mutate({
      version: left.version,
      otherId: right.id,
      otherVersion: right.version,
      take: Object.fromEntries(open.map((field) => [field.field, takenOf(field)])),
    });
  // What neither of them has says nothing.
  const same = fields.filter(({ same, left, right }) => same && (hasValue(left) || hasValue(right)));
  return (
    <>
      <div className="panel tablewrap" role="region" tabIndex={0} aria-label={t('enterpriseMerge.fields')}>
        <table className="data comparison mergetable" aria-label={t('enterpriseMerge.fields')}>
          <thead>
            <tr>
              <th scope="col">{t('enterpriseMerge.field')}</th>
              <th scope="col">{t('enterpriseMerge.kept')}</th>
              <th scope="col">{t('enterpriseMerge.merged')}</th>
              <th scope="col">{t('enterpriseMerge.taking')}</th>
            </tr>
          </thead>
          <tbody>
            {[...open, ...same].map((field) => (
              <FieldRow
                key={field.field}
                field={field}
                taken={takenOf(field)}
                onTake={(side) => setChosen((now) => ({ ...now, [field.field]: side }))}
              />
            ))}
          </tbody>
        </table>
      </div>
      <p className="dialogtext mergeafter">
        {references.length === 0 ? t('enterpriseMerge.nothingMoves') : t('enterpriseMerge.moves', { what })}
        <br />
        {t('enterpriseMerge.after', { name: right.name })}
      </p>
      <ProblemLine error={merge.error} />
      <p className="pairactions">
        <Button type="primary" loading={merge.isPending} onClick={submit}>
          {t('enterpriseMerge.do')}
        </Button>
        <Button onClick={onSwap}>{t('enterpriseMerge.swap')}</Button>
      </p>
    </>
  );
}
