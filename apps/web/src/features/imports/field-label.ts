import type { Schemas } from '@lianqun/api-client';
import { enterpriseField, parseYearlyFieldKey, yearlyMeasures } from '@lianqun/domain';
import { useCallback } from 'react';
import { useLanguage } from '../../shared/i18n/index.js';

type Field = Pick<Schemas['ImportField'], 'field' | 'label'>;

/** The API names its fields in Chinese, as lists do; in English the catalogue of the ledger does. */
export function useFieldLabel() {
  const language = useLanguage();
  return useCallback(
    ({ field, label }: Field): string => {
      if (language !== 'en') return label;
      const yearly = parseYearlyFieldKey(field);
      if (yearly) return [yearlyMeasures[yearly.measure].en, yearly.year].filter(Boolean).join(' ');
      const [key = field, part] = field.split(':');
      const name = enterpriseField(key)?.label.en;
      return name ? [name, part].filter(Boolean).join(', ') : label;
    },
    [language],
  );
}
