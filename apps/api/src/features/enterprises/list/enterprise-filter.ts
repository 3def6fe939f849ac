import type { Viewer } from '@lianqun/domain';
import { searchQuery } from '@lianqun/domain/search';
import { type Bind, visibleSql } from '../../../foundation/access/access.sql.js';
import { restricted } from '../enterprise-access.js';

/** Which enterprises a list holds: those that meet all that is asked, each in one of the ways named. */
export interface EnterpriseFilter {
  q?: string;
  regionCode?: string[];
  /** Ids or keys. */
  chainId?: string[];
  link?: string[];
  /** Ids of links of a chain or cluster, each with everything below it. */
  linkId?: string[];
  /** Ids or keys. */
  clusterId?: string[];
  /** Each covers everything below it. */
  industryCode?: string[];
  /** Ids or keys. */
  platformId?: string[];
  tagKind?: string[];
  /** With `tagKind` the year of that very honour. */
  tagYear?: number[];
  /** The records that an import added or updated, and that still are as far as it is concerned. */
  batchId?: string;
  confidentiality?: string;
}

const entries = (dictionary: 'chain' | 'cluster', chosen: string) =>
  `e.id in (select x.enterprise_id from enterprise_${dictionary} x join ${dictionary} c on c.id = x.${dictionary}_id
    where c.id::text = any(${chosen}::text[]) or c.key = any(${chosen}::text[]))`;

function honours({ tagKind, tagYear }: EnterpriseFilter, bind: Bind): string[] {
  const asked: string[] = [];
  if (tagKind?.length) asked.push(`kind = any(${bind(tagKind)}::text[])`);
  if (tagYear?.length) asked.push(`year = any(${bind(tagYear)}::smallint[])`);
  return asked.length ? [`e.id in (select enterprise_id from enterprise_tag where ${asked.join(' and ')})`] : [];
}

/** What is asked of the record itself and of what hangs on it. */
function asked(filter: EnterpriseFilter, bind: Bind): string[] {
  const { regionCode, chainId, link, linkId, clusterId, industryCode, platformId, batchId, confidentiality } = filter;
  const where: string[] = [];
  if (regionCode?.length) {
    where.push(`e.region_id in (select id from region where path && ${bind(regionCode)}::text[])`);
  }
  if (chainId?.length) where.push(entries('chain', bind(chainId)));
  if (clusterId?.length) where.push(entries('cluster', bind(clusterId)));
  if (link?.length) where.push(`e.links && ${bind(link)}::text[]`);
  if (linkId?.length) {
    where.push(`e.id in (
      with recursive below as (
        select id from chain_link where id = any(${bind(linkId)}::uuid[])
        union select l.id from chain_link l join below b on l.parent_id = b.id)
      select x.enterprise_id from enterprise_link x join below on below.id = x.link_id)`);
  }
  if (industryCode?.length) {
    where.push(`e.industry_id in (
      with recursive below as (
        select id from industry where id = any(${bind(industryCode)}::text[])
        union select i.id from industry i join below b on i.parent_id = b.id)
      select id from below)`);
  }
  if (platformId?.length) {
    const chosen = bind(platformId);
    where.push(`e.platform_id in (select id from receiving_platform
      where id::text = any(${chosen}::text[]) or key = any(${chosen}::text[]))`);
  }
  where.push(...honours(filter, bind));
  if (batchId) {
    // Of a batch that was taken back that is what could not be.
    where.push(`e.id in (
      select d.target_id from import_decision d join import_batch b on b.id = d.batch_id
       where d.batch_id = ${bind(batchId)}::uuid and (d.decision = 'new' or d.version_after is not null)
         and (b.undone_at is null or exists (
           select from import_undo_left l where l.batch_id = d.batch_id and l.row_number = d.row_number)))`);
  }
  if (confidentiality) where.push(`e.confidentiality = ${bind(confidentiality)}`);
  return where;
}

/** The SQL of a filter: its FROM and WHERE, what of it the viewer may see, and the parameters in their order. */
export function condition(
  filter: EnterpriseFilter,
  viewer: Viewer | null,
): {
  from: string;
  where: string;
  visible: string;
  parameters: unknown[];
  searched: boolean;
} {
  const parameters: unknown[] = [];
  const bind = (value: unknown) => `$${String(parameters.push(value))}`;
  const where = ['e.deleted_at is null'];
  const terms = filter.q ? searchQuery(filter.q) : [];
  for (const { grams, likePattern } of terms) {
    if (grams.length) where.push(`s.search_grams @> ${bind(grams)}::text[]`);
    where.push(`s.search_text like ${bind(likePattern)}`);
  }
  where.push(...asked(filter, bind));
  const visible = viewer ? visibleSql(viewer, 'e', restricted('e'), bind) : 'true';
  const searched = terms.length > 0;
  const from = `enterprise e${searched ? ' join enterprise_search s on s.enterprise_id = e.id' : ''}`;
  return { from, where: where.join(' and '), visible, parameters, searched };
}
