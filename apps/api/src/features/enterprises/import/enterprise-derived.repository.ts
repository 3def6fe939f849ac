import { foldName } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../foundation/database/unit-of-work.js';
import type { DerivedValues } from '../../imports/index.js';
import { EnterpriseSearchRepository, type NamedEnterprise } from '../list/enterprise-search.repository.js';

/** What of an enterprise follows from its names and codes. */
@Injectable()
export class EnterpriseDerivedRepository implements DerivedValues {
  readonly columns = ['name', 'former_names', 'credit_code', 'registration_no'];

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly search: EnterpriseSearchRepository,
  ) {}

  async refresh(ids: readonly string[]): Promise<void> {
    const writer = await this.unitOfWork.writer();
    const named: NamedEnterprise[] = await writer.query(
      `select id, name, former_names as "formerNames", credit_code as "creditCode", registration_no as "registrationNo"
         from enterprise where id = any($1)`,
      [ids],
    );
    const folded = named.map(({ id, name, formerNames }) => ({
      id,
      name: foldName(name),
      former: formerNames.map(foldName),
    }));
    await writer.query(
      `update enterprise e set name_folded = n.name, former_names_folded = n.former
         from jsonb_to_recordset($1::jsonb) n(id uuid, name text, former text[]) where e.id = n.id`,
      [JSON.stringify(folded)],
    );
    await this.search.refresh(named);
  }
}
