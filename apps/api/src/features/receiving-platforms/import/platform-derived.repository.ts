import { foldName } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../foundation/database/unit-of-work.js';
import type { DerivedValues } from '../../imports/index.js';
import { RecordSearch } from '../../search/index.js';

/** What of a platform follows from its names. */
@Injectable()
export class PlatformDerived implements DerivedValues {
  readonly columns = ['name', 'aliases'];

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly search: RecordSearch,
  ) {}

  async refresh(ids: readonly string[]): Promise<void> {
    const writer = await this.unitOfWork.writer();
    const named: { id: string; name: string }[] = await writer.query(
      `select id, name from receiving_platform where id = any($1)`,
      [ids],
    );
    await writer.query(
      `update receiving_platform p set name_folded = n.name
         from jsonb_to_recordset($1::jsonb) n(id uuid, name text) where p.id = n.id`,
      [JSON.stringify(named.map(({ id, name }) => ({ id, name: foldName(name) })))],
    );
    await this.search.put('platform', ids);
  }

  forget(ids: readonly string[]): Promise<void> {
    return this.search.remove(ids);
  }
}
