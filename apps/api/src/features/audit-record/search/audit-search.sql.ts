import { isAccessKind, isRowOperation } from '@lianqun/domain';
import type { AuditExportQuery } from './audit-record.dto.js';

export type AuditFilter = Omit<AuditExportQuery, 'q'>;

/** What a text search found by name. */
export interface Named {
  text: string;
  accountIds: string[];
  recordIds: string[];
  /** SQL of the ids of records of which so many match that they are looked up line by line. */
  manyRecords: (pattern: () => string) => string[];
}

export interface Statement {
  /** Null when nothing of this source can match. */
  rows: string | null;
  access: string | null;
  parameters: unknown[];
}

/** LIKE pattern of text that stands anywhere. */
export const anywhere = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;

const day = (parameter: string) => `(${parameter}::date)::timestamp at time zone 'Asia/Shanghai'`;

/**
 * The conditions on both sources; `a` is the changed row, `e` the event. Each condition that narrows much has an index:
 * time, person and time, kind and time, record.
 */
export function conditions(filter: AuditFilter, named: Named | null): Statement {
  const operations = filter.operation ?? [];
  const wanted = (source: 'rows' | 'access', belongs: (name: string) => boolean) =>
    (!filter.source || filter.source === source) && (!operations.length || operations.some(belongs));
  const parameters: unknown[] = [];
  // What nothing refers to has no type for PostgreSQL: only conditions of a wanted source take their parameters.
  const bind = (value: unknown) => `$${String(parameters.push(value))}`;
  const where = (given: Condition[]) => given.map((condition) => condition(bind)).join(' and ') || 'true';
  return {
    rows: wanted('rows', isRowOperation) ? where(rowConditions(filter, named)) : null,
    access: wanted('access', isAccessKind) ? where(accessConditions(filter, named)) : null,
    parameters,
  };
}

type Condition = (bind: (value: unknown) => string) => string;

const listed = (column: string, values: readonly string[] | undefined, type = 'text'): Condition[] =>
  values?.length ? [(bind) => `${column} = any(${bind(values)}::${type}[])`] : [];

const between = (column: string, { from, to }: AuditFilter): Condition[] => [
  ...(from ? [((bind) => `${column} >= ${day(bind(from))}`) satisfies Condition] : []),
  ...(to ? [((bind) => `${column} < ${day(bind(to))} + interval '1 day'`) satisfies Condition] : []),
];

function rowConditions(filter: AuditFilter, named: Named | null): Condition[] {
  return [
    ...between('a.occurred_at', filter),
    ...listed('a.actor_id', filter.accountId, 'uuid'),
    ...listed('a.kind', filter.kind),
    ...listed('a.root_id', filter.recordId ? [filter.recordId] : []),
    ...listed('a.operation', filter.operation?.filter(isRowOperation)),
    ...(named ? [(bind: Parameters<Condition>[0]) => rowsNamed(named, bind)] : []),
  ];
}

function rowsNamed(named: Named, bind: (value: unknown) => string): string {
  const byId = `a.actor_id = any(${bind(named.accountIds)}::uuid[]) or a.root_id = any(${bind(named.recordIds)}::text[])`;
  const many = named.manyRecords(() => bind(anywhere(named.text))).map((ids) => ` or a.root_id in (${ids})`);
  return `(${byId}${many.join('')})`;
}

function accessConditions(filter: AuditFilter, named: Named | null): Condition[] {
  return [
    ...between('e.occurred_at', filter),
    ...listed('e.account_id', filter.accountId, 'uuid'),
    ...listed('e.record_kind', filter.kind),
    ...listed('e.record_id', filter.recordId ? [filter.recordId] : []),
    ...listed('e.kind', filter.operation?.filter(isAccessKind)),
    ...(named ? [(bind: Parameters<Condition>[0]) => eventsNamed(named, bind)] : []),
  ];
}

function eventsNamed(named: Named, bind: (value: unknown) => string): string {
  const pattern = bind(anywhere(named.text));
  return `(e.account_id = any(${bind(named.accountIds)}::uuid[]) or e.record_id = any(${bind(named.recordIds)}::text[])
           or e.username ilike ${pattern} or e.ip like ${pattern} or e.route ilike ${pattern})`;
}

/** Numbers as text: a JavaScript number would not hold every amount exactly. */
const exact = (column: string) => `(
  select jsonb_object_agg(key, case jsonb_typeof(value)
           when 'number' then to_jsonb(trim_scale((value #>> '{}')::numeric)::text) else value end)
    from jsonb_each(${column}))`;

/** The columns of an answer, the same for both sources. */
export const ROW_COLUMNS = `
  a.id, 'row' as source, a.occurred_at as at, a.actor_id as "accountId", null::text as username, null::text as ip, a.kind,
  a.root_id as "recordId", a.table_name as "table", a.operation, null::text as method, null::text as route,
  'done' as outcome, a.request_id as "requestId", a.origin, ${exact('a.before')} as before, ${exact('a.after')} as after,
  null::jsonb as details`;

export const ACCESS_COLUMNS = `
  e.id, 'access' as source, e.occurred_at as at, e.account_id as "accountId", e.username, e.ip, e.record_kind as kind,
  e.record_id as "recordId", null::text as "table", e.kind as operation, e.method, e.route,
  e.outcome, e.request_id as "requestId", null::jsonb as origin, null::jsonb as before, null::jsonb as after, e.details`;
