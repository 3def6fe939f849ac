import { readCreditCode, type CreditCodeReading } from '@lianqun/domain';
import { Form, Input } from 'antd';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { FormValues } from './form-values.js';

function faultText(reading: CreditCodeReading, typed: string, t: TFunction): string | null {
  switch (reading.kind) {
    case 'valid':
    case 'absent':
      return null;
    case 'repairable':
    case 'wrong-check':
      return t('enterpriseForm.codeWrong');
    case 'registration-number':
      return t('enterpriseForm.codeOldNumber');
    case 'digits-lost':
      return t('enterpriseForm.codeDigitsLost');
    case 'malformed': {
      const { length } = typed.trim();
      return length === 18 ? t('enterpriseForm.codeMalformed') : t('enterpriseForm.codeLength', { length });
    }
  }
}

/** Checked while it is typed; a look-alike letter is mended with one click, an old number moves to its own field. */
export function CreditCodeField() {
  const { t } = useTranslation();
  const form = Form.useFormInstance<FormValues>();
  const typed = Form.useWatch('creditCode', form) ?? '';
  const reading = readCreditCode(typed);
  const set = (values: Partial<FormValues>) => {
    form.setFieldsValue(values);
    void form.validateFields(['creditCode']).catch(() => undefined);
  };
  const help =
    reading.kind === 'valid' ? (
      <span className="ok">{t('enterpriseForm.codeValid')}</span>
    ) : reading.kind === 'repairable' ? (
      <button type="button" className="linkbutton" onClick={() => set({ creditCode: reading.suggestion })}>
        {t('enterpriseForm.codeSuggest', { code: reading.suggestion })}
      </button>
    ) : reading.kind === 'registration-number' ? (
      <button
        type="button"
        className="linkbutton"
        onClick={() => set({ creditCode: '', registrationNo: reading.value })}
      >
        {t('enterpriseForm.codeMove')}
      </button>
    ) : undefined;
  return (
    <Form.Item
      name="creditCode"
      label={t('enterprises.field.creditCode')}
      extra={help}
      validateTrigger="onBlur"
      rules={[
        {
          validator: (_, value: string | undefined) => {
            const fault = faultText(readCreditCode(value ?? ''), value ?? '', t);
            return fault ? Promise.reject(new Error(fault)) : Promise.resolve();
          },
        },
      ]}
    >
      <Input maxLength={40} autoComplete="off" spellCheck={false} className="codeinput" />
    </Form.Item>
  );
}
