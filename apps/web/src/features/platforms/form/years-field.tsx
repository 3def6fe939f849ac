import { PLATFORM_COUNTS } from '@lianqun/domain';
import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { moneyPattern } from '../../../shared/frames/form/inputs/fields.js';
import { MoneyInput } from '../../../shared/frames/form/inputs/inputs.js';
import type { FormValues } from './form-values.js';

/** The same year twice is a slip. */
function useOnce() {
  const { t } = useTranslation();
  const form = Form.useFormInstance<FormValues>();
  return {
    validator: (_: unknown, value: string | undefined) => {
      const rows = form.getFieldValue('years') as FormValues['years'];
      const same = rows.filter((row) => value && row.year === value);
      return same.length > 1 ? Promise.reject(new Error(t('platforms.form.twice'))) : Promise.resolve();
    },
  };
}

function YearRow({ name }: { name: number }) {
  const { t } = useTranslation();
  const once = useOnce();
  return (
    <>
      <Form.Item
        name={[name, 'year']}
        label={t('platforms.year.year')}
        rules={[{ required: true, pattern: /^(?:19|20)\d\d$/, message: t('platforms.form.yearRule') }, once]}
      >
        <Input inputMode="numeric" maxLength={4} autoComplete="off" />
      </Form.Item>
      {PLATFORM_COUNTS.map((key) => (
        <Form.Item
          key={key}
          name={[name, key]}
          label={t(`platforms.year.${key}`)}
          validateTrigger="onBlur"
          rules={[{ pattern: /^\s*\d{1,7}\s*$/, message: t('platforms.form.countRule') }]}
        >
          <Input inputMode="numeric" maxLength={7} autoComplete="off" />
        </Form.Item>
      ))}
      <Form.Item
        name={[name, 'agreedInvestment']}
        label={t('platforms.year.agreedInvestment')}
        validateTrigger="onBlur"
        rules={[{ pattern: moneyPattern, message: t('form.moneyRule') }]}
      >
        <MoneyInput />
      </Form.Item>
    </>
  );
}

/** What the platform reports, a line a year. */
export function YearsField() {
  const { t } = useTranslation();
  return (
    <fieldset className="wide listfield">
      <legend>{t('platforms.field.years')}</legend>
      <Form.List name="years">
        {(rows, { add, remove }) => (
          <>
            {rows.map(({ key, name }) => (
              <div key={key} className="listrow platformyear">
                <YearRow name={name} />
                <button type="button" className="linkbutton removerow" onClick={() => remove(name)}>
                  {t('form.removeRow')}
                </button>
              </div>
            ))}
            <Button onClick={() => add({})}>{t('platforms.form.addYear')}</Button>
          </>
        )}
      </Form.List>
    </fieldset>
  );
}
