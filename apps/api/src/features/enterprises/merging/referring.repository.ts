import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { UnitOfWork } from '../../../foundation/database/unit-of-work.js';
import { References, type ReferringColumn } from '../../../foundation/records/references.repository.js';
import type { MovedRow } from './merging.entity.js';

/** A column that says which enterprise a row is about; `which` is a condition for tables about records of any kind. */
interface MovableColumn extends ReferringColumn {
  which: string;
  /** Sets of columns by which, beside this one, two rows say the same. */
  same: string[][];
}

type Row = Record<string, unknown>;

/** What is kept of earlier merges stays as it is: it is needed to undo them. */
const BOOKKEEPING = new Set(['enterprise', 'enterprise_merge']);

/** Tables of the house services, which know a record as kind and id. Who has a record open just now is nobody's work. */
const BY_KIND = `
  select c.relname as table, (
           select jsonb_agg(k.attname order by k.attnum) from pg_constraint p
             join pg_attribute k on k.attrelid = p.conrelid and k.attnum = any(p.conkey)
            where p.conrelid = c.oid and p.contype = 'p') as key
    from pg_class c
    join pg_attribute k on k.attrelid = c.oid and k.attname = 'kind' and k.atttypid = 'text'::regtype
    join pg_attribute r on r.attrelid = c.oid and r.attname = 'record_id' and r.atttypid = 'uuid'::regtype
   where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relpersistence = 'p' order by 1`;

/**
 * The other columns of each unique index over a column; and where rows have an id of their own everything else that they
 * say, apart from their place among others.
 */
const SAME = `
  select jsonb_agg(x.columns) as same from (
    select (select coalesce(jsonb_agg(a.attname order by a.attnum), '[]') from pg_attribute a
             where a.attrelid = i.indrelid and a.attnum = any(i.indkey::int2[]) and a.attname <> $2) as columns
      from pg_index i
     where i.indrelid = $1::regclass and i.indisunique and i.indpred is null and i.indexprs is null
       and $2 in (select attname from pg_attribute where attrelid = i.indrelid and attnum = any(i.indkey::int2[]))
    union all
    select jsonb_agg(a.attname order by a.attnum) from pg_attribute a
     where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped and a.attname <> all(array['id', 'sort_order', $2])
       and exists (select from pg_attribute where attrelid = $1::regclass and attname = 'id')
    having count(*) > 0) x`;

