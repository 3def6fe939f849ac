import type { Schemas } from '@lianqun/api-client';
import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../../shared/api/client.js';
import { useOrganizations } from '../../../shared/api/reference.js';
import { DateField, Section, TextField } from '../../../shared/frames/form/inputs/fields.js';
import { OrganizationPicker } from '../../../shared/frames/form/inputs/organization-picker.js';
import type { FormDefinition } from '../../../shared/frames/form/use-save.js';
import { text, typed } from '../../../shared/frames/form/values.js';
import type { Account, NewAccount } from './types.js';

export interface AccountValues {
  username: string;
  displayName: string;
  email: string;
  organizationId: string | null;
  startsOn: string;
  endsOn: string;
}

type Body = Schemas['CreateAccount'];

export const emptyAccount = (organizationId: string | null): AccountValues => ({
  username: '',
  displayName: '',
  email: '',
  organizationId,
  startsOn: '',
  endsOn: '',
});

export const accountValues = (account: Account): AccountValues => ({
  username: account.username,
  displayName: account.displayName,
  email: typed(account.email),
  organizationId: account.organization?.id ?? null,
  startsOn: typed(account.startsOn),
  endsOn: typed(account.endsOn),
});

const toBody = (values: AccountValues): Body => ({
  username: values.username.trim(),
  displayName: values.displayName.trim(),
  email: text(values.email),
  // The form does not send itself without an organization.
  organizationId: values.organizationId as string,
  startsOn: text(values.startsOn),
  endsOn: text(values.endsOn),
});

const fieldNames = ['username', 'displayName', 'email', 'organizationId', 'startsOn', 'endsOn'] as const;

/** `onCreated` hears the initial password, which is told this once. */
export function useAccountForm(onCreated?: (account: NewAccount) => void): FormDefinition<AccountValues, Body> {
  const { t } = useTranslation();
  const organizations = useOrganizations().data?.items ?? [];
  const record = '/api/accounts/{id}';
  return {
    key: 'account',
    fields: {
      name: (field) => {
        const known = fieldNames.find((name) => name === field);
        return known ? t(`accountAdmin.field.${known}`) : field;
      },
      text: (field, value) => {
        if (typeof value !== 'string' || value === '') return null;
        return field === 'organizationId' ? (organizations.find(({ id }) => id === value)?.name ?? value) : value;
      },
    },
    toBody,
    create: async (body) => {
      const { data } = await api.POST('/api/accounts', { body });
      if (!data) return undefined;
      onCreated?.(data);
      const { initialPassword: _shown, ...account } = data;
      return account;
    },
    change: async (id, { username: _fixed, ...body }) =>
      (await api.PATCH(record, { params: { path: { id } }, body })).data,
    record,
    alsoChanged: ['/api/accounts', '/api/organizations'],
    staleTitle: t('accountAdmin.form.staleTitle'),
  };
}

interface SectionsProps {
  isNew?: boolean;
  /** Organization and term; an administrator cannot set their own. */
  administer?: boolean;
}

export function AccountSections({ isNew = false, administer = true }: SectionsProps) {
  const { t } = useTranslation();
  return (
    <>
      <Section title={t('accountAdmin.form.who')} {...(isNew ? { note: t('accountAdmin.form.whoNote') } : {})}>
        {isNew && (
          <TextField
            name="username"
            label={t('accountAdmin.field.username')}
            needed={t('accountAdmin.form.usernameNeeded')}
            extra={t('accountAdmin.form.usernameRule')}
            maxLength={50}
          />
        )}
        <TextField
          name="displayName"
          label={t('accountAdmin.field.displayName')}
          needed={t('accountAdmin.form.displayNameNeeded')}
          maxLength={100}
        />
        <TextField
          name="email"
          label={t('accountAdmin.field.email')}
          extra={t('accountAdmin.form.emailText')}
          kind="email"
          maxLength={200}
        />
      </Section>
      {administer && (
        <Section title={t('accountAdmin.form.belongs')} note={t('accountAdmin.form.belongsNote')}>
          <Form.Item
            name="organizationId"
            label={t('accountAdmin.field.organizationId')}
            className="wide"
            // The first administrators belong to no organization; every later account does.
            rules={[{ required: isNew, message: t('accountAdmin.form.organizationNeeded') }]}
          >
            <OrganizationPicker />
          </Form.Item>
          <DateField
            name="startsOn"
            label={t('accountAdmin.field.startsOn')}
            extra={t('accountAdmin.form.startsText')}
          />
          <DateField name="endsOn" label={t('accountAdmin.field.endsOn')} extra={t('accountAdmin.form.endsText')} />
        </Section>
      )}
    </>
  );
}
