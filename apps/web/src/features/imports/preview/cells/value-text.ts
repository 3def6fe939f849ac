import { chainEffects, projectNatures, projectStages, projectTypes } from '@lianqun/domain';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../../shared/i18n/index.js';
import type { ImportRegister } from '../../../../shared/import-register.js';
import { fieldText } from '../../../../shared/ledger/field-value.js';
import { plainLedgers } from '../../../../shared/ledger/plain-ledgers.js';
import { useWord, wordOf, type Label } from '../../../../shared/use-word.js';
import { useRegister } from '../../register.js';

/** Fields that hold a word of a vocabulary; the batch keeps its key. */
const vocabularies: Partial<Record<ImportRegister, Record<string, Readonly<Record<string, Label>>>>> = {
  project: { type: projectTypes, nature: projectNatures, chainEffect: chainEffects, stage: projectStages },
};

/** A value of the file or of the ledger as people read it. */
export function useValueText() {
  const { t } = useTranslation();
  const language = useLanguage();
  const word = useWord();
  const register = useRegister();
  return (column: { numeric: boolean }, key: string, value: unknown): string | null => {
    if (typeof value === 'boolean') return t(value ? 'projects.yes' : 'projects.no');
    const own = plainLedgers[register]?.column(key);
    const vocabulary = own?.terms ?? vocabularies[register]?.[key];
    if (vocabulary && typeof value === 'string') return wordOf(vocabulary, value, word);
    return fieldText(
      column.numeric && key !== 'employees' && own?.kind !== 'area' ? 'registeredCapital' : key,
      value,
      language,
    );
  };
}
