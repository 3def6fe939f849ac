import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';

interface WholeFieldProps {
  name: string | string[];
  label: string;
  limit: { readonly min: number; readonly max: number };
  unit: string;
  extra?: string;
  /** Whether it may be left empty. */
  optional?: boolean;
}

/** A whole number within limits, with its unit behind it. */
export function WholeField({ name, label, limit: { min, max }, unit, extra, optional = false }: WholeFieldProps) {
  const { t } = useTranslation();
  const message = t('form.between', { from: min, to: max });
  const fits = (value: string | undefined) => {
    const plain = value?.trim() ?? '';
    if (plain === '') return optional;
    return /^\d{1,5}$/.test(plain) && Number(plain) >= min && Number(plain) <= max;
  };
  return (
    <Form.Item
      name={name}
      label={label}
      {...(extra ? { extra } : {})}
      validateTrigger="onBlur"
      rules={[
        {
          validator: (_, value: string | undefined) =>
            fits(value) ? Promise.resolve() : Promise.reject(new Error(message)),
        },
      ]}
    >
      <Input inputMode="numeric" autoComplete="off" maxLength={5} suffix={<span className="unit">{unit}</span>} />
    </Form.Item>
  );
}
