import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SearchSources } from '../../search/index.js';
import { visibleBlockerSql } from '../blocker-access.sql.js';

/** What search everywhere finds of the blockers. */
@Injectable()
export class BlockerSearchSource implements OnModuleInit {
  constructor(private readonly sources: SearchSources) {}

  onModuleInit(): void {
    this.sources.announce({
      kind: 'blocker',
      read: 'blocker.read',
      from: `blocker t left join region r on r.id = t.region_id left join organization l on l.id = t.lead_organization_id`,
      living: 't.deleted_at is null',
      visible: (viewer, bind) => visibleBlockerSql(viewer, 't', bind),
      title: 't.title',
      code: 't.code',
      line: `nullif(concat_ws(' · ', r.full_name, coalesce(l.short_name, l.name)), '')`,
      state: 't.status',
    });
  }
}
