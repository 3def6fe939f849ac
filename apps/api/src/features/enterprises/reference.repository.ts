import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../foundation/database/unit-of-work.js';

/** What an enterprise refers to, resolved from what a request names. */
export interface Resolved {
  /** Given text → id; texts that mean nothing are absent. */
  chains: Map<string, string>;
  clusters: Map<string, string>;
  platforms: Map<string, string>;
  regions: Set<string>;
  industries: Set<string>;
}

export interface References {
  chains: string[];
  clusters: string[];
  platforms: string[];
  regions: string[];
  industries: string[];
}

/** Finds dictionary entries by id, key, name or alias. */
@Injectable()
export class ReferenceRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async resolve(wanted: References): Promise<Resolved> {
    const reader = await this.unitOfWork.reader();
    const rows: { kind: string; given: string; id: string }[] = await reader.query(
      `select 'chain' as kind, g as given, c.id::text as id from unnest($1::text[]) g
         join chain c on g in (c.id::text, c.key, c.name) or g = any(c.aliases)
       union all
       select 'cluster', g, c.id::text from unnest($2::text[]) g
         join cluster c on g in (c.id::text, c.key, c.name) or g = any(c.aliases)
       union all
       select 'platform', g, p.id::text from unnest($3::text[]) g
         join receiving_platform p on g in (p.id::text, p.key, p.name) or g = any(p.aliases)
       union all
       select 'region', g, r.id from unnest($4::text[]) g join region r on r.id = g
       union all
       select 'industry', g, i.id from unnest($5::text[]) g join industry i on i.id = g`,
      [wanted.chains, wanted.clusters, wanted.platforms, wanted.regions, wanted.industries],
    );
    const of = (kind: string) => rows.filter((row) => row.kind === kind).map((row) => [row.given, row.id] as const);
    return {
      chains: new Map(of('chain')),
      clusters: new Map(of('cluster')),
      platforms: new Map(of('platform')),
      regions: new Set(of('region').map(([, id]) => id)),
      industries: new Set(of('industry').map(([, id]) => id)),
    };
  }
}
