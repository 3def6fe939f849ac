import { useTranslation } from 'react-i18next';
import { labelIn, type BulkOrder } from '../../api/bulk.js';
import { useLanguage } from '../../i18n/index.js';
import { useValueText } from '../list/bulk/use-value-text.js';

/** What an order changes to what: 备注改为“2026年核实”. */
export function useChangeWords() {
  const { t } = useTranslation();
  const language = useLanguage();
  const text = useValueText();
  return ({ values }: Pick<BulkOrder, 'values'>): string =>
    values
      .map(({ field, value }) => {
        const name = labelIn(language, field);
        // What was chosen from a list has no name yet.
        if (value === undefined) return name;
        const to = text(field, value);
        return to === null
          ? t('house.bulk.whatEmptied', { field: name })
          : t('house.bulk.whatTo', { field: name, value: to });
      })
      .join(t('house.bulk.comma'));
}
