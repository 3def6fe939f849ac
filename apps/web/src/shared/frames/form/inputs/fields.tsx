import { Form, Input, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../page.js';
import type { InputPath } from '../error-list.js';
import { MoneyInput, RegionSelect } from './inputs.js';

export const moneyPattern = /^\s*\d{1,3}(?:[,，]?\d{3})*(?:\.\d{1,6})?\s*$|^\s*\d+(?:\.\d{1,6})?\s*$/;

export function Section({ title, note, children }: { title: string; note?: string; children: ReactNode }) {
  return (
    <Panel title={title} padded {...(note ? { note } : {})}>
      <div className="fields">{children}</div>
    </Panel>
  );
}

interface FieldProps {
  name: string | InputPath;
  label: string;
  /** Over both columns. */
  wide?: boolean;
  /** What is said where it is left empty; without it the field may be. */
  needed?: string;
  extra?: ReactNode;
}

const itemProps = ({ name, label, wide, extra }: FieldProps) => ({
  name,
  label,
  ...(wide ? { className: 'wide' } : {}),
  ...(extra ? { extra } : {}),
});

const neededRule = ({ needed }: FieldProps) => (needed ? [{ required: true, whitespace: true, message: needed }] : []);

interface TextFieldProps extends FieldProps {
  maxLength: number;
  kind?: 'email' | 'month';
}

export function TextField({ maxLength, kind, ...field }: TextFieldProps) {
  const { t } = useTranslation();
  const email = kind === 'email';
  const rules = [...neededRule(field), ...(email ? [{ type: 'email' as const, message: t('form.emailRule') }] : [])];
  return (
    <Form.Item {...itemProps(field)} rules={rules} {...(email ? { validateTrigger: 'onBlur' } : {})}>
      <Input maxLength={maxLength} autoComplete="off" {...(kind === 'month' ? { type: 'month' } : {})} />
    </Form.Item>
  );
}

interface LongTextFieldProps extends FieldProps {
  maxLength: number;
  lines?: number;
}

export function LongTextField({ maxLength, lines = 1, ...field }: LongTextFieldProps) {
  return (
    <Form.Item {...itemProps({ wide: true, ...field })} rules={neededRule(field)}>
      <Input.TextArea autoSize={{ minRows: lines, maxRows: lines + 6 }} maxLength={maxLength} />
    </Form.Item>
  );
}

export function MoneyField(field: FieldProps) {
  const { t } = useTranslation();
  const rules = [...neededRule(field), { pattern: moneyPattern, message: t('form.moneyRule') }];
  return (
    <Form.Item {...itemProps(field)} validateTrigger="onBlur" rules={rules}>
      <MoneyInput />
    </Form.Item>
  );
}

/** Typed or picked, whichever is quicker. */
export function DateField({ max, ...field }: FieldProps & { max?: string }) {
  const { t } = useTranslation();
  const rules = [...neededRule(field), { pattern: /^\d{4}-\d{2}-\d{2}$/, message: t('form.dateRule') }];
  return (
    <Form.Item {...itemProps(field)} rules={rules}>
      <Input type="date" {...(max ? { max } : {})} />
    </Form.Item>
  );
}

export function RegionField(field: FieldProps) {
  return (
    <Form.Item {...itemProps(field)} rules={neededRule(field)}>
      <RegionSelect />
    </Form.Item>
  );
}

interface ChoiceFieldProps extends FieldProps {
  options: readonly { value: string; label: string }[];
  many?: boolean;
}

export function ChoiceField({ options, many = false, ...field }: ChoiceFieldProps) {
  const { t } = useTranslation();
  return (
    <Form.Item {...itemProps(field)} rules={field.needed ? [{ required: true, message: field.needed }] : []}>
      <Select
        {...(many ? { mode: 'multiple' as const, placeholder: t('form.manyHint') } : { allowClear: !field.needed })}
        showSearch={{ optionFilterProp: 'label' }}
        options={[...options]}
      />
    </Form.Item>
  );
}

/** Reference data as options. */
export const named = (items: readonly { id: string; name: string }[] | undefined) =>
  (items ?? []).map(({ id, name }) => ({ value: id, label: name }));
