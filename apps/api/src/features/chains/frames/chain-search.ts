import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SearchSources } from '../../search/index.js';

/** What search everywhere finds of the chains, by former names too, and of the links of chains and clusters. */
@Injectable()
export class ChainSearchSource implements OnModuleInit {
  constructor(private readonly sources: SearchSources) {}

  onModuleInit(): void {
    this.sources.announce({
      kind: 'chain',
      read: 'reference.read',
      from: 'chain t left join organization o on o.id = t.organization_id',
      living: 't.deleted_at is null',
      visible: () => 'true',
      title: 't.name',
      otherNames: `(t.aliases || array(select distinct x.name from chain_term x where x.chain_id = t.id and x.name <> t.name))`,
      line: 'coalesce(o.short_name, o.name)',
      state: 't.status',
      shipped: true,
    });
    this.sources.announce({
      kind: 'link',
      read: 'reference.read',
      from: `chain_link t left join chain c on c.id = t.chain_id left join cluster k on k.id = t.cluster_id
        left join chain_link p on p.id = t.parent_id`,
      living: 'c.deleted_at is null and k.deleted_at is null',
      visible: () => 'true',
      title: 't.name',
      otherNames: 't.aliases',
      line: `concat_ws(' / ', coalesce(c.name, k.name), p.name)`,
      owner: `jsonb_build_object('kind', case when t.chain_id is null then 'cluster' else 'chain' end, 'id', t.owner_id)`,
      shipped: true,
    });
  }
}
