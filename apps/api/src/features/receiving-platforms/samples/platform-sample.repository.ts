import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../foundation/database/unit-of-work.js';
import { RecordSearch } from '../../search/index.js';

/** What other registers say of sample platforms that are about to go. */
const REFERRING = [
  'update enterprise set platform_id = null where platform_id = any($1::uuid[])',
  'update project set platform_id = null where platform_id = any($1::uuid[])',
  'update relocation set platform_id = null where platform_id = any($1::uuid[])',
  'update receiving_platform set parent_id = null where parent_id = any($1::uuid[]) and not is_sample',
];

@Injectable()
export class PlatformSampleRepository {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly search: RecordSearch,
  ) {}

  async registerIsEmpty(): Promise<boolean> {
    const rows: unknown[] = await (
      await this.unitOfWork.reader()
    ).query(`select 1 from receiving_platform where source_key is null limit 1`);
    return rows.length === 0;
  }

  async count(): Promise<number> {
    const rows: { count: number }[] = await (
      await this.unitOfWork.reader()
    ).query(`select count(*)::int as count from receiving_platform where is_sample`);
    return rows[0]?.count ?? 0;
  }

  async remove(): Promise<void> {
    const writer = await this.unitOfWork.writer();
    const rows: { id: string }[] = await writer.query(`select id from receiving_platform where is_sample`);
    const ids = rows.map((row) => row.id);
    for (const statement of REFERRING) await writer.query(statement, [ids]);
    await writer.query(`delete from receiving_platform where id = any($1::uuid[])`, [ids]);
    await this.search.remove(ids);
  }
}
