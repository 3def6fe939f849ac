import { todayInShanghai, type Viewer } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../foundation/database/unit-of-work.js';
import { visibleSql } from '../../foundation/access/access.sql.js';
import { restricted } from './enterprise-access.js';

/** What a record may refer to, as a request names it. */
export interface References {
  chains?: string[];
  clusters?: string[];
  platforms?: string[];
  regions?: string[];
  industries?: string[];
  organizations?: string[];
  enterprises?: string[];
  /** Ids of kinds of honours. */
  tagKinds?: string[];
}

/** What was found. Given text → id; texts that mean nothing are absent. */
export interface Resolved {
  chains: Map<string, string>;
  clusters: Map<string, string>;
  platforms: Map<string, string>;
  regions: Set<string>;
  industries: Set<string>;
  organizations: Map<string, string>;
  tagKinds: Set<string>;
  /** Ids of enterprises that are in the register, and that the viewer may know of. */
  enterprises: Set<string>;
}

/** SQL condition under which the viewer may know of an enterprise `e`; its parameters are added to the others. */
export function visibleEnterprise(viewer: Viewer | null, parameters: unknown[]): string {
  const bind = (value: unknown) => `$${String(parameters.push(value))}`;
  return viewer ? visibleSql(viewer, 'e', restricted('e'), bind) : `not (${restricted('e')})`;
}

/** Finds dictionary entries by id, key, name or alias; regions, industries and enterprises by id. */
@Injectable()
export class ReferenceRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @param viewer who asks: 内部 enterprises of other sides are not found, without a viewer none */
  async resolve(wanted: References, viewer: Viewer | null = null): Promise<Resolved> {
    const reader = await this.unitOfWork.reader();
    const parameters: unknown[] = [
      wanted.chains ?? [],
      wanted.clusters ?? [],
      wanted.platforms ?? [],
      wanted.regions ?? [],
      wanted.industries ?? [],
      wanted.organizations ?? [],
      wanted.enterprises ?? [],
      wanted.tagKinds ?? [],
    ];
    const rows: { kind: string; given: string; id: string }[] = await reader.query(
      `select 'chain' as kind, g as given, c.id::text as id from unnest($1::text[]) g
         join chain c on c.deleted_at is null and (g in (c.id::text, c.key, c.name) or g = any(c.aliases))
       union all
       select 'cluster', g, c.id::text from unnest($2::text[]) g
         join cluster c on c.deleted_at is null and (g in (c.id::text, c.key, c.name) or g = any(c.aliases))
       union all
       select 'platform', g, p.id::text from unnest($3::text[]) g
         join receiving_platform p on (g in (p.id::text, p.key, p.name) or g = any(p.aliases)) and p.deleted_at is null
       union all
       select 'region', g, r.id from unnest($4::text[]) g join region r on r.id = g
       union all
       select 'industry', g, i.id from unnest($5::text[]) g join industry i on i.id = g
       union all
       select 'organization', g, o.id::text from unnest($6::text[]) g
         join organization o on g in (o.id::text, o.key, o.name, o.short_name)
       union all
       select 'tag-kind', g, k.id from unnest($8::text[]) g join tag_kind k on k.id = g
       union all
       select 'enterprise', g, e.id::text from unnest($7::text[]) g
         join enterprise e on e.id = case when g ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then g::uuid end
          and e.deleted_at is null and ${visibleEnterprise(viewer, parameters)}`,
      parameters,
    );
    const of = (kind: string) => rows.filter((row) => row.kind === kind).map((row) => [row.given, row.id] as const);
    const ids = (kind: string) => new Set(of(kind).map(([, id]) => id));
    return {
      chains: new Map(of('chain')),
      clusters: new Map(of('cluster')),
      platforms: new Map(of('platform')),
      regions: ids('region'),
      industries: ids('industry'),
      organizations: new Map(of('organization')),
      tagKinds: ids('tag-kind'),
      enterprises: ids('enterprise'),
    };
  }

  /** Those of these organizations that are at work no longer, with the day since when: they cannot be chosen anew. */
  async endedAmong(ids: readonly string[]): Promise<Map<string, { name: string; day: string }>> {
    if (!ids.length) return new Map();
    const reader = await this.unitOfWork.reader();
    const rows: { id: string; name: string; day: string }[] = await reader.query(
      `select id, name, ended_on as day from organization where id = any($1::uuid[]) and ended_on <= $2`,
      [ids, todayInShanghai(new Date())],
    );
    return new Map(rows.map(({ id, ...rest }) => [id, rest]));
  }
}
