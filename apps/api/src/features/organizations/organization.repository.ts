import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../foundation/database/unit-of-work.js';
import type { OrganizationResponse } from './organization.dto.js';

export type OrganizationDraft = Pick<
  OrganizationResponse,
  'name' | 'shortName' | 'type' | 'regionId' | 'parentId' | 'source' | 'endedOn'
>;

const COLUMNS = `id, version, key, name, short_name as "shortName", type, region_id as "regionId",
  parent_id as "parentId", path, source, ended_on as "endedOn"`;

@Injectable()
export class OrganizationRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async all(): Promise<OrganizationResponse[]> {
    const reader = await this.unitOfWork.reader();
    return reader.query(`select ${COLUMNS} from organization order by source_key nulls last, name collate zh`);
  }

  async byId(id: string): Promise<OrganizationResponse | null> {
    const reader = await this.unitOfWork.reader();
    const rows: OrganizationResponse[] = await reader.query(`select ${COLUMNS} from organization where id = $1`, [id]);
    return rows[0] ?? null;
  }

  async regionExists(id: string): Promise<boolean> {
    const rows: unknown[] = await (await this.unitOfWork.reader()).query(`select from region where id = $1`, [id]);
    return rows.length > 0;
  }

  /** How many organizations right below one go on beyond a day. */
  async countParts(id: string, day: string): Promise<number> {
    const reader = await this.unitOfWork.reader();
    const rows: { count: number }[] = await reader.query(
      `select count(*)::int as count from organization
        where parent_id = $1 and coalesce(ended_on > $2::date, true)`,
      [id, day],
    );
    return rows[0]?.count ?? 0;
  }

  /** Until the transaction ends, nobody else changes the tree or the terms of its leaders. */
  async lockTree(): Promise<void> {
    await (await this.unitOfWork.writer()).query(`select pg_advisory_xact_lock(hashtext('tree of organizations'))`);
  }

  async insert(id: string, draft: OrganizationDraft): Promise<void> {
    const writer = await this.unitOfWork.writer();
    await writer.query(
      `insert into organization (id, name, short_name, type, region_id, parent_id, source, ended_on)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      valuesOf(id, draft),
    );
  }

  /** @returns false when the organization has another version by now */
  async update(id: string, version: number, draft: OrganizationDraft): Promise<boolean> {
    const writer = await this.unitOfWork.writer();
    const [rows]: [unknown[], number] = await writer.query(
      `update organization set name = $2, short_name = $3, type = $4, region_id = $5, parent_id = $6, source = $7,
              ended_on = $8, version = version + 1 where id = $1 and version = $9 returning id`,
      [...valuesOf(id, draft), version],
    );
    return rows.length > 0;
  }
}

const valuesOf = (id: string, draft: OrganizationDraft): unknown[] => [
  id,
  draft.name,
  draft.shortName,
  draft.type,
  draft.regionId,
  draft.parentId,
  draft.source,
  draft.endedOn,
];
