import { ApiProblem } from '@lianqun/api-client';
import { Button, Form, Modal } from 'antd';
import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { pageRoot } from '../../page-root.js';
import { useMessage } from '../../use-problem-text.js';
import { ProblemLine } from '../states.js';
import { inputPath } from './error-list.js';

interface StepDialogProps<Values extends object> {
  title: string;
  /** What the step does, beforehand. */
  text?: ReactNode;
  /** The verb on the button. */
  action: string;
  initial: Partial<Values>;
  width?: number;
  /** The names of the inputs. */
  fields: readonly string[];
  /** What is being sent; its faults are shown at their fields, everything else above. */
  step: { isPending: boolean; error: unknown };
  onSubmit: (values: Values) => void;
  onClose: () => void;
  children?: ReactNode;
}

/** One step of a record: what it asks for, what it does, and what the API says against it. */
export function StepDialog<Values extends object>(props: StepDialogProps<Values>) {
  const { title, text, action, width, initial, fields, step, onSubmit, onClose, children } = props;
  const { t } = useTranslation();
  const message = useMessage();
  const [form] = Form.useForm<Values>();
  const faults = step.error instanceof ApiProblem ? step.error.errors : [];
  const elsewhere = faults.filter(({ field }) => !fields.includes(field));
  useEffect(() => {
    if (!(step.error instanceof ApiProblem)) return;
    const atFields = step.error.errors.filter(({ field }) => fields.includes(field));
    form.setFields(atFields.map((fault) => ({ name: inputPath(fault.field) as never, errors: [message(fault)] })));
  }, [form, step.error, fields, message]);
  return (
    <Modal
      open
      getContainer={pageRoot}
      {...(width ? { width } : {})}
      title={title}
      onCancel={onClose}
      footer={[
        <Button key="cancel" onClick={onClose}>
          {t('action.cancel')}
        </Button>,
        <Button key="do" type="primary" loading={step.isPending} onClick={() => form.submit()}>
          {action}
        </Button>,
      ]}
    >
      {text && <p className="dialogtext">{text}</p>}
      {faults.length === 0 && <ProblemLine error={step.error} />}
      {elsewhere.length > 0 && (
        <p role="alert" className="problemline">
          {elsewhere.map(message).join(' ')}
        </p>
      )}
      <Form form={form} layout="vertical" initialValues={initial} onFinish={onSubmit} className="stepform">
        {children}
      </Form>
    </Modal>
  );
}
