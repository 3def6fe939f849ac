import type { AccessRow } from '@lianqun/domain';
import { searchQuery } from '@lianqun/domain/search';
import { Injectable } from '@nestjs/common';
import { accessJson, coversSql, visibleSql } from '../../../foundation/access/access.sql.js';
import { UnitOfWork } from '../../../foundation/database/unit-of-work.js';
import { type Principal, scopeOf } from '../../../foundation/http/principal.js';
import { restricted } from '../enterprise-access.js';
import type { BinItem, BinList } from './bin.dto.js';

/** An enterprise in the bin. */
export interface BinnedEnterprise {
  id: string;
  name: string;
  creditCode: string | null;
  mergedIntoId: string | null;
  access: AccessRow;
}

interface BinRow extends Omit<BinItem, 'mergedInto'> {
  keptId: string | null;
  keptName: string | null;
}

/** Enterprises that were taken out of the register and can be put back. */
@Injectable()
export class BinRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** From here to the end of the transaction nobody else changes these enterprises, or comes to refer to them. */
  async lock(ids: readonly string[]): Promise<void> {
    const writer = await this.unitOfWork.writer();
    await writer.query(`select from enterprise where id = any($1::uuid[]) order by id for update`, [ids]);
  }

  /** @returns false when somebody else changed it meanwhile */
  async put(id: string, version: number, deletedBy: string, mergedIntoId: string | null = null): Promise<boolean> {
    const writer = await this.unitOfWork.writer();
    const rows: unknown[] = await writer.query(
      `with binned as (
         update enterprise set deleted_at = now(), deleted_by = $3, merged_into_id = $4, version = version + 1, updated_at = now()
          where id = $1 and version = $2 and deleted_at is null returning id)
       select id from binned`,
      [id, version, deletedBy, mergedIntoId],
    );
    return rows.length > 0;
  }

  /** @returns false when it is in the bin no longer */
  async takeOut(id: string): Promise<boolean> {
    const writer = await this.unitOfWork.writer();
    const rows: unknown[] = await writer.query(
      `with restored as (
         update enterprise set deleted_at = null, deleted_by = null, merged_into_id = null, version = version + 1, updated_at = now()
          where id = $1 and deleted_at is not null returning id)
       select id from restored`,
      [id],
    );
    return rows.length > 0;
  }

  async byId(id: string): Promise<BinnedEnterprise | null> {
    const reader = await this.unitOfWork.reader();
    const rows: BinnedEnterprise[] = await reader.query(
      `select e.id, e.name, e.credit_code as "creditCode", e.merged_into_id as "mergedIntoId",
              ${accessJson('e', restricted('e'))} as access
         from enterprise e where e.id = $1 and e.deleted_at is not null`,
      [id],
    );
    return rows[0] ?? null;
  }

  /** What the account may put back, the newest first. */
  async list(q: string | undefined, principal: Principal, page: number, pageSize: number): Promise<BinList> {
    const parameters: unknown[] = [];
    const bind = (value: unknown) => `$${String(parameters.push(value))}`;
    const where = [
      'e.deleted_at is not null',
      visibleSql(principal, 'e', restricted('e'), bind),
      coversSql(scopeOf(principal, 'enterprise.delete'), principal, 'e', bind),
      ...(q ? searchQuery(q) : []).map(({ likePattern }) => `s.search_text like ${bind(likePattern)}`),
    ].join(' and ');
    const from = `enterprise e left join enterprise_search s on s.enterprise_id = e.id where ${where}`;
    const reader = await this.unitOfWork.reader();
    const counted: { total: number }[] = await reader.query(`select count(*)::int as total from ${from}`, parameters);
    // Another side's internal enterprise is not named, though one's own went into it.
    const keptVisible = visibleSql(principal, 'k', restricted('k'), bind);
    const rows: BinRow[] = await reader.query(
      `with page as (
         select e.* from ${from}
          order by e.deleted_at desc, e.id limit ${bind(pageSize)} offset ${bind((page - 1) * pageSize)})
       select e.id, e.name, e.credit_code as "creditCode", r.full_name as "regionName", e.deleted_at as "deletedAt",
              a.display_name as "deletedByName", k.id as "keptId", k.name as "keptName"
         from page e left join region r on r.id = e.region_id left join account a on a.id = e.deleted_by
         left join enterprise k on k.id = e.merged_into_id and ${keptVisible}
        order by e.deleted_at desc, e.id`,
      parameters,
    );
    const items = rows.map(({ keptId, keptName, ...item }) => ({
      ...item,
      mergedInto: keptId !== null && keptName !== null ? { id: keptId, name: keptName } : null,
    }));
    return { items, total: counted[0]?.total ?? 0 };
  }
}
