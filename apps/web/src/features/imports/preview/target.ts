import type { Schemas } from '@lianqun/api-client';
import { $api } from '../../../shared/api/client.js';
import type { ImportRegister } from '../../../shared/import-register.js';
import { paths } from '../../../shared/paths.js';
import type { ImportRow } from '../import-queries.js';
import { useRegister } from '../register.js';

type Target = Record<string, unknown>;

const recordPath = { enterprise: '/api/enterprises/{id}', project: '/api/projects/{id}' } as const;

export const targetHref: Record<ImportRegister, (id: string) => string> = {
  enterprise: (id) => paths.enterprise(id),
  project: (id) => paths.project(id),
};

/** The record in the ledger that the row seems to be. */
export function useTarget(row: ImportRow) {
  const register = useRegister();
  const named = row.problems.map(({ params }) => params['targetId']).find((id) => typeof id === 'string');
  const id = row.targetId ?? (typeof named === 'string' ? named : null);
  const query = $api.useQuery(
    'get',
    recordPath[register],
    { params: { path: { id: id ?? '' } } },
    { enabled: id !== null, retry: false },
  );
  return { id, target: query.data as Target | undefined, register };
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
