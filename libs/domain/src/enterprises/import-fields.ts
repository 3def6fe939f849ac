/** The targets that a column can be mapped to, for the mapping screen. */
import { enterpriseFields } from './catalogue.js';
import type { ImportFieldKey } from './columns.js';
import { YEARLY_MEASURES, yearlyFieldKey, yearlyMeasures } from './measures.js';
import { RECORD_KEYS, recordKeys } from '../columns/record-keys.js';
import { REGION_PARTS, regionPartKey, regionParts } from '../columns/region-parts.js';

export interface ImportField {
  readonly field: ImportFieldKey;
  readonly label: { readonly zh: string; readonly en: string };
  readonly synonyms: readonly string[];
  readonly hasMoneyUnit: boolean;
}

/** How many years back the screen offers yearly figures; headers may name older years. */
const YEARS_OFFERED = 5;

/** All targets seen from `today` (YYYY-MM-DD): the fields, the parts of the region, the figures of the last years. */
export const importFields = (today: string): ImportField[] => {
  const thisYear = Number(today.slice(0, 4));
  const years = Array.from({ length: YEARS_OFFERED }, (_, back) => thisYear - back);
  return [
    ...enterpriseFields.map(({ key, label, synonyms, kind }) => {
      return { field: key, label, synonyms, hasMoneyUnit: kind === 'money' };
    }),
    ...REGION_PARTS.map((part) => {
      const { zh, en, synonyms } = regionParts[part];
      return { field: regionPartKey(part), label: { zh, en }, synonyms, hasMoneyUnit: false };
    }),
    ...RECORD_KEYS.map((key) => ({ field: key, label: recordKeys[key], synonyms: [], hasMoneyUnit: false })),
    ...YEARLY_MEASURES.flatMap((measure) => {
      const { zh, en, synonyms } = yearlyMeasures[measure];
      return years.map((year) => {
        const label = { zh: `${year}年${zh}`, en: `${en} ${year}` };
        return { field: yearlyFieldKey(measure, year), label, synonyms, hasMoneyUnit: true };
      });
    }),
  ];
};
