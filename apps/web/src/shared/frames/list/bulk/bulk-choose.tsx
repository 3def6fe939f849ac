import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { labelIn, type BulkField, type BulkValue } from '../../../api/bulk.js';
import { useLanguage } from '../../../i18n/index.js';
import { ValueInput } from './value-input.js';

export interface Choice {
  field: BulkField;
  value: BulkValue;
}

interface BulkChooseProps {
  id: string;
  fields: readonly BulkField[];
  choice: Choice | null;
  onChoose: (choice: Choice | null) => void;
  onPreview: () => void;
}

/** Which field, and what it becomes. */
export function BulkChoose({ id, fields, choice, onChoose, onPreview }: BulkChooseProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const choose = (key: string) => {
    const field = fields.find((candidate) => candidate.field === key);
    onChoose(field ? { field, value: null } : null);
  };
  return (
    <Form id={id} layout="vertical" className="stepform" onFinish={onPreview}>
      <p className="dialogtext">{t('house.bulk.choose')}</p>
      <Form.Item label={t('house.bulk.field')} htmlFor={`${id}-field`}>
        <Select<string>
          id={`${id}-field`}
          value={choice?.field.field ?? null}
          showSearch={{ optionFilterProp: 'label' }}
          options={fields.map((one) => ({ value: one.field, label: labelIn(language, one) }))}
          onChange={choose}
        />
      </Form.Item>
      {choice && (
        <Form.Item
          label={t('house.bulk.value')}
          htmlFor={`${id}-value`}
          {...(choice.field.nullable ? { extra: t('house.bulk.emptied') } : {})}
        >
          <ValueInput
            key={choice.field.field}
            id={`${id}-value`}
            field={choice.field}
            value={choice.value}
            onChange={(value) => onChoose({ ...choice, value })}
          />
        </Form.Item>
      )}
    </Form>
  );
}
