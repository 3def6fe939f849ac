/** The statements of the register of platforms; `p` is the platform. */
import { searchQuery } from '@lianqun/domain/search';
import type { Bind } from '../../../foundation/access/access.sql.js';

/** Which platforms a list holds: those that meet all that is asked, each in one of the ways named. */
export interface PlatformFilter {
  q?: string;
  regionCode?: string[];
  /** Keys. */
  system?: string[];
  /** `system:category` */
  category?: string[];
  /** Ids or keys. */
  chainId?: string[];
  /** Any part of a leading industry. */
  industry?: string[];
  parentId?: string;
}

const MEMBERSHIPS = `
  coalesce((select jsonb_agg(jsonb_build_object('system', s.key, 'category', m.value ->> 'category', 'systemName', s.name,
      'categoryName', (select c.value ->> 'name' from jsonb_array_elements(s.categories) c
                        where c.value ->> 'key' = m.value ->> 'category' limit 1)) order by s.sort_order, m.ordinality)
     from jsonb_array_elements(p.systems) with ordinality m
     join platform_system s on s.key = m.value ->> 'system'), '[]')`;

/** The columns of an answer; what is registered on the platform is counted apart. */
export const COLUMNS = `
  p.id, p.version, p.name, p.aliases,
  case when b.id is not null then jsonb_build_object('id', b.id, 'name', b.name) end as parent,
  p.region_id as "regionCode", r.full_name as "regionName", p.address,
  trim_scale(p.longitude)::text as longitude, trim_scale(p.latitude)::text as latitude, ${MEMBERSHIPS} as systems,
  trim_scale(p.planned_area)::text as "plannedArea", trim_scale(p.available_land)::text as "availableLand",
  trim_scale(p.standard_workshop)::text as "standardWorkshop", p.leading_industries as "leadingIndustries",
  coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'key', c.key, 'name', c.name) order by c.sort_order)
     from platform_chain pc join chain c on c.id = pc.chain_id where pc.platform_id = p.id), '[]') as chains,
  p.liaison, p.gaps, p.contact_name as "contactName", p.contact_phone as "contactPhone",
  case when o.id is not null
    then jsonb_build_object('id', o.id, 'name', o.name, 'shortName', o.short_name) end as organization,
  coalesce((select jsonb_agg(jsonb_build_object('year', y.year, 'signedProjects', y.signed_projects,
      'startedProjects', y.started_projects, 'producingProjects', y.producing_projects,
      'agreedInvestment', trim_scale(y.agreed_investment)::text, 'settledEnterprises', y.settled_enterprises)
      order by y.year desc) from platform_year y where y.platform_id = p.id), '[]') as years,
  p.source, p.note, p.extra, p.is_sample as "isSample", p.created_at as "createdAt", p.updated_at as "updatedAt"`;

export const JOINS = `
  left join receiving_platform b on b.id = p.parent_id and b.deleted_at is null
  left join region r on r.id = p.region_id
  left join organization o on o.id = p.organization_id`;

const sortColumns: Record<string, string> = {
  name: 'p.name collate zh',
  regionCode: 'p.region_id',
  plannedArea: 'p.planned_area',
  availableLand: 'p.available_land',
  standardWorkshop: 'p.standard_workshop',
  updatedAt: 'p.updated_at',
};

/** What is equal stands by name, so that the parts of a base do not change places. */
export const orderOf = (sort: string): string =>
  `${sortColumns[sort.replace(/^-/, '')] ?? 'p.name collate zh'} ${sort.startsWith('-') ? 'desc' : 'asc'} nulls last,
   p.name collate zh, p.id`;

const literally = (word: string) => `%${word.replace(/[\\%_]/g, '\\$&')}%`;

/** By what is written in the record, or as the search of all registers finds it: by pinyin and initials too. */
function found(q: string, bind: Bind): string[] {
  const words = q.trim().split(/\s+/).filter(Boolean);
  const written = words.map(
    (word) => `concat_ws(' ', p.name, array_to_string(p.aliases, ' '), array_to_string(p.leading_industries, ' '),
      p.address) ilike ${bind(literally(word))}`,
  );
  const terms = searchQuery(q).map(({ likePattern }) => `x.search_text like ${bind(likePattern)}`);
  if (!words.length || !terms.length) return written;
  return [
    `(${written.join(' and ')} or exists (
    select from record_search x where x.record_id = p.id and ${terms.join(' and ')}))`,
  ];
}

const member = (system: string, category?: string) =>
  JSON.stringify([category === undefined ? { system } : { system, category }]);

/** Everything in the bin is left out. */
export function condition(filter: PlatformFilter, bind: Bind): string {
  const { q, regionCode, system, category, chainId, industry, parentId } = filter;
  const where = ['p.deleted_at is null'];
  if (q) where.push(...found(q, bind));
  if (regionCode?.length) {
    where.push(`p.region_id in (select id from region where path && ${bind(regionCode)}::text[])`);
  }
  if (system?.length) where.push(`p.systems @> any(${bind(system.map((key) => member(key)))}::jsonb[])`);
  if (category?.length) {
    const members = category.map((one) => member(...(one.split(':', 2) as [string, string])));
    where.push(`p.systems @> any(${bind(members)}::jsonb[])`);
  }
  if (chainId?.length) {
    const chosen = bind(chainId);
    where.push(`p.id in (select x.platform_id from platform_chain x join chain c on c.id = x.chain_id
      where c.id::text = any(${chosen}::text[]) or c.key = any(${chosen}::text[]))`);
  }
  if (industry?.length) {
    where.push(
      `exists (select from unnest(p.leading_industries) l where l ilike any(${bind(industry.map(literally))}::text[]))`,
    );
  }
  if (parentId) where.push(`p.parent_id = ${bind(parentId)}::uuid`);
  return where.join(' and ');
}

/**
 * The room of all that is found: a part whose base is found too is counted with the base, unless only the part says how
 * much it has. `matched` must hold id, parent_id and the measures.
 */
const measured = (column: string) => `
  coalesce(trim_scale(sum(m.${column}) filter (where not exists (
    select from above a join matched w on w.id = a.upper where a.id = m.id and w.${column} is not null))), 0)::text`;

export const sumsOf = (where: string): string => `
  with recursive matched as (
    select p.id, p.parent_id, p.planned_area, p.available_land, p.standard_workshop
      from receiving_platform p left join region r on r.id = p.region_id where ${where}),
  above as (
    select id, parent_id as upper from matched where parent_id is not null
    union select a.id, u.parent_id from above a join receiving_platform u on u.id = a.upper where u.parent_id is not null)
  select count(*)::int as total, ${measured('planned_area')} as "plannedArea",
         ${measured('available_land')} as "availableLand", ${measured('standard_workshop')} as "standardWorkshop",
         (count(*) filter (where exists (
           select from above a join matched w on w.id = a.upper where a.id = m.id)))::int as parts
    from matched m`;
