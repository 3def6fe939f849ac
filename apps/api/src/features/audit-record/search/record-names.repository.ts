import { Injectable } from '@nestjs/common';
import { DatabaseServer } from '../../../foundation/database/server.js';
import { anywhere, type Named } from './audit-search.sql.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

interface KindNames {
  table: string;
  /** SQL of what a record is called; the table goes by `t`. */
  title: string;
  /** SQL of what it is found by, where that is not its title. */
  found?: string;
  id: 'uuid' | 'text';
}

const month = (table: string) =>
  `concat(split_part(${table}.last_month, '-', 1), '年', split_part(${table}.last_month, '-', 2)::int, '月')`;
const organization = `(select coalesce(o.short_name, o.name) from organization o where o.id = t.organization_id)`;

/** What the records of each kind are called. */
const KINDS: Readonly<Record<string, KindNames>> = {
  enterprise: {
    table: 'enterprise',
    title: 't.name',
    found: `t.name || ' ' || coalesce(t.credit_code, '')`,
    id: 'uuid',
  },
  project: { table: 'project', title: 't.name', found: `t.name || ' ' || t.code`, id: 'uuid' },
  blocker: { table: 'blocker', title: 't.title', found: `t.title || ' ' || t.code`, id: 'uuid' },
  relocation: {
    table: 'relocation',
    title: `coalesce(t.subject_name, (select e.name from enterprise e where e.id = t.enterprise_id))`,
    found: `concat_ws(' ', t.code, t.subject_name, (select e.name from enterprise e where e.id = t.enterprise_id))`,
    id: 'uuid',
  },
  'saved-view': { table: 'saved_view', title: 't.name', id: 'uuid' },
  account: { table: 'account', title: 't.display_name', found: `t.display_name || ' ' || t.username`, id: 'uuid' },
  organization: { table: 'organization', title: 't.name', id: 'uuid' },
  role: { table: 'role', title: 't.name', id: 'text' },
  'import-batch': { table: 'import_batch', title: 't.file_name', id: 'uuid' },
  'monthly-report': { table: 'monthly_report', title: 't.title', id: 'uuid' },
  'reporting-period': { table: 'reporting_period', title: month('t'), id: 'uuid' },
  'entry-set': {
    table: 'entry_set',
    title: `concat_ws(' ', (select ${month('p')} from reporting_period p where p.id = t.period_id), ${organization})`,
    id: 'uuid',
  },
  'progress-entry': {
    table: 'progress_entry',
    title: `concat_ws(' ', (select ${month('p')} from reporting_period p where p.id = t.period_id),
                           (select j.name from project j where j.id = t.project_id))`,
    id: 'uuid',
  },
  'leading-term': { table: 'leading_term', title: organization, id: 'uuid' },
  chain: { table: 'chain', title: 't.name', id: 'uuid' },
  cluster: { table: 'cluster', title: 't.name', id: 'uuid' },
  'chain-link': { table: 'chain_link', title: 't.name', id: 'uuid' },
  platform_system: { table: 'platform_system', title: 't.name', id: 'uuid' },
  receiving_platform: { table: 'receiving_platform', title: 't.name', id: 'uuid' },
  region: { table: 'region', title: 't.full_name', id: 'text' },
  industry: { table: 'industry', title: 't.name', id: 'text' },
};

/** What hangs on records of any kind stands under their ids. */
const HANGING = new Set(['record-invitation', 'attachment', 'comment']);

const REGISTERS = ['enterprise', 'project', 'blocker', 'receiving_platform', 'relocation'];

/** The kinds of which a line of this kind may bear the id: terms and links of clusters are noted as those of chains. */
export const kindsBehind = (kind: string): readonly string[] => {
  if (HANGING.has(kind)) return REGISTERS;
  return kind === 'chain' ? ['chain', 'cluster'] : [kind];
};

/** Kinds by whose names their lines are found. */
const SEARCHED = [
  'enterprise',
  'project',
  'blocker',
  'receiving_platform',
  'relocation',
  'organization',
  'role',
  'import-batch',
  'monthly-report',
  'account',
];

