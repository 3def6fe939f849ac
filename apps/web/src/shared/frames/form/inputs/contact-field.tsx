import { isMasked } from '@lianqun/domain';
import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Bound } from './inputs.js';
import { useOpenedValue } from '../opened-values.js';

interface ContactInputProps extends Bound<string> {
  name: string;
  label: string;
  maxLength: number;
}

/**
 * A contact detail of a form. The value of a record that has one is its mask, which says that it stays as it is: it is
 * shown where the input is empty. What is typed replaces it; emptying takes a step of its own.
 */
function ContactInput({ id, value = '', onChange, onBlur, name, label, maxLength }: ContactInputProps) {
  const { t } = useTranslation();
  const opened = useOpenedValue(name);
  const mask = typeof opened === 'string' && isMasked(opened) ? opened : '';
  const kept = mask !== '' && value === mask;
  const emptied = mask !== '' && value === '';
  return (
    <Input
      {...(id ? { id } : {})}
      className="contactinput"
      value={kept ? '' : value}
      placeholder={
        kept ? t('record.sharing.contacts.keep', { mask }) : emptied ? t('record.sharing.contacts.emptied') : ''
      }
      maxLength={maxLength}
      autoComplete="off"
      onChange={(event) => onChange?.(event.target.value || mask)}
      {...(onBlur ? { onBlur } : {})}
      suffix={
        mask === '' ? undefined : (
          <button
            type="button"
            className="linkbutton sm"
            aria-label={t(`record.sharing.contacts.${kept ? 'emptyLabel' : 'restoreLabel'}`, { field: label })}
            onClick={() => onChange?.(kept ? '' : mask)}
          >
            {t(`record.sharing.contacts.${kept ? 'empty' : 'restore'}`)}
          </button>
        )
      }
    />
  );
}

interface ContactFieldProps {
  name: string;
  label: string;
  maxLength: number;
  kind?: 'email';
}

export function ContactField({ name, label, maxLength, kind }: ContactFieldProps) {
  const { t } = useTranslation();
  const email = {
    validator: (_: unknown, value: string | undefined) =>
      !value || isMasked(value) || /^\S+@\S+\.\S+$/u.test(value.trim())
        ? Promise.resolve()
        : Promise.reject(new Error(t('form.emailRule'))),
  };
  return (
    <Form.Item name={name} label={label} {...(kind === 'email' ? { rules: [email], validateTrigger: 'onBlur' } : {})}>
      <ContactInput name={name} label={label} maxLength={maxLength} />
    </Form.Item>
  );
}
