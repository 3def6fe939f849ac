import { ApiProblem } from '@lianqun/api-client';
import { Button, Form } from 'antd';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { clock } from '../../formats.js';
import { useMessage } from '../../use-problem-text.js';
import { ProblemLine } from '../states.js';
import { readDraft, useDraftKeeping, type Draft } from './draft.js';
import { ErrorList, inputPath, type FormError } from './error-list.js';
import { namedFields } from './named-fields.js';
import { OpenedValues } from './opened-values.js';
import { StaleDialog } from './stale-dialog.js';
import { takenOver, useSave, type Editing, type FormDefinition, type SavedRecord } from './use-save.js';

interface RecordFormProps<Values extends object, Body extends object> {
  definition: FormDefinition<Values, Body>;
  /** Null for a new record. */
  editing: Editing<Values> | null;
  /** Names the draft of this record among those of the form. */
  draft: string;
  initial: Values;
  /** A record as the API has it, as values of the form. */
  valuesOf?: (record: object) => Values;
  onSaved: (saved: SavedRecord) => void;
  onCancel: () => void;
  /** The sections with their fields. */
  children: ReactNode;
}

function DraftLine({ savedAt, onDrop }: { savedAt: string; onDrop: () => void }) {
  const { t } = useTranslation();
  return (
    <p className="noteline">
      {t('form.draftRestored', { time: clock(savedAt) })}{' '}
      <button type="button" className="linkbutton" onClick={onDrop}>
        {t('form.draftDrop')}
      </button>
    </p>
  );
}

/** Keeps a draft, sends what changed, lists the faults on top and settles what two people changed at once. */
export function RecordForm<Values extends object, Body extends object>(props: RecordFormProps<Values, Body>) {
  const { definition, editing, draft: draftName, initial, valuesOf, onSaved, onCancel, children } = props;
  const { t } = useTranslation();
  const message = useMessage();
  const [form] = Form.useForm<Values>();
  const key = `${definition.key}.${draftName}`;
  const [draft, setDraft] = useState<Draft<Values> | null>(() => readDraft(key));
  const against = editing && { ...editing, ...draft?.against };
  const { keep, drop } = useDraftKeeping<Values>(key, against);
  const [errors, setErrors] = useState<FormError[]>([]);
  const saving = useSave(definition, against, {
    onSaved: (saved) => {
      drop();
      onSaved(saved);
    },
    onRefused: (error) => {
      if (!(error instanceof ApiProblem) || error.errors.length === 0) return;
      form.setFields(error.errors.map((one) => ({ name: inputPath(one.field) as never, errors: [message(one)] })));
      listErrors();
    },
  });
  const { clash, error } = saving;
  const listErrors = () =>
    setErrors(
      form
        .getFieldsError()
        .flatMap(({ name, errors: found }) =>
          found[0] ? [{ name: [...name] as FormError['name'], message: found[0] }] : [],
        ),
    );
  const submit = (values: Values) => {
    setErrors([]);
    saving.save({ ...initial, ...values });
  };
  const dropDraft = () => {
    drop();
    setDraft(null);
    setErrors([]);
    form.setFieldsValue(initial);
  };
  const fieldErrors = error instanceof ApiProblem && error.errors.length > 0;
  return (
    <Form
      form={form}
      layout="vertical"
      initialValues={draft?.values ?? initial}
      scrollToFirstError={false}
      onFinish={submit}
      onFinishFailed={listErrors}
      onValuesChange={(_, values) => keep({ ...initial, ...values })}
      onFieldsChange={() => errors.length > 0 && listErrors()}
      className="recordform"
    >
      {draft && <DraftLine savedAt={draft.savedAt} onDrop={dropDraft} />}
      <ErrorList
        errors={errors}
        fieldName={definition.fields.name}
        onJump={(name) => form.scrollToField(name, { focus: true, block: 'center' })}
      />
      {!fieldErrors && <ProblemLine error={error} />}
      <OpenedValues value={against?.opened ?? initial}>
        <div className="stack">{children}</div>
      </OpenedValues>
      <div className="formfoot">
        <Button type="primary" htmlType="submit" loading={saving.isPending}>
          {t(saving.isPending ? 'form.saving' : 'action.save')}
        </Button>
        <Button onClick={onCancel}>{t('action.cancel')}</Button>
      </div>
      {clash && (
        <StaleDialog
          // Somebody else may change the record while a person chooses: then the question is a new one.
          key={String(clash.current['version'])}
          title={definition.staleTitle}
          conflicts={clash.conflicts}
          taken={valuesOf ? takenOver(clash, definition.toBody(valuesOf(clash.current))) : []}
          fields={namedFields(definition.fields, [clash.current, against?.opened, form.getFieldsValue()])}
          saving={saving.isPending}
          onSave={saving.resolve}
          onDiscard={() => {
            drop();
            void saving.forget().then(onCancel);
          }}
          onClose={saving.leave}
        />
      )}
    </Form>
  );
}
