import type { Schemas } from '@lianqun/api-client';
import { useQuery } from '@tanstack/react-query';
import { untyped } from '../../../shared/api/untyped.js';
import type { ImportRegister } from '../../../shared/import-register.js';
import { paths } from '../../../shared/paths.js';
import type { ImportRow } from '../import-queries.js';
import { useRegister } from '../register.js';

type Target = Record<string, unknown>;

const recordPath: Record<ImportRegister, string> = {
  enterprise: '/api/enterprises/{id}',
  project: '/api/projects/{id}',
};

export const targetHref: Record<ImportRegister, (id: string) => string> = {
  enterprise: (id) => paths.enterprise(id),
  project: (id) => paths.project(id),
};

/** The record in the ledger that the row seems to be. */
export function useTarget(row: ImportRow) {
  const register = useRegister();
  const named = row.problems.map(({ params }) => params['targetId']).find((id) => typeof id === 'string');
  const id = row.targetId ?? (typeof named === 'string' ? named : null);
  const init = { params: { path: { id: id ?? '' } } };
  const query = useQuery({
    queryKey: ['get', recordPath[register], init],
    queryFn: async () => (await untyped.GET<Target>(recordPath[register], init)).data,
    enabled: id !== null,
    retry: false,
  });
  return { id, target: query.data, register };
}

/** Where the record keeps the name of what a list writes by name. */
const namesOf: Record<string, string> = {
  regionCode: 'regionName',
  sourceRegionCode: 'sourceRegionName',
  platformId: 'platformName',
  industryCode: 'industryName',
  organizationId: 'organization',
};

/** What the ledger holds for a column of the list. */
export function ledgerValue(target: Target, field: string): unknown {
  const [key = field, year] = field.split(':');
  if (year === undefined) return target[namesOf[key] ?? key];
  const years = (target['years'] ?? []) as Schemas['EnterpriseYear'][];
  const found = years.find((entry) => String(entry.year) === year) as Record<string, unknown> | undefined;
  return found?.[key] ?? null;
}