/** More records of one kind than these are not looked up beforehand: nearly every line is of one of them. */
const FOUND_LIMIT = 1_000;

/** Ids that values refer to. */
export interface ReferredIds {
  uuids: string[];
  regions: string[];
  industries: string[];
  roles: string[];
}

/** What records are called now, deleted ones included. */
@Injectable()
export class RecordNamesRepository {
  constructor(private readonly server: DatabaseServer) {}

  /** @returns titles by kind and id, as `keyOf` joins them */
  async titles(records: { kind: string; id: string }[]): Promise<Map<string, string>> {
    const idsOf = new Map<string, Set<string>>();
    for (const { kind, id } of records) {
      for (const name of kindsBehind(kind)) {
        const known = KINDS[name];
        if (known && (known.id === 'text' || UUID.test(id))) idsOf.set(name, (idsOf.get(name) ?? new Set()).add(id));
      }
    }
    const kinds = [...idsOf.keys()];
    if (!kinds.length) return new Map();
    const parts = kinds.map((kind, index) => titlesSql(kind, `$${String(index + 1)}`));
    const { rows } = await this.server.pool.query<{ kind: string; id: string; title: string }>(
      parts.join(' union all '),
      kinds.map((kind) => [...(idsOf.get(kind) ?? [])]),
    );
    return new Map(rows.map(({ kind, id, title }) => [keyOf(kind, id), title]));
  }

  /** Names of whatever has one of these ids. @returns by id */
  async names(ids: ReferredIds): Promise<Map<string, string>> {
    const uuids = [...new Set(ids.uuids)];
    const records = Object.entries(KINDS)
      .filter(([, { id }]) => id === 'uuid')
      .flatMap(([kind]) => uuids.map((id) => ({ kind, id })));
    const texts = (kind: string, list: string[]) => [...new Set(list)].map((id) => ({ kind, id }));
    const titles = await this.titles([
      ...records,
      ...texts('region', ids.regions),
      ...texts('industry', ids.industries),
      ...texts('role', ids.roles),
    ]);
    return new Map([...titles].map(([key, title]) => [key.slice(key.indexOf(' ') + 1), title]));
  }

  /** People and records whose names hold this text. */
  async find(text: string): Promise<Named> {
    const parts = SEARCHED.map(
      (kind) => `(select '${kind}' as kind, t.id::text as id ${foundSql(kind, '$1')} limit ${String(FOUND_LIMIT)})`,
    );
    const { rows } = await this.server.pool.query<{ kind: string; id: string }>(parts.join(' union all '), [
      anywhere(text),
    ]);
    const of = (kind: string) => rows.filter((row) => row.kind === kind).map(({ id }) => id);
    const broad = SEARCHED.filter((kind) => of(kind).length === FOUND_LIMIT);
    return {
      text,
      accountIds: of('account'),
      // Also what has no name but its id.
      recordIds: [...SEARCHED.filter((kind) => !broad.includes(kind)).flatMap(of), text],
      manyRecords: (pattern) => broad.map((kind) => `select t.id::text ${foundSql(kind, pattern())}`),
    };
  }

  async accounts(ids: string[]): Promise<Map<string, { username: string; displayName: string }>> {
    const { rows } = await this.server.pool.query<{ id: string; username: string; displayName: string }>(
      `select id, username, display_name as "displayName" from account where id = any($1::uuid[])`,
      [[...new Set(ids)]],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }
}

/** The kind and the id of a record in one text. */
export const keyOf = (kind: string, id: string): string => `${kind} ${id}`;

/** FROM and WHERE of the records whose names are like a pattern. */
function foundSql(kind: string, pattern: string): string {
  const { table, title, found } = KINDS[kind] ?? { table: '', title: '' };
  return `from ${table} t where ${found ?? title} ilike ${pattern}`;
}

function titlesSql(kind: string, parameter: string): string {
  const { table, title, id } = KINDS[kind] ?? { table: '', title: '', id: 'uuid' };
  return `select '${kind}' as kind, t.id::text as id, ${title} as title from ${table} t where t.id = any(${parameter}::${id}[])`;
}
