import { ApiProblem, type Schemas } from '@lianqun/api-client';
import { Button, Form } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { clock } from '../../../shared/formats.js';
import { ProblemLine } from '../../../shared/frames/states.js';
import { useMessage } from '../../../shared/use-problem-text.js';
import { readDraft, writeDraft, type Draft } from './draft.js';
import { ErrorList, type FormError } from './error-list.js';
import { inputPath, type FormValues } from './form-values.js';
import { Sections } from './sections.js';
import { StaleDialog } from './stale-dialog.js';
import { conflictsOf, currentOf, useSave, type Editing } from './use-save.js';

interface EnterpriseFormProps {
  /** Null for a new enterprise. */
  editing: Editing | null;
  initial: FormValues;
  onSaved: (saved: Schemas['SavedEnterprise']) => void;
  onCancel: () => void;
}

/** Writes the draft a moment after the last key, so that leaving loses nothing. */
function useDraftKeeping(key: string, against: Draft['against']) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const keep = (values: FormValues) => {
    clearTimeout(timer.current);
    const write = () => writeDraft(key, { values, against, savedAt: new Date().toISOString() });
    timer.current = setTimeout(write, 200);
  };
  const drop = () => {
    clearTimeout(timer.current);
    writeDraft(key, null);
  };
  return { keep, drop };
}

export function EnterpriseForm({ editing, initial, onSaved, onCancel }: EnterpriseFormProps) {
  const { t } = useTranslation();
  const message = useMessage();
  const [form] = Form.useForm<FormValues>();
  const key = editing?.id ?? 'new';
  const [draft, setDraft] = useState<Draft | null>(() => readDraft(key));
  const against = editing && { ...editing, ...draft?.against };
  const { keep, drop } = useDraftKeeping(key, against);
  const [errors, setErrors] = useState<FormError[]>([]);
  const { save, resolve, forget } = useSave(against, (saved) => {
    drop();
    onSaved(saved);
  });
  const stale = save.error instanceof ApiProblem && save.error.code === 'stale-version' ? save.error : null;
  const current = stale && currentOf(stale);
  const listErrors = () =>
    setErrors(
      form
        .getFieldsError()
        .flatMap(({ name, errors: found }) =>
          found[0] ? [{ name: [...name] as FormError['name'], message: found[0] }] : [],
        ),
    );
  const submit = (values: FormValues) => {
    setErrors([]);
    save.mutate(
      { ...initial, ...values },
      {
        onError: (error) => {
          if (!(error instanceof ApiProblem) || error.errors.length === 0) return;
          form.setFields(error.errors.map((one) => ({ name: inputPath(one.field) as never, errors: [message(one)] })));
          listErrors();
        },
      },
    );
  };
  const dropDraft = () => {
    drop();
    setDraft(null);
    setErrors([]);
    form.setFieldsValue(initial);
  };
  const fieldErrors = save.error instanceof ApiProblem && save.error.errors.length > 0;
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
      {draft && (
        <p className="noteline">
          {t('form.draftRestored', { time: clock(draft.savedAt) })}{' '}
          <button type="button" className="linkbutton" onClick={dropDraft}>
            {t('form.draftDrop')}
          </button>
        </p>
      )}
      <ErrorList errors={errors} onJump={(name) => form.scrollToField(name, { focus: true, block: 'center' })} />
      {!stale && !fieldErrors && <ProblemLine error={save.error} />}
      <Sections />
      <div className="formfoot">
        <Button type="primary" htmlType="submit" loading={save.isPending}>
          {t(save.isPending ? 'form.saving' : 'action.save')}
        </Button>
        <Button onClick={onCancel}>{t('action.cancel')}</Button>
      </div>
      {stale && current && against && (
        <StaleDialog
          conflicts={conflictsOf(stale, against)}
          saving={resolve.isPending}
          onSave={(sides) => resolve.mutate({ values: { ...initial, ...form.getFieldsValue() }, current, sides })}
          onDiscard={() => {
            drop();
            void forget().then(onCancel);
          }}
          onClose={() => save.reset()}
        />
      )}
    </Form>
  );
}
