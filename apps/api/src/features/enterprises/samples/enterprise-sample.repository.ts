import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../foundation/database/unit-of-work.js';

@Injectable()
export class EnterpriseSampleRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async registerIsEmpty(): Promise<boolean> {
    const rows: unknown[] = await (await this.unitOfWork.reader()).query(`select 1 from enterprise limit 1`);
    return rows.length === 0;
  }

  async count(): Promise<number> {
    const rows: { count: number }[] = await (
      await this.unitOfWork.reader()
    ).query(`select count(*)::int as count from enterprise where is_sample`);
    return rows[0]?.count ?? 0;
  }

  async remove(): Promise<void> {
    const writer = await this.unitOfWork.writer();
    await writer.query(`delete from enterprise_merge where kept_id in (select id from enterprise where is_sample)`);
    await writer.query(`delete from enterprise where is_sample`);
  }
}
