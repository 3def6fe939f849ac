import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SearchSources } from '../search/index.js';

/** What search everywhere finds of the clusters, by former names too. */
@Injectable()
export class ClusterSearchSource implements OnModuleInit {
  constructor(private readonly sources: SearchSources) {}

  onModuleInit(): void {
    this.sources.announce({
      kind: 'cluster',
      read: 'reference.read',
      from: 'cluster t left join organization o on o.id = t.organization_id',
      living: 't.deleted_at is null',
      visible: () => 'true',
      title: 't.name',
      otherNames: `(t.aliases || array(select distinct x.name from chain_term x where x.cluster_id = t.id and x.name <> t.name))`,
      line: 'coalesce(o.short_name, o.name)',
      state: 't.status',
      shipped: true,
    });
  }
}
