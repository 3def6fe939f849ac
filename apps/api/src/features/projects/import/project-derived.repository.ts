import { foldName } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../foundation/database/unit-of-work.js';
import type { DerivedValues } from '../../imports/index.js';
import { type NamedProject, ProjectSearchRepository } from '../project-search.repository.js';

/** What of a project follows from its name and codes. */
@Injectable()
export class ProjectDerivedRepository implements DerivedValues {
  readonly columns = ['name', 'national_code'];

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly search: ProjectSearchRepository,
  ) {}

  async refresh(ids: readonly string[]): Promise<void> {
    const writer = await this.unitOfWork.writer();
    const named: NamedProject[] = await writer.query(
      `select id, name, code, national_code as "nationalCode" from project where id = any($1)`,
      [ids],
    );
    await writer.query(
      `update project p set name_folded = n.name
         from jsonb_to_recordset($1::jsonb) n(id uuid, name text) where p.id = n.id`,
      [JSON.stringify(named.map(({ id, name }) => ({ id, name: foldName(name) })))],
    );
    await this.search.refresh(named);
  }
}
