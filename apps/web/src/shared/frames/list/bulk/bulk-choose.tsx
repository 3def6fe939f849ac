import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { labelIn, type BulkField } from '../../../api/bulk.js';
import { useLanguage } from '../../../i18n/index.js';
import { SINCE, type Choice } from './choice.js';
import { ValueInput } from './value-input.js';

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
  const day = fields.find(({ field }) => field === SINCE);
  const choose = (key: string) => {
    const field = fields.find((candidate) => candidate.field === key);
    onChoose(field ? { field, value: null, ...(day && { since: choice?.since ?? null }) } : null);
  };
  return (
    <Form id={id} layout="vertical" className="stepform" onFinish={onPreview}>
      <p className="dialogtext">{t('house.bulk.choose')}</p>
      <Form.Item label={t('house.bulk.field')} htmlFor={`${id}-field`}>
        <Select<string>
          id={`${id}-field`}
          value={choice?.field.field ?? null}
          showSearch={{ optionFilterProp: 'label' }}
          options={fields
            .filter((one) => one !== day)
            .map((one) => ({ value: one.field, label: labelIn(language, one) }))}
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
      {choice && day && (
        <Form.Item label={labelIn(language, day)} htmlFor={`${id}-since`}>
          <ValueInput
            id={`${id}-since`}
            field={day}
            value={choice.since ?? null}
            onChange={(since) => onChoose({ ...choice, since })}
          />
        </Form.Item>
      )}
    </Form>
  );
}
