import type { Schemas } from '@lianqun/api-client';
import { PARTY_ROLES } from '@lianqun/domain';
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

const isRole = (key: string) => PARTY_ROLES.some((role) => role === key);

function projectValue(project: Target, key: string, year: string | undefined): unknown {
  if (year !== undefined) {
    const plans = project['plans'] as Schemas['Project']['plans'];
    return plans.find((plan) => String(plan.year) === year)?.amount ?? null;
  }
  const parties = project['parties'] as Schemas['ProjectParty'][];
  const builder = parties.find(({ role }) => role === 'builder');
  if (key === 'builderCode') return builder?.enterprise?.creditCode ?? null;
  if (!isRole(key)) return project[namesOf[key] ?? key];
  return parties.filter(({ role }) => role === key).map(({ enterprise, name }) => enterprise?.name ?? name);
}

function enterpriseValue(enterprise: Target, key: string, year: string | undefined): unknown {
  if (year === undefined) return enterprise[namesOf[key] ?? key];
  const years = enterprise['years'] as Schemas['EnterpriseYear'][];
  const found = years.find((entry) => String(entry.year) === year) as Record<string, unknown> | undefined;
  return found?.[key] ?? null;
}

/** What the ledger holds for a column of the list. */
export function ledgerValue(register: ImportRegister, target: Target, field: string): unknown {
  const [key = field, year] = field.split(':');
  return (register === 'project' ? projectValue : enterpriseValue)(target, key, year);
}
