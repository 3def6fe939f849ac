import { Injectable, type OnModuleInit } from '@nestjs/common';
import { visibleSql } from '../../../foundation/access/access.sql.js';
import { SearchSources } from '../../search/index.js';
import { restricted } from '../enterprise-access.js';

/** What search everywhere finds of the enterprises. */
@Injectable()
export class EnterpriseSearchSource implements OnModuleInit {
  constructor(private readonly sources: SearchSources) {}

  onModuleInit(): void {
    this.sources.announce({
      kind: 'enterprise',
      read: 'enterprise.read',
      from: 'enterprise t left join region r on r.id = t.region_id',
      living: 't.deleted_at is null',
      visible: (viewer, bind) => visibleSql(viewer, 't', restricted('t'), bind),
      title: 't.name',
      otherNames: 't.former_names',
      code: 'coalesce(t.credit_code, t.registration_no)',
      line: 'r.full_name',
      entries: [{ table: 'enterprise_search', key: 'enterprise_id', of: 't.id' }],
    });
  }
}
