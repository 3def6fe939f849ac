import type { Schemas } from '@lianqun/api-client';
import { useMemo } from 'react';
import type { Batch } from '../import-queries.js';
import type { PreviewColumn } from './cell.js';

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
};

const isNumeric = (field: string) => /^(registeredCapital|employees|revenue|tax|researchSpending)(:|$)/.test(field);

/** A field of the ledger for every column that feeds one, in the order of the file, the name first. */
export function usePreviewColumns({ mapping }: Batch, fields: readonly Schemas['ImportField'][]): PreviewColumn[] {
  return useMemo(() => {
    const columns = new Map<string, PreviewColumn & { columns: number[] }>();
    for (const { column, field, header, unit } of mapping) {
      if (field === null) continue;
      const key = field.startsWith('regionCode') ? 'regionCode' : field;
      const known = columns.get(key);
      if (known) {
        known.columns.push(column);
        continue;
      }
      const numeric = isNumeric(key);
      columns.set(key, {
        field: key,
        label: fields.find((candidate) => candidate.field === key)?.label ?? header,
        unit: numeric && key !== 'employees' ? '万元' : key === 'employees' ? '人' : unit && !numeric ? unit : null,
        numeric,
        width: widths[key] ?? 116,
        columns: [column],
      });
    }
    const all = [...columns.values()];
    return [...all.filter(({ field }) => field === 'name'), ...all.filter(({ field }) => field !== 'name')];
  }, [mapping, fields]);
}
