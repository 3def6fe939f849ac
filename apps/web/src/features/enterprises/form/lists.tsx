import { TAG_LEVELS, tagLevels } from '@lianqun/domain';
import { Button, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { moneyPattern } from '../../../shared/frames/form/inputs/fields.js';
import { MoneyInput } from '../../../shared/frames/form/inputs/inputs.js';
import { useLanguage } from '../../../shared/i18n/index.js';
import { useKindsOfHonours } from '../../../shared/ledger/honours.js';
import { domainLanguage } from '../../../shared/use-problem-text.js';
import type { FormValues } from './form-values.js';

const yearPattern = /^(?:19[5-9]\d|20\d\d)$/;

/** Honours with their level and the year they were given. */
export function TagsField() {
  const { t } = useTranslation();
  const language = useLanguage();
  const kinds = useKindsOfHonours().map(({ id, name }) => ({ value: id, label: name }));
  const levels = TAG_LEVELS.map((level) => ({ value: level, label: tagLevels[level][domainLanguage(language)] }));
  return (
    <fieldset className="wide listfield">
      <legend>{t('enterprises.field.tags')}</legend>
      <Form.List name="tags">
        {(rows, { add, remove }) => (
          <>
            {rows.map(({ key, name }) => (
              <div key={key} className="listrow tagrow">
                <Form.Item name={[name, 'kind']} rules={[{ required: true, message: t('form.required') }]}>
                  <Select
                    aria-label={t('enterpriseForm.tagKind')}
                    placeholder={t('enterpriseForm.tagKind')}
                    options={kinds}
                  />
                </Form.Item>
                <Form.Item name={[name, 'level']}>
                  <Select
                    aria-label={t('enterpriseForm.tagLevel')}
                    placeholder={t('enterpriseForm.tagLevel')}
                    options={levels}
                    allowClear
                  />
                </Form.Item>
                <Form.Item name={[name, 'year']} rules={[{ pattern: yearPattern, message: t('form.yearRule') }]}>
                  <Input
                    aria-label={t('enterprises.field.year')}
                    placeholder={t('enterprises.field.year')}
                    inputMode="numeric"
                    maxLength={4}
                  />
                </Form.Item>
                <button type="button" className="linkbutton removerow" onClick={() => remove(name)}>
                  {t('form.removeRow')}
                </button>
              </div>
            ))}
            <Button onClick={() => add({})}>{t('enterpriseForm.addTag')}</Button>
          </>
        )}
      </Form.List>
    </fieldset>
  );
}

const figures = ['revenue', 'tax', 'researchSpending'] as const;

export function YearsField() {
  const { t } = useTranslation();
  const form = Form.useFormInstance<FormValues>();
  const money = { pattern: moneyPattern, message: t('form.moneyRule') };
  const once = {
    validator: (_: unknown, year: string | undefined) => {
      const same = (form.getFieldValue('years') as FormValues['years']).filter((row) => row?.year && row.year === year);
      return same.length > 1 ? Promise.reject(new Error(t('form.yearTwice'))) : Promise.resolve();
    },
  };
  return (
    <fieldset className="wide listfield">
      <legend>{t('enterprises.field.years')}</legend>
      <Form.List name="years">
        {(rows, { add, remove }) => (
          <>
            {rows.map(({ key, name }) => (
              <div key={key} className="listrow yearrow">
                <Form.Item
                  name={[name, 'year']}
                  label={t('enterprises.field.year')}
                  rules={[{ required: true, pattern: yearPattern, message: t('form.yearRule') }, once]}
                >
                  <Input inputMode="numeric" maxLength={4} />
                </Form.Item>
                {figures.map((figure) => (
                  <Form.Item
                    key={figure}
                    name={[name, figure]}
                    label={t(`enterprises.field.${figure}`)}
                    rules={[money]}
                  >
                    <MoneyInput />
                  </Form.Item>
                ))}
                <button type="button" className="linkbutton removerow" onClick={() => remove(name)}>
                  {t('form.removeRow')}
                </button>
              </div>
            ))}
            <Button onClick={() => add({})}>{t('form.addYear')}</Button>
          </>
        )}
      </Form.List>
    </fieldset>
  );
}
