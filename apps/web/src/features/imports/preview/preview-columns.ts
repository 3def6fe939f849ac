import type { Schemas } from '@lianqun/api-client';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldsOf } from '../columns/use-columns.js';
import { useFieldLabel } from '../field-label.js';
import type { Batch } from '../import-queries.js';
import type { PreviewColumn } from './cells/cell.js';

const widths: Record<string, number> = {
  name: 224,
  creditCode: 168,
  regionCode: 132,
  address: 180,
  chains: 110,
  mainProducts: 160,
  establishedOn: 96,
  tags: 160,
  registrationStatus: 84,
  legalRepresentative: 92,
  stage: 84,
  content: 200,
  organizationId: 140,
};

/** How many of the columns without a field are shown after those with one. */
const keptShown = 12;

/** The reader of files drops these: they number the rows of a list and say nothing about an enterprise. */
const runningNumber = /^(?:序号|序|行号|no\.?|#)$/i;

/** A field of the ledger for every column that feeds one, in the order of the file, the name first; then columns kept as they are. */
export function usePreviewColumns({ mapping }: Batch, fields: readonly Schemas['ImportField'][]): PreviewColumn[] {
  const { t } = useTranslation();
  const labelOf = useFieldLabel();
  return useMemo(() => {
    const columns = new Map<string, PreviewColumn & { columns: number[] }>();
    const fed = mapping.flatMap((column) => fieldsOf(column).map((field) => ({ ...column, field })));
    for (const { column, field, header, unit } of fed) {
      const key = field.startsWith('regionCode') ? 'regionCode' : field;
      const known = columns.get(key);
      if (known) {
        known.columns.push(column);
        continue;
      }
      const described = fields.find((candidate) => candidate.field === key);
      // Whatever the file gives it in, the register keeps it in the first of its units.
      const own = described?.units[0];
      columns.set(key, {
        field: key,
        label: labelOf(described ?? { field: key, label: header }),
        unit:
          own === undefined
            ? unit
            : own === '人'
              ? t('unit.persons')
              : own === '万元'
                ? t('unit.tenThousandYuan')
                : own,
        numeric: own !== undefined,
        width: widths[key] ?? 116,
        columns: [column],
        kept: false,
      });
    }
    const kept = mapping
      .filter(({ field, header, left }) => field === null && !left && header !== '' && !runningNumber.test(header))
      .slice(0, keptShown)
      .map(({ column, header }): PreviewColumn => ({
        field: `extra.${header}`,
        label: header,
        unit: null,
        numeric: false,
        width: 116,
        columns: [column],
        kept: true,
      }));
    const all = [...columns.values()];
    return [...all.filter(({ field }) => field === 'name'), ...all.filter(({ field }) => field !== 'name'), ...kept];
  }, [mapping, fields, labelOf, t]);
}
