import { Injectable, type OnModuleInit } from '@nestjs/common';
import { visibleSql } from '../../foundation/access/access.sql.js';
import { SearchSources } from '../search/index.js';
import { restrictedProject } from './access/project-access.sql.js';

/** What search everywhere finds of the projects. */
@Injectable()
export class ProjectSearchSource implements OnModuleInit {
  constructor(private readonly sources: SearchSources) {}

  onModuleInit(): void {
    this.sources.announce({
      kind: 'project',
      read: 'project.read',
      from: `project t left join region r on r.id = t.region_id left join organization o on o.id = t.organization_id`,
      living: 't.deleted_at is null',
      visible: (viewer, bind) => visibleSql(viewer, 't', restrictedProject('t'), bind),
      title: 't.name',
      code: 't.code',
      line: `nullif(concat_ws(' · ', r.full_name, coalesce(o.short_name, o.name)), '')`,
      state: 't.stage',
      entries: [{ table: 'project_search', key: 'project_id', of: 't.id' }],
    });
  }
}
