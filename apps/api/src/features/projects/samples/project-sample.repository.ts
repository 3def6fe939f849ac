import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../foundation/database/unit-of-work.js';

@Injectable()
export class ProjectSampleRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async registerIsEmpty(): Promise<boolean> {
    const rows: unknown[] = await (await this.unitOfWork.reader()).query(`select 1 from project limit 1`);
    return rows.length === 0;
  }

  async count(): Promise<number> {
    const rows: { count: number }[] = await (
      await this.unitOfWork.reader()
    ).query(`select count(*)::int as count from project where is_sample`);
    return rows[0]?.count ?? 0;
  }

  /** The sample's own; sample enterprises that other projects name as a party stay there by name. */
  async remove(): Promise<void> {
    const writer = await this.unitOfWork.writer();
    await writer.query(`delete from project where is_sample`);
    await writer.query(
      `update project_party t set enterprise_id = null, name = e.name
         from enterprise e where e.id = t.enterprise_id and e.is_sample`,
    );
  }
}
