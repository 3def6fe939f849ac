import { useTranslation } from 'react-i18next';
import { labelIn, type BulkField } from '../../../api/bulk.js';
import { useLanguage } from '../../../i18n/index.js';

/** What a value of a field is called; what is chosen from a list comes by its name. Null where there is none. */
export function useValueText() {
  const { t } = useTranslation();
  const language = useLanguage();
  return ({ options }: BulkField, value: unknown): string | null => {
    if (Array.isArray(value)) return value.length > 0 ? value.join(t('list.separator')) : null;
    if (typeof value === 'boolean') return t(value ? 'house.bulk.yes' : 'house.bulk.no');
    if (value === null || value === undefined || value === '') return null;
    const option = options?.find((one) => one.value === value);
    return option ? labelIn(language, option) : String(value);
  };
}
