import type { Schemas } from '@lianqun/api-client';
import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/api/client.js';
import { useOrganizations } from '../../shared/api/reference.js';
import { ChoiceField, RegionField, Section, TextField } from '../../shared/frames/form/inputs/fields.js';
import { OrganizationPicker } from '../../shared/frames/form/inputs/organization-picker.js';
import type { FormDefinition } from '../../shared/frames/form/use-save.js';
import { text, typed } from '../../shared/frames/form/values.js';
import { useOrganizationWords } from './organization-words.js';
import { ORGANIZATION_TYPES, type Organization } from './types.js';

export interface OrganizationValues {
  name: string;
  shortName: string;
  type: string | null;
  regionId: string | null;
  parentId: string | null;
  source: string;
}

type Body = Schemas['CreateOrganization'];

export const emptyOrganization = (parent: Organization | undefined): OrganizationValues => ({
  name: '',
  shortName: '',
  type: null,
  regionId: parent?.regionId ?? null,
  parentId: parent?.id ?? null,
  source: '',
});

export const organizationValues = (record: Organization): OrganizationValues => ({
  name: record.name,
  shortName: record.shortName,
  type: record.type,
  regionId: record.regionId,
  parentId: record.parentId,
  source: typed(record.source),
});

const toBody = (values: OrganizationValues): Body => ({
  name: values.name.trim(),
  shortName: values.shortName.trim(),
  // The form does not send itself without a type.
  type: values.type as Body['type'],
  regionId: values.regionId ?? null,
  parentId: values.parentId ?? null,
  source: text(values.source),
});

export function useOrganizationForm(): FormDefinition<OrganizationValues, Body> {
  const { t } = useTranslation();
  const words = useOrganizationWords();
  const all = useOrganizations().data?.items ?? [];
  const isField = (field: string): field is keyof OrganizationValues =>
    field in emptyOrganization(undefined) || field === 'endedOn';
  return {
    key: 'organization',
    fields: {
      name: (field) => (isField(field) ? t(`organizations.field.${field}`) : field),
      text: (field, value) => {
        if (typeof value !== 'string' || value === '') return null;
        if (field === 'type') return words.type(value);
        if (field === 'regionId') return words.region(value);
        if (field === 'parentId') return all.find(({ id }) => id === value)?.name ?? value;
        return value;
      },
    },
    toBody,
    create: async (body) => (await api.POST('/api/organizations', { body })).data,
    change: async (id, body) => (await api.PATCH('/api/organizations/{id}', { params: { path: { id } }, body })).data,
    record: '/api/organizations/{id}',
    alsoChanged: ['/api/organizations', '/api/leading-terms', '/api/accounts'],
    staleTitle: t('organizations.form.staleTitle'),
  };
}

export function OrganizationSections() {
  const { t } = useTranslation();
  const words = useOrganizationWords();
  return (
    <>
      <Section title={t('organizations.form.basics')}>
        <TextField
          name="name"
          label={t('organizations.field.name')}
          needed={t('organizations.form.nameNeeded')}
          maxLength={100}
        />
        <TextField
          name="shortName"
          label={t('organizations.field.shortName')}
          needed={t('organizations.form.shortNameNeeded')}
          maxLength={50}
        />
        <ChoiceField
          name="type"
          label={t('organizations.field.type')}
          needed={t('organizations.form.typeNeeded')}
          options={ORGANIZATION_TYPES.map((type) => ({ value: type, label: words.type(type) }))}
        />
        <TextField
          name="source"
          label={t('organizations.field.source')}
          extra={t('organizations.form.sourceHint')}
          maxLength={500}
        />
      </Section>
      <Section title={t('organizations.form.place')} note={t('organizations.form.placeNote')}>
        <Form.Item name="parentId" label={t('organizations.field.parentId')}>
          <OrganizationPicker />
        </Form.Item>
        <RegionField name="regionId" label={t('organizations.field.regionId')} />
      </Section>
    </>
  );
}