/** Moves what refers to one enterprise to another, and back. */
@Injectable()
export class ReferringRepository {
  private known: Promise<MovableColumn[]> | null = null;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly references: References,
  ) {}

  /**
   * @param withGuests whether those who were let in to `from` are let in to `to`
   * @returns the rows that referred to `from`; those that say of `to` what is said already are dropped
   */
  async move(from: string, to: string, withGuests: boolean): Promise<MovedRow[]> {
    const writer = await this.unitOfWork.writer();
    const moved: MovedRow[] = [];
    for (const one of await this.columns()) {
      if (one.table === 'record_invitation' && !withGuests) continue;
      const dropped = await rowsOf(
        writer,
        `with gone as (
           delete from ${one.table} t where t.${one.column} = $1 and ${one.which} and ${saidOf(one)} returning to_jsonb(t) as row)
         select row from gone`,
        [from, to],
      );
      const rows = await this.point(writer, one, from, to, null);
      await this.touchOwners(writer, one, [...dropped, ...rows]);
      const keyOf = (row: Row) => Object.fromEntries(one.key.map((name) => [name, row[name]]));
      moved.push(
        ...dropped.map((row) => ({ table: one.table, column: one.column, key: keyOf(row), dropped: row })),
        ...rows.map((row) => ({ table: one.table, column: one.column, key: keyOf(row), dropped: null })),
      );
    }
    return moved;
  }

  /** Of the rows that were moved those that still refer to `from` go back to `to`; those that were dropped come again. */
  async moveBack(from: string, to: string, moved: readonly MovedRow[]): Promise<void> {
    const writer = await this.unitOfWork.writer();
    for (const one of await this.columns()) {
      const own = moved.filter(({ table, column }) => table === one.table && column === one.column);
      if (!own.length) continue;
      const keys = own.flatMap(({ key, dropped }) => (dropped ? [] : [key]));
      const back = await this.point(writer, one, from, to, keys);
      const again = await rowsOf(
        writer,
        `with made as (
           insert into ${one.table} as t select r.* from jsonb_populate_recordset(null::${one.table}, $1::jsonb) r
            where ${ownerLives(one)}
           on conflict do nothing returning to_jsonb(t) as row)
         select row from made`,
        [JSON.stringify(own.flatMap(({ dropped }) => (dropped ? [dropped] : [])))],
      );
      await this.touchOwners(writer, one, [...back, ...again]);
    }
  }

  /**
   * Has rows refer to another enterprise: all of them, or those with one of the keys.
   * @returns the rows as they are now
   */
  private async point(
    writer: EntityManager,
    one: MovableColumn,
    from: string,
    to: string,
    keys: Row[] | null,
  ): Promise<Row[]> {
    const others = one.key.filter((name) => name !== one.column);
    const chosen = keys
      ? `exists (select from jsonb_populate_recordset(null::${one.table}, $3::jsonb) k
                  where ${others.map((name) => `k.${name} = t.${name}`).join(' and ')})`
      : '$3::jsonb is null';
    const where = `t.${one.column} = $1 and ${one.which} and ${chosen} and not ${saidOf(one)}`;
    // A row whose key changes is another row to the audit record.
    const statement = one.key.includes(one.column)
      ? `with gone as (delete from ${one.table} t where ${where} returning to_jsonb(t) as row),
              made as (
                insert into ${one.table} as t
                select r.* from gone g, jsonb_populate_record(null::${one.table}, g.row || jsonb_build_object('${one.column}', $2::uuid)) r
                returning to_jsonb(t) as row)
         select row from made`
      : `with pointed as (update ${one.table} t set ${one.column} = $2 where ${where} returning to_jsonb(t) as row)
         select row from pointed`;
    return rowsOf(writer, statement, [from, to, keys && JSON.stringify(keys)]);
  }

  /** The records that the rows belong to have changed with them. */
  private async touchOwners(writer: EntityManager, one: MovableColumn, rows: Row[]): Promise<void> {
    const { owner } = one;
    if (!owner || !rows.length) return;
    await writer.query(
      `update ${owner.table} set version = version + 1, updated_at = now() where id = any($1::uuid[])`,
      [[...new Set(rows.map((row) => row[owner.column]))]],
    );
  }

  private columns(): Promise<MovableColumn[]> {
    this.known ??= this.find();
    this.known.catch(() => {
      this.known = null;
    });
    return this.known;
  }

  private async find(): Promise<MovableColumn[]> {
    const reader = await this.unitOfWork.reader();
    const byKind: { table: string; key: string[] }[] = await reader.query(BY_KIND);
    const found = [
      ...(await this.references.to('enterprise'))
        .filter(({ table }) => !BOOKKEEPING.has(table))
        .map((one) => ({ ...one, which: 'true' })),
      ...byKind.map((one) => ({ ...one, column: 'record_id', owner: null, which: `t.kind = 'enterprise'` })),
    ];
    const columns: MovableColumn[] = [];
    for (const one of found) {
      const rows: { same: string[][] | null }[] = await reader.query(SAME, [one.table, one.column]);
      columns.push({ ...one, same: rows[0]?.same ?? [] });
    }
    return columns;
  }
}

async function rowsOf(writer: EntityManager, statement: string, parameters: unknown[]): Promise<Row[]> {
  const rows: { row: Row }[] = await writer.query(statement, parameters);
  return rows.map(({ row }) => row);
}

/** Whether the record to which the row `r` belongs is still there. */
const ownerLives = ({ owner, table }: MovableColumn): string =>
  owner && owner.table !== table ? `exists (select from ${owner.table} o where o.id = r.${owner.column})` : 'true';

/** Whether another row says of the enterprise `$2` what the row `t` says. */
function saidOf({ table, column, same }: MovableColumn): string {
  const alike = same.map((columns) =>
    ['true', ...columns.map((name) => `o.${name} is not distinct from t.${name}`)].join(' and '),
  );
  return `exists (select from ${table} o where o.${column} = $2::uuid and (${['false', ...alike].join(' or ')}))`;
}
