/** What holds of a chain or cluster on a day, as SQL; `e` is the entry, `f` what holds. */

const FACTS = 'name, status, batch, level, region_id, organization_id, chain_leader';

/** Of the row itself: what holds today. */
const TODAY = `cross join lateral (select e.name, e.status, e.batch, e.level, e.region_id, e.organization_id, e.chain_leader) f`;

/** Of the term that holds on a day; before the first of them of that one. */
const onDay = (day: string) => `
  cross join lateral (
    select ${FACTS} from (
      select 0 as rank, t.starts_on as since, null::date as until, ${FACTS} from chain_term t
       where t.owner_id = e.id and (t.starts_on is null or t.starts_on <= ${day}::date)
      union all
      select 1, null, t.starts_on, ${FACTS} from chain_term t where t.owner_id = e.id and t.starts_on > ${day}::date
      union all
      select 2, null, null, e.name, e.status, e.batch, e.level, e.region_id, e.organization_id, e.chain_leader) x
    order by rank, since desc nulls last, until limit 1) f`;

/** @param day the parameter that holds the day; null for today, which the rows themselves say */
export const factsOf = (day: string | null): string => (day === null ? TODAY : onDay(day));

/** A term or what holds on a day in the words of the answer; `alias` has the columns of a term. */
export const factColumns = (alias: string): string => `
  ${alias}.name, ${alias}.status, ${alias}.batch, ${alias}.level, ${alias}.region_id as "regionCode",
  (select full_name from region where id = ${alias}.region_id) as "regionName",
  (select jsonb_build_object('id', o.id, 'name', o.name) from organization o where o.id = ${alias}.organization_id) as "leadOrganization",
  ${alias}.chain_leader as "chainLeader"`;

/** Every chain and cluster that is there, by name. */
export const BOTH = `(select 'chain' as kind, id, key, name from chain where deleted_at is null
  union all select 'cluster', id, key, name from cluster where deleted_at is null)`;

/** The columns of an entry in a list; how many enterprises stand on it is counted apart. */
export const LISTED_COLUMNS = `
  e.id, e.version, e.key, e.aliases, e.source, ${factColumns('f')},
  (select count(*)::int from chain_link l where l.owner_id = e.id) as "linkCount",
  array(select r.name from ${BOTH} r where r.key = any(e.related_keys) order by r.name) as "relatedNames",
  e.updated_at as "updatedAt"`;
