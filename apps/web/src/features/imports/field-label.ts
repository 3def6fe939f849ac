import type { Schemas } from '@lianqun/api-client';
import {
  enterpriseField,
  monthlyColumns,
  parseYearlyFieldKey,
  projectImportFields,
  todayInShanghai,
  yearlyMeasures,
  type MonthlyColumn,
  type Register,
} from '@lianqun/domain';
import { useCallback } from 'react';
import { useLanguage } from '../../shared/i18n/index.js';
import { plainLedgers } from '../../shared/ledger/plain-ledgers.js';
import { useRegister } from './register.js';

type Field = Pick<Schemas['ImportField'], 'field' | 'label'>;

const plainLabel = (register: Register, field: string): string | undefined =>
  plainLedgers[register]?.fields(todayInShanghai(new Date())).find((known) => known.field === field)?.label.en;

function projectLabel(field: string): string | undefined {
  const [kind, month = ''] = field.split(':');
  if (kind === 'monthly' && Object.hasOwn(monthlyColumns, month)) return monthlyColumns[month as MonthlyColumn].en;
  return projectImportFields(todayInShanghai(new Date())).find((known) => known.field === field)?.label.en;
}

/** The API names its fields in Chinese, as lists do; in English the catalogue of the ledger does. */
export function useFieldLabel() {
  const language = useLanguage();
  const register = useRegister();
  return useCallback(
    ({ field, label }: Field): string => {
      if (language !== 'en') return label;
      if (register === 'project') return projectLabel(field) ?? label;
      if (register !== 'enterprise') return plainLabel(register, field) ?? label;
      const yearly = parseYearlyFieldKey(field);
      if (yearly) return [yearlyMeasures[yearly.measure].en, yearly.year].filter(Boolean).join(' ');
      const [key = field, part] = field.split(':');
      const name = enterpriseField(key)?.label.en;
      return name ? [name, part].filter(Boolean).join(', ') : label;
    },
    [language, register],
  );
}
