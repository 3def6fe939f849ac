/** The statements of the lists of chains and clusters; `e` is the entry, `f` what holds of it on the day asked for. */
import { CHAIN_LEVELS, CHAIN_STATUSES } from '@lianqun/domain';
import { searchQuery } from '@lianqun/domain/search';
import type { Bind } from '../../../foundation/access/access.sql.js';
import type { ChainKind } from '../chain-kind.js';

/** Which entries a list holds: those that meet all that is asked, each in one of the ways named. */
export interface ChainFilter {
  q?: string;
  status?: string[];
  level?: string[];
  batch?: string[];
  /** The region that leads it, or one above. */
  regionCode?: string[];
  /** Ids. */
  leadOrganizationId?: string[];
}

/** What a list can be sorted by; `order` is that of the dictionary. */
export const CHAIN_SORTS = [
  'order',
  'name',
  'status',
  'batch',
  'level',
  'regionCode',
  'linkCount',
  'enterpriseCount',
  'updatedAt',
] as const;

export type ChainSortField = (typeof CHAIN_SORTS)[number];

const inOrder = (values: readonly string[], column: string) =>
  `array_position(array[${values.map((one) => `'${one}'`).join(', ')}], ${column})`;

const linkCount = '(select count(*)::int from chain_link l where l.owner_id = e.id)';

/** Those in the bin are few: all are counted in the index, and these taken off again. */
export const standing = (kind: ChainKind) => `
  select id, sum(n)::int as count from (
    select ${kind}_id as id, count(*) as n from enterprise_${kind} group by 1
    union all
    select x.${kind}_id, -count(*) from enterprise b join enterprise_${kind} x on x.enterprise_id = b.id
     where b.deleted_at is not null group by 1) s group by id`;

const sortColumns: Readonly<Record<ChainSortField, string>> = {
  order: 'e.sort_order',
  name: 'f.name collate zh',
  status: inOrder(CHAIN_STATUSES, 'f.status'),
  batch: 'f.batch',
  level: inOrder(CHAIN_LEVELS, 'f.level'),
  regionCode: 'f.region_id',
  linkCount,
  enterpriseCount: 'coalesce(s.count, 0)',
  updatedAt: 'e.updated_at',
};

const isField = (text: string): text is ChainSortField => text in sortColumns;

export function orderOf(sort: string): string {
  const field = sort.replace(/^-/, '');
  const column = sortColumns[isField(field) ? field : 'order'];
  return `${column} ${sort.startsWith('-') ? 'desc' : 'asc'} nulls last, e.sort_order, e.id`;
}

const literally = (word: string) => `%${word.replace(/[\\%_]/g, '\\$&')}%`;

/** By names of any time and who leads it, or as the search of all registers finds it: by pinyin and initials too. */
function found(q: string, bind: Bind): string[] {
  const words = q.trim().split(/\s+/).filter(Boolean);
  const written = words.map(
    (word) => `concat_ws(' ', f.name, array_to_string(e.aliases, ' '), f.chain_leader,
      (select concat_ws(' ', o.name, o.short_name) from organization o where o.id = f.organization_id),
      (select string_agg(t.name, ' ') from chain_term t where t.owner_id = e.id)) ilike ${bind(literally(word))}`,
  );
  const terms = searchQuery(q).map(({ likePattern }) => `x.search_text like ${bind(likePattern)}`);
  if (!words.length || !terms.length) return written;
  return [
    `(${written.join(' and ')} or exists (
    select from record_search x where x.record_id = e.id and ${terms.join(' and ')}))`,
  ];
}

/** Everything in the bin is left out. */
export function condition(filter: ChainFilter, bind: Bind): string {
  const { q, status, level, batch, regionCode, leadOrganizationId } = filter;
  const where = ['e.deleted_at is null'];
  const among = (chosen: string[] | undefined, column: string) => {
    if (chosen?.length) where.push(`${column} = any(${bind(chosen)}::text[])`);
  };
  if (q) where.push(...found(q, bind));
  among(status, 'f.status');
  among(level, 'f.level');
  among(batch, 'f.batch::text');
  among(leadOrganizationId, 'f.organization_id::text');
  if (regionCode?.length) {
    where.push(`f.region_id in (select id from region where path && ${bind(regionCode)}::text[])`);
  }
  return where.join(' and ');
}
