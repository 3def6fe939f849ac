import type { Duty } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../foundation/database/unit-of-work.js';
import type { RoleResponse } from './role.dto.js';

/** A role with whether the account that looks holds it. */
export type RoleRecord = Omit<RoleResponse, 'abilities'> & { held: boolean };

export type RoleDraft = Pick<
  RoleResponse,
  'name' | 'description' | 'permissions' | 'scope' | 'regionIds' | 'followsLeading'
>;

/** `$1` is the account that looks. */
const ROLES = `
  select r.id, r.version, r.name, r.description, r.permissions, r.scope, r.region_ids as "regionIds",
         r.follows_leading as "followsLeading", r.duty, r.source_key is not null as shipped,
         r.edited_at is not null as edited,
         (select count(*)::int from account a where r.id = any(a.roles)) as accounts,
         exists (select from account a where a.id = $1 and r.id = any(a.roles)) as held
    from role r`;

@Injectable()
export class RoleRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async all(accountId: string): Promise<RoleRecord[]> {
    return (await this.unitOfWork.reader()).query(`${ROLES} order by r.sort_order, r.name collate zh`, [accountId]);
  }

  async byId(id: string, accountId: string): Promise<RoleRecord | null> {
    const rows: RoleRecord[] = await (
      await this.unitOfWork.reader()
    ).query(`${ROLES} where r.id = $2`, [accountId, id]);
    return rows[0] ?? null;
  }

  /** Those of the roles that exist, kept from being deleted until the transaction ends. */
  async lockChosen(ids: readonly string[]): Promise<{ id: string; duty: Duty | null }[]> {
    const writer = await this.unitOfWork.writer();
    return writer.query(`select id, duty from role where id = any($1) for key share`, [ids]);
  }

  async lock(id: string): Promise<void> {
    await (await this.unitOfWork.writer()).query(`select from role where id = $1 for update`, [id]);
  }

  async isNameTaken(name: string, exceptId: string | null): Promise<boolean> {
    const rows: unknown[] = await (
      await this.unitOfWork.reader()
    ).query(`select from role where name = $1 and id is distinct from $2`, [name, exceptId]);
    return rows.length > 0;
  }

  async unknownRegions(ids: readonly string[]): Promise<string[]> {
    const rows: { id: string }[] = await (
      await this.unitOfWork.reader()
    ).query(`select id from unnest($1::text[]) id where not exists (select from region r where r.id = id.id)`, [ids]);
    return rows.map((row) => row.id);
  }

  async insert(id: string, duty: Duty | null, role: RoleDraft): Promise<void> {
    await (
      await this.unitOfWork.writer()
    ).query(
      `insert into role (id, duty, name, description, permissions, scope, region_ids, follows_leading)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, duty, role.name, role.description, role.permissions, role.scope, role.regionIds, role.followsLeading],
    );
  }

  /** @returns false when the role has another version by now */
  async update(id: string, version: number, role: RoleDraft): Promise<boolean> {
    const [rows]: [unknown[], number] = await (
      await this.unitOfWork.writer()
    ).query(
      `update role set name = $3, description = $4, permissions = $5, scope = $6, region_ids = $7, follows_leading = $8,
              version = version + 1 where id = $1 and version = $2 returning id`,
      [id, version, role.name, role.description, role.permissions, role.scope, role.regionIds, role.followsLeading],
    );
    return rows.length > 0;
  }

  async remove(id: string): Promise<void> {
    await (await this.unitOfWork.writer()).query(`delete from role where id = $1`, [id]);
  }
}
