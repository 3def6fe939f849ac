import type { Schemas } from '@lianqun/api-client';
import {
  enterpriseField,
  parseYearlyFieldKey,
  projectFieldLabels,
  yearlyMeasures,
  type ProjectFieldKey,
} from '@lianqun/domain';
import { useCallback } from 'react';
import { useLanguage } from '../../shared/i18n/index.js';
import { useRegister } from './register.js';

type Field = Pick<Schemas['ImportField'], 'field' | 'label'>;

/** The API names its fields in Chinese, as lists do; in English the catalogue of the ledger does. */
export function useFieldLabel() {
  const language = useLanguage();
  const register = useRegister();
  return useCallback(
    ({ field, label }: Field): string => {
      if (language !== 'en') return label;
      if (register === 'project') {
        const [key = field, year] = field.split(':');
        const name = Object.hasOwn(projectFieldLabels, key) ? projectFieldLabels[key as ProjectFieldKey].en : null;
        return name ? [name, year].filter(Boolean).join(' ') : label;
      }
      const yearly = parseYearlyFieldKey(field);
      if (yearly) return [yearlyMeasures[yearly.measure].en, yearly.year].filter(Boolean).join(' ');
      const [key = field, part] = field.split(':');
      const name = enterpriseField(key)?.label.en;
      return name ? [name, part].filter(Boolean).join(', ') : label;
    },
    [language, register],
  );
}
