import { useTranslation } from 'react-i18next';
import type { BulkField } from '../../../api/bulk.js';
import { useChains, useOrganizations, useReceivingPlatforms, useRegions } from '../../../api/reference.js';

/** What a value of a field is called: ids and keys by the names that people know. Null where there is none. */
export function useValueText() {
  const { t } = useTranslation();
  const regions = useRegions().data?.items;
  const lists = [useChains().data, useReceivingPlatforms().data, useOrganizations().data];
  const names = new Map<string, string>([
    ...(regions ?? []).map(({ id, fullName }) => [id, fullName] as const),
    ...lists.flatMap((list) => list?.items.map(({ id, name }) => [id, name] as const) ?? []),
  ]);
  const textOf = ({ options }: BulkField, value: unknown): string | null => {
    if (typeof value === 'boolean') return t(value ? 'house.bulk.yes' : 'house.bulk.no');
    if (value === null || value === undefined || value === '') return null;
    const plain = String(value);
    return options?.find((option) => option.value === plain)?.label ?? names.get(plain) ?? plain;
  };
  return (field: BulkField, value: unknown): string | null => {
    if (!Array.isArray(value)) return textOf(field, value);
    const parts = value.map((item) => textOf(field, item)).filter((part) => part !== null);
    return parts.length > 0 ? parts.join(t('list.separator')) : null;
  };
}
