import {
  importFields,
  parseYearlyFieldKey,
  projectImportFields,
  todayInShanghai,
  yearlyMeasures,
} from '@lianqun/domain';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../shared/i18n/index.js';
import type { ImportRegister } from '../../../shared/import-register.js';
import { plainLedgers } from '../../../shared/ledger/plain-ledgers.js';
import { domainLanguage } from '../../../shared/use-problem-text.js';

/** What a field of a proposal is called, `revenue:2025` with its year. */
export function useFieldName(register: ImportRegister) {
  const { t } = useTranslation();
  const language = domainLanguage(useLanguage());
  return useCallback(
    (field: string): string => {
      if (field === 'extra') return t('proposals.other');
      const today = todayInShanghai(new Date());
      const own = plainLedgers[register]?.fields(today);
      const known = (own ?? (register === 'enterprise' ? importFields(today) : projectImportFields(today))).find(
        (one) => one.field === field,
      );
      if (known) return known.label[language];
      const yearly = register === 'enterprise' ? parseYearlyFieldKey(field) : null;
      if (yearly) return [String(yearly.year), yearlyMeasures[yearly.measure][language]].join(' ');
      return field;
    },
    [t, language, register],
  );
}
