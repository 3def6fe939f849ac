import { Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { labelIn, type BulkField, type BulkValue } from '../../../api/bulk.js';
import { useChains, useReceivingPlatforms } from '../../../api/reference.js';
import { useLanguage } from '../../../i18n/index.js';
import { named } from '../../form/inputs/fields.js';
import { RegionSelect, type Bound } from '../../form/inputs/inputs.js';
import { OrganizationPicker } from '../../form/inputs/organization-picker.js';

type One = Bound<string | null>;

const text = (value: BulkValue | undefined) => (typeof value === 'string' ? value : null);
const given = (typed: string) => (typed === '' ? null : typed);

/** The new value of a field, entered as the form of the register does. */
export function ValueInput({ field, id, value, onChange }: Bound<BulkValue> & { field: BulkField }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const chains = named(useChains().data?.items);
  const platforms = named(useReceivingPlatforms().data?.items);
  const bound = { ...(id ? { id } : {}), value: text(value), ...(onChange ? { onChange } : {}) } satisfies One;
  const select = (options: readonly { value: string; label: string }[]) => (
    <Select<string>
      {...(id ? { id } : {})}
      allowClear={field.nullable}
      value={text(value)}
      showSearch={{ optionFilterProp: 'label' }}
      options={[...options]}
      onChange={(chosen: string | undefined) => onChange?.(chosen ?? null)}
    />
  );
  switch (field.kind) {
    case 'region':
      return <RegionSelect {...bound} />;
    case 'organization':
      return <OrganizationPicker {...bound} />;
    case 'platform':
      return select(platforms);
    case 'chain':
      return select(chains);
    case 'choice':
      return select((field.options ?? []).map((one) => ({ value: one.value, label: labelIn(language, one) })));
    case 'chains':
      return (
        <Select<string[]>
          {...(id ? { id } : {})}
          mode="multiple"
          value={Array.isArray(value) ? value : []}
          showSearch={{ optionFilterProp: 'label' }}
          options={chains}
          onChange={(chosen) => onChange?.(chosen)}
        />
      );
    case 'boolean':
      return (
        <Select<'yes' | 'no'>
          {...(id ? { id } : {})}
          allowClear={field.nullable}
          value={typeof value === 'boolean' ? (value ? 'yes' : 'no') : null}
          options={(['yes', 'no'] as const).map((key) => ({ value: key, label: t(`house.bulk.${key}`) }))}
          onChange={(chosen: 'yes' | 'no' | undefined) => onChange?.(chosen === undefined ? null : chosen === 'yes')}
        />
      );
    case 'date':
    case 'text':
      return (
        <Input
          {...(id ? { id } : {})}
          {...(field.kind === 'date' ? { type: 'date' } : { maxLength: 1000, autoComplete: 'off' })}
          value={text(value) ?? ''}
          onChange={(event) => onChange?.(given(event.target.value))}
        />
      );
  }
}
