import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../foundation/database/unit-of-work.js';

@Injectable()
export class RelocationSampleRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async registerIsEmpty(): Promise<boolean> {
    const rows: unknown[] = await (await this.unitOfWork.reader()).query(`select 1 from relocation limit 1`);
    return rows.length === 0;
  }

  async count(): Promise<number> {
    const rows: { count: number }[] = await (
      await this.unitOfWork.reader()
    ).query(`select count(*)::int as count from relocation where is_sample`);
    return rows[0]?.count ?? 0;
  }

  /** The sample's own; other relocations of sample enterprises keep their names, and leave sample platforms. */
  async remove(): Promise<void> {
    const writer = await this.unitOfWork.writer();
    await writer.query(`delete from record_search where record_id in (select id from relocation where is_sample)`);
    await writer.query(`delete from relocation where is_sample`);
    await writer.query(
      `update relocation t set enterprise_id = null, subject_name = e.name, version = t.version + 1
         from enterprise e where e.id = t.enterprise_id and e.is_sample`,
    );
    await writer.query(
      `update relocation t set platform_id = null, version = t.version + 1
         from receiving_platform p where p.id = t.platform_id and p.is_sample`,
    );
  }
}
