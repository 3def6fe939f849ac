import { PROVINCES } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { UnitOfWork } from '../../../foundation/database/unit-of-work.js';
import { type Principal, scopeOf } from '../../../foundation/http/principal.js';
import type { MatrixRegion } from '../links/link.dto.js';

/** What a cell of the matrix says. */
export interface RoleValues {
  roles: string[];
  strength: string | null;
  evidence: string | null;
  evidencedOn: string | null;
}

export interface RoleCell extends RoleValues {
  linkId: string;
  regionCode: string;
  version: number;
}

export interface RoleToWrite extends RoleValues {
  linkId: string;
  regionCode: string;
}

@Injectable()
export class RolesRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The columns of the matrix: the three provinces, and every region that has a role. */
  async columns(ownerId: string): Promise<MatrixRegion[]> {
    const reader = await this.unitOfWork.reader();
    return reader.query(
      `select r.id as code, r.full_name as name from region r
        where r.id = any($2::text[])
           or r.id in (select c.region_id from regional_role c join chain_link l on l.id = c.link_id where l.owner_id = $1)
        order by r.id <> all($2::text[]), r.id`,
      [ownerId, PROVINCES],
    );
  }

  /** Whose cells the account may fill: regions, each with everything below it. */
  reachOf(principal: Principal): string[] | 'all' {
    const scope = scopeOf(principal, 'chain.update');
    return scope.all ? 'all' : [...scope.regionIds];
  }

  /** The cells of these links, held until the transaction ends. */
  async held(linkIds: readonly string[]): Promise<RoleCell[]> {
    const writer = await this.unitOfWork.writer();
    return writer.query(
      `select link_id as "linkId", region_id as "regionCode", version, roles, strength, evidence, evidenced_on as "evidencedOn"
         from regional_role where link_id = any($1::uuid[]) order by link_id, region_id for update`,
      [linkIds],
    );
  }

  async regions(codes: readonly string[]): Promise<Map<string, string[]>> {
    const reader = await this.unitOfWork.reader();
    const rows: { id: string; path: string[] }[] = await reader.query(
      `select id, path from region where id = any($1::text[])`,
      [codes],
    );
    return new Map(rows.map(({ id, path }) => [id, path]));
  }

  async write(cells: readonly RoleToWrite[]): Promise<void> {
    if (!cells.length) return;
    const writer = await this.unitOfWork.writer();
    await writer.query(
      `insert into regional_role (id, link_id, region_id, roles, strength, evidence, evidenced_on, updated_by)
       select n.id, n."linkId", n."regionCode", array(select jsonb_array_elements_text(n.roles)), n.strength, n.evidence,
              n."evidencedOn", nullif(current_setting('app.actor', true), '')::uuid
         from jsonb_to_recordset($1::jsonb) n(id uuid, "linkId" uuid, "regionCode" text, roles jsonb, strength text,
                                              evidence text, "evidencedOn" date)
       on conflict (link_id, region_id) do update set
         roles = excluded.roles, strength = excluded.strength, evidence = excluded.evidence,
         evidenced_on = excluded.evidenced_on, updated_by = excluded.updated_by, updated_at = now(),
         version = regional_role.version + 1`,
      [JSON.stringify(cells.map((cell) => ({ id: uuid(), ...cell })))],
    );
  }

  async remove(cells: readonly { linkId: string; regionCode: string }[]): Promise<void> {
    if (!cells.length) return;
    const writer = await this.unitOfWork.writer();
    await writer.query(
      `delete from regional_role c using jsonb_to_recordset($1::jsonb) n("linkId" uuid, "regionCode" text)
        where c.link_id = n."linkId" and c.region_id = n."regionCode"`,
      [JSON.stringify(cells)],
    );
  }
}
