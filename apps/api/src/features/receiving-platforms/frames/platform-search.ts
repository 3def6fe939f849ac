import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SearchSources } from '../../search/index.js';

/** What search everywhere finds of the receiving platforms. */
@Injectable()
export class PlatformSearchSource implements OnModuleInit {
  constructor(private readonly sources: SearchSources) {}

  onModuleInit(): void {
    this.sources.announce({
      kind: 'platform',
      read: 'platform.read',
      from: `receiving_platform t left join region r on r.id = t.region_id left join receiving_platform b on b.id = t.parent_id`,
      living: 't.deleted_at is null',
      visible: () => 'true',
      title: 't.name',
      otherNames: 't.aliases',
      line: `nullif(concat_ws(' · ', r.full_name, b.name), '')`,
      shipped: true,
    });
  }
}
