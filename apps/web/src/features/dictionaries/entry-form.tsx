import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/api/client.js';
import { TextField } from '../../shared/frames/form/inputs/fields.js';
import { useOpenedValue } from '../../shared/frames/form/opened-values.js';
import type { FormDefinition } from '../../shared/frames/form/use-save.js';
import { AliasesInput } from './aliases-input.js';
import type { DictionaryName, Entry } from './types.js';

export interface EntryValues {
  name: string;
  aliases: string[];
}

export const entryValues = ({ name, aliases }: Pick<Entry, 'name' | 'aliases'>): EntryValues => ({ name, aliases });

/** Where names and aliases of the dictionaries stand beside the page of dictionaries itself. */
const READ_ELSEWHERE = [
  '/api/tag-kinds',
  '/api/regions',
  '/api/industries',
  '/api/chains',
  '/api/clusters',
  '/api/platform-systems',
] as const;

export function useEntryForm(dictionary: DictionaryName): FormDefinition<EntryValues, EntryValues> {
  const { t } = useTranslation();
  return {
    key: 'dictionary',
    fields: {
      name: (field) => (field === 'name' || field === 'aliases' ? t(`dictionaries.field.${field}`) : field),
      text: (_field, value) => {
        if (Array.isArray(value)) return value.join(t('list.separator')) || null;
        return typeof value === 'string' && value !== '' ? value : null;
      },
    },
    toBody: ({ name, aliases }) => ({ name: name.trim(), aliases }),
    // Kinds of honours are what can be added.
    create: async (body) => (await api.POST('/api/dictionaries/tags', { body })).data,
    change: async (id, body) =>
      (await api.PATCH('/api/dictionaries/{name}/{id}', { params: { path: { name: dictionary, id } }, body })).data,
    record: '/api/dictionaries/{name}/{id}',
    alsoChanged: ['/api/dictionaries', '/api/dictionaries/{name}', '/api/dictionaries/{name}/{id}', ...READ_ELSEWHERE],
    staleTitle: t('dictionaries.staleTitle'),
  };
}

/** Lists go on using the name that an entry had: it is offered as an alias. */
function NameBefore() {
  const { t } = useTranslation();
  const form = Form.useFormInstance<EntryValues>();
  const before = useOpenedValue('name');
  const name = Form.useWatch('name', form);
  const aliases = Form.useWatch('aliases', form) ?? [];
  if (typeof before !== 'string' || before === '' || !name?.trim()) return null;
  if (name.trim() === before || aliases.includes(before)) return null;
  return (
    <p className="noteline">
      {t('dictionaries.nameBefore', { name: before })}{' '}
      <button type="button" className="linkbutton" onClick={() => form.setFieldValue('aliases', [...aliases, before])}>
        {t('dictionaries.keepName')}
      </button>
    </p>
  );
}

export function EntryFields() {
  const { t } = useTranslation();
  return (
    <div>
      <TextField
        name="name"
        label={t('dictionaries.field.name')}
        needed={t('dictionaries.nameNeeded')}
        maxLength={100}
      />
      <NameBefore />
      <Form.Item name="aliases" label={t('dictionaries.field.aliases')} extra={t('dictionaries.aliasesNote')}>
        <AliasesInput />
      </Form.Item>
    </div>
  );
}
