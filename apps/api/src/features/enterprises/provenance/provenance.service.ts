import { Injectable } from '@nestjs/common';
import type { Principal } from '../../../foundation/http/principal.js';
import { columnFields } from '../frames/enterprise-history.js';
import { EnterpriseReach } from '../enterprise-reach.js';
import type { EnterpriseResponse, YearResponse } from '../enterprise.dto.js';
import type { ProvenanceList } from './provenance.dto.js';
import { type KeptValue, ProvenanceRepository, wholeField } from './provenance.repository.js';

/** Columns of a year that are figures. */
const FIGURES: Readonly<Record<string, keyof YearResponse>> = {
  revenue: 'revenue',
  tax: 'tax',
  research_spending: 'researchSpending',
};

function fieldOf({ table, year, column }: KeptValue): string | null {
  if (table === 'extra') return `extra.${column ?? ''}`;
  if (table === 'enterprise') return (column && columnFields[column]) ?? null;
  const figure = FIGURES[column ?? ''];
  if (table === 'enterprise_year') return year && figure ? `years.${year}.${figure}` : null;
  return wholeField(table);
}

const isValue = (value: unknown) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);

/** The fields of a record that have a value, in its own order. */
function filled(record: EnterpriseResponse): string[] {
  const { extra, years, ...plain } = record;
  return [
    ...Object.entries(plain).flatMap(([field, value]) => (isValue(value) ? [field] : [])),
    ...years.flatMap((one) =>
      Object.values(FIGURES).flatMap((figure) => (one[figure] === null ? [] : [`years.${String(one.year)}.${figure}`])),
    ),
    ...Object.keys(extra).map((key) => `extra.${key}`),
  ];
}

/** Where each value of an enterprise came from. */
@Injectable()
export class ProvenanceService {
  constructor(
    private readonly reach: EnterpriseReach,
    private readonly provenance: ProvenanceRepository,
  ) {}

  async of(id: string, principal: Principal): Promise<ProvenanceList> {
    const { record } = await this.reach.reached(id, principal);
    const known = new Map<string, KeptValue>();
    for (const value of await this.provenance.of(id)) {
      const field = fieldOf(value);
      if (field) known.set(field, value);
    }
    const items = filled(record).flatMap((field) => {
      const value = known.get(field);
      if (!value) return [];
      const { at, actorName, batch, origin } = value;
      return [{ field, at, actorName, batch, origin }];
    });
    return { items };
  }
}
