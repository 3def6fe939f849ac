import { CHAIN_LEVELS, CHAIN_STATUSES, chainLevels, chainStatuses } from '@lianqun/domain';
import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { ChoiceField, RegionField, TextField } from '../../../shared/frames/form/inputs/fields.js';
import { OrganizationPicker } from '../../../shared/frames/form/inputs/organization-picker.js';
import { optionsOf, useWord } from '../../../shared/use-word.js';

/** What of a chain or cluster holds from a day on. */
export const DATED = ['name', 'status', 'batch', 'level', 'regionCode', 'leadOrganizationId', 'chainLeader'] as const;

export const limits = {
  name: 100,
  chainLeader: 100,
  source: 500,
  contactName: 100,
  contactPhone: 100,
  note: 5000,
} as const;

export function DatedFields() {
  const { t } = useTranslation();
  const word = useWord();
  return (
    <>
      <TextField
        name="name"
        label={t('chains.field.name')}
        needed={t('chains.nameNeeded')}
        maxLength={limits.name}
        wide
      />
      <ChoiceField
        name="status"
        label={t('chains.field.status')}
        needed={t('form.required')}
        options={optionsOf(CHAIN_STATUSES, chainStatuses, word)}
      />
      <Form.Item
        name="batch"
        label={t('chains.field.batch')}
        validateTrigger="onBlur"
        rules={[{ pattern: /^\s*\d{0,2}\s*$/, message: t('form.integerRule') }]}
      >
        <Input inputMode="numeric" autoComplete="off" maxLength={2} />
      </Form.Item>
      <ChoiceField name="level" label={t('chains.field.level')} options={optionsOf(CHAIN_LEVELS, chainLevels, word)} />
      <RegionField name="regionCode" label={t('chains.field.region')} />
      <Form.Item name="leadOrganizationId" label={t('chains.field.organization')}>
        <OrganizationPicker />
      </Form.Item>
      <TextField name="chainLeader" label={t('chains.field.chainLeader')} maxLength={limits.chainLeader} />
    </>
  );
}
