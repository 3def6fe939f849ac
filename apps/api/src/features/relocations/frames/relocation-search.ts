import { Injectable, type OnModuleInit } from '@nestjs/common';
import { visibleSql } from '../../../foundation/access/access.sql.js';
import { restrictedEnterprise } from '../../enterprises/index.js';
import { SearchSources } from '../../search/index.js';
import { visibleRelocationSql } from '../relocation-access.sql.js';

/** What search everywhere finds of the relocations: by their own names, and by those of the enterprise that moves. */
@Injectable()
export class RelocationSearchSource implements OnModuleInit {
  constructor(private readonly sources: SearchSources) {}

  onModuleInit(): void {
    this.sources.announce({
      kind: 'relocation',
      read: 'relocation.read',
      from: `relocation t left join enterprise e on e.id = t.enterprise_id
        left join region s on s.id = t.origin_region_id left join region r on r.id = t.region_id`,
      living: 't.deleted_at is null',
      // What is not to be named is not to be found by its name either.
      visible: (viewer, bind) =>
        `(${visibleRelocationSql(viewer, 't', bind)}
          and (e.id is null or ${visibleSql(viewer, 'e', restrictedEnterprise('e'), bind)}))`,
      title: 'coalesce(t.subject_name, e.name)',
      otherNames: 'e.former_names',
      code: 't.code',
      line: `nullif(concat_ws(' · ', t.part, nullif(concat_ws(' → ', s.full_name, r.full_name), '')), '')`,
      state: 't.stage',
      names: 'array[t.subject_name, t.part]',
      entries: [
        { table: 'record_search', key: 'record_id', of: 't.id' },
        { table: 'enterprise_search', key: 'enterprise_id', of: 't.enterprise_id' },
      ],
    });
  }
}
