import type { Schemas } from '@lianqun/api-client';
import { ACCESS_KINDS, AUDIT_KINDS, ROW_OPERATIONS } from '@lianqun/domain';
import { keepPreviousData } from '@tanstack/react-query';
import { $api } from '../../shared/api/client.js';
import { knownOf } from '../../shared/use-word.js';
import type { AuditListState } from './list-address.js';

/** One line, under an id of its own: numbers are unique within a source only. */
export type AuditLine = Schemas['AuditLine'] & { number: string };

/** Where counting stops. */
const COUNTED = 10_000;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The conditions of an address as the API takes them; what it does not know is left out. */
function auditFilter({ q, filters }: AuditListState) {
  const day = (value: string | undefined) => (value && DAY.test(value) ? value : undefined);
  const conditions = {
    q: q || undefined,
    source: (['rows', 'access'] as const).find((source) => filters.source.includes(source)),
    operation: knownOf([...ROW_OPERATIONS, ...ACCESS_KINDS], filters.operation),
    kind: knownOf(AUDIT_KINDS, filters.kind),
    from: day(filters.from[0]),
    to: day(filters.to[0]),
    accountId: filters.account.length ? filters.account : undefined,
    recordId: filters.record[0],
  };
  return Object.fromEntries(Object.entries(conditions).filter(([, value]) => value !== undefined)) as {
    [Name in keyof typeof conditions]?: NonNullable<(typeof conditions)[Name]>;
  };
}

const pageOf = (found: Schemas['AuditPage']) => ({
  ...found,
  items: found.items.map((line): AuditLine => ({ ...line, number: line.id, id: `${line.source}-${line.id}` })),
  totalIsExact: found.total <= COUNTED,
});

export type AuditPage = ReturnType<typeof pageOf>;

export const useAuditRecord = (state: AuditListState) =>
  $api.useQuery(
    'get',
    '/api/audit-record',
    { params: { query: { ...auditFilter(state), page: state.page, pageSize: state.pageSize } } },
    { placeholderData: keepPreviousData, staleTime: 5_000, select: pageOf },
  );

/** Everything that the filter matches, whatever the page. */
export function exportHref(state: AuditListState): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(auditFilter(state))) {
    for (const one of Array.isArray(value) ? value : [value]) search.append(name, one);
  }
  return `/api/audit-record/export.csv?${search}`;
}
