import { type AccessRow, isVisible } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { coversSql, visibleSql } from '../access/access.sql.js';
import { ofAnySide, type RecordKind, sidesJson } from '../access/record-kinds.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { type Principal, scopeOf } from '../http/principal.js';
import type { BinnedRecord, RecordBinList } from './bin.dto.js';

/** A kind of record that has a bin. */
export type BinKind = RecordKind & { delete: NonNullable<RecordKind['delete']> };

/** A record, in the bin or not, with what decides over it. */
export interface BinRow {
  name: string;
  version: number;
  access: AccessRow;
  /** On each side that disposes of it; most records have one. */
  sides: readonly [AccessRow, ...AccessRow[]];
}

/** A text that may hold the signs of a LIKE pattern, found anywhere. */
const anywhere = (text: string) => `%${text.replace(/[\\%_]/g, '\\$&')}%`;

/** Records that were taken out of their registers and can be put back. */
@Injectable()
export class RecordBinRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * From here to the end of the transaction nobody else changes the record, or comes to refer to it.
   * @returns it as it stands now, or null when it is not (or no longer) where it was looked for
   */
  async hold(kind: BinKind, id: string, where: 'register' | 'bin'): Promise<BinRow | null> {
    const writer = await this.unitOfWork.writer();
    await writer.query(`select from ${kind.table} where id = $1 for update`, [id]);
    return this.byId(kind, id, where);
  }

  async byId(kind: BinKind, id: string, where: 'register' | 'bin'): Promise<BinRow | null> {
    const reader = await this.unitOfWork.reader();
    const rows: (Omit<BinRow, 'access'> & { involved: string[] })[] = await reader.query(
      `select ${kind.title} as name, t.version, ${sidesJson(kind)} as sides,
              ${kind.involved ?? `'{}'::uuid[]`} as involved
         from ${kind.table} t where t.id = $1 and (t.deleted_at is null) = $2`,
      [id, where === 'register'],
    );
    const [row] = rows;
    if (!row) return null;
    const { involved, sides, ...rest } = row;
    const [own] = sides;
    return { ...rest, sides, access: { ...own, invited: [...own.invited, ...involved] } };
  }

  /** Of a record that is held. */
  async put(kind: BinKind, id: string, deletedBy: string): Promise<void> {
    const writer = await this.unitOfWork.writer();
    await writer.query(
      `update ${kind.table} set deleted_at = now(), deleted_by = $2, version = version + 1, updated_at = now()
        where id = $1`,
      [id, deletedBy],
    );
  }

  /** Of a record that is held. */
  async takeOut(kind: BinKind, id: string): Promise<void> {
    const writer = await this.unitOfWork.writer();
    await writer.query(
      `update ${kind.table} set deleted_at = null, deleted_by = null, version = version + 1, updated_at = now()
        where id = $1`,
      [id],
    );
  }

  /** What the account may put back, the newest first. */
  async list(kind: BinKind, q: string, principal: Principal, page: number, pageSize: number): Promise<RecordBinList> {
    const parameters: unknown[] = [];
    const bind = (value: unknown) => `$${String(parameters.push(value))}`;
    const visible = visibleSql(principal, 't', kind.restricted, bind);
    const involved = kind.involved ? `(${kind.involved}) && ${bind(principal.organizationPath)}::uuid[]` : 'false';
    const covers = (alias: string) => coversSql(scopeOf(principal, kind.delete), principal, alias, bind);
    const where = [
      't.deleted_at is not null',
      `(${visible} or ${involved})`,
      kind.equalSides ? ofAnySide(kind, covers) : covers('t'),
      ...(q.trim() ? [`(${kind.title}) ilike ${bind(anywhere(q.trim()))}`] : []),
    ].join(' and ');
    const reader = await this.unitOfWork.reader();
    const counted: { total: number }[] = await reader.query(
      `select count(*)::int as total from ${kind.table} t where ${where}`,
      parameters,
    );
    const items: BinnedRecord[] = await reader.query(
      `select t.id, ${kind.title} as name, r.full_name as "regionName", t.deleted_at as "deletedAt",
              a.display_name as "deletedByName"
         from ${kind.table} t left join region r on r.id = t.region_id left join account a on a.id = t.deleted_by
        where ${where} order by t.deleted_at desc, t.id
        limit ${bind(pageSize)} offset ${bind((page - 1) * pageSize)}`,
      parameters,
    );
    return { items, total: counted[0]?.total ?? 0 };
  }
}

/** Whether the account sees it. */
export const sees = (row: BinRow | null, principal: Principal): row is BinRow =>
  row !== null && isVisible(principal, row.access);
