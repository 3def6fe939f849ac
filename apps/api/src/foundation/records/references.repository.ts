import { type AccessRow, isVisible, type Viewer } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { accessJson } from '../access/access.sql.js';
import { type RecordKind, RecordKinds } from '../access/record-kinds.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { FOREIGN_KEYS } from './foreign-keys.sql.js';

/** A column by which rows refer to the records of a table. */
export interface ReferringColumn {
  table: string;
  column: string;
  /** The columns of its primary key. */
  key: string[];
  /** Where the row belongs: the table of records with their bin, and the column that says which; null for rows of no record. */
  owner: { table: string; column: string } | null;
}

/** The records of one kind that refer to a record. */
export interface Referrers {
  kind: string;
  count: number;
  /** A few of those that the viewer may see. */
  named: { id: string; title: string }[];
}

/** Nobody reads more names than these. */
const NAMED = 5;

/** Looked through for names that the viewer may see. */
const LOOKED_AT = 50;

/**
 * What hangs on a record goes with it: a reference that is deleted along with the record (`on delete cascade`) is left out.
 * A row belongs to the record that it goes with, unless its table has a bin of its own.
 */
const REFERRING = `
  with ${FOREIGN_KEYS},
  binned as (
    select attrelid, attrelid::regclass::text as name from pg_attribute
     where attname = 'deleted_at' and attnum > 0 and not attisdropped)
  select fk.conrelid::regclass::text as table, fk.column_name as column,
         (select jsonb_agg(k.attname order by k.attnum) from pg_constraint p
            join pg_attribute k on k.attrelid = p.conrelid and k.attnum = any(p.conkey)
           where p.conrelid = fk.conrelid and p.contype = 'p') as key,
         case when own.attrelid is not null then jsonb_build_object('table', own.name, 'column', 'id')
           else (select jsonb_build_object('table', b.name, 'column', u.column_name) from fk u
                   join binned b on b.attrelid = u.confrelid
                  where u.conrelid = fk.conrelid and u.confdeltype = 'c' order by u.column_name limit 1) end as owner
    from fk left join binned own on own.attrelid = fk.conrelid
   where fk.confrelid = $1::regclass and fk.confdeltype <> 'c'
   order by 1, 2`;

/**
 * What the rows of a table, and those that go with them, refer to of what has a bin: the column that refers, and the one
 * that says which record the row belongs to.
 */
const REFERRED = `
  with fk as (
    select c.conrelid, c.confrelid, c.confdeltype, a.attname
      from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
     where c.contype = 'f' and cardinality(c.conkey) = 1),
  part as (
    select $1::regclass as relid, 'id'::name as root
    union all
    select conrelid, attname from fk where confrelid = $1::regclass and confdeltype = 'c')
  select p.relid::regclass::text as table, p.root, fk.attname as column, fk.confrelid::regclass::text as target
    from part p join fk on fk.conrelid = p.relid and not (fk.confrelid = $1::regclass and fk.confdeltype = 'c')
   where exists (select from pg_attribute where attrelid = fk.confrelid and attname = 'deleted_at' and not attisdropped)
   order by 1, 3`;

interface ReferredColumn {
  table: string;
  root: string;
  column: string;
  target: string;
}

/** Who refers to a record, as the foreign keys of the database say. */
@Injectable()
export class References {
  private readonly known = new Map<string, Promise<ReferringColumn[]>>();

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly kinds: RecordKinds,
  ) {}

  /** The columns that refer to the records of a table. */
  async to(table: string): Promise<ReferringColumn[]> {
    const reader = await this.unitOfWork.reader();
    const found = this.known.get(table) ?? reader.query<ReferringColumn[]>(REFERRING, [table]);
    this.known.set(table, found);
    found.catch(() => this.known.delete(table));
    return found;
  }

  /**
   * The announced records, those in a bin not counted, that refer to a record or to what is part of it, with names that
   * the viewer may see.
   */
  async live(table: string, id: string, viewer: Viewer): Promise<Referrers[]> {
    const found = new Map<RecordKind, string[]>();
    const find = async (referred: string, which: string) => {
      for (const { table: from, column, owner } of await this.to(referred)) {
        const kind = owner && this.kinds.ofTable(owner.table);
        if (!kind) continue;
        const rows = `select t.${owner.column} from ${from} t where t.${column} ${which}`;
        found.set(kind, [...(found.get(kind) ?? []), rows]);
      }
    };
    await find(table, '= $1');
    for (const part of this.kinds.ofTable(table)?.parts ?? []) {
      await find(part.table, `in (select id from ${part.table} where ${part.column} = $1)`);
    }
    const referrers: Referrers[] = [];
    for (const [kind, rows] of found) {
      const one = await this.ofKind(kind, `t.deleted_at is null and t.id in (${rows.join(' union ')})`, id, viewer);
      if (one.count) referrers.push(one);
    }
    return referrers;
  }

  /** The announced records in a bin to which a record refers: it cannot come back without them. */
  async binned(table: string, id: string, viewer: Viewer): Promise<Referrers[]> {
    const reader = await this.unitOfWork.reader();
    const columns: ReferredColumn[] = await reader.query(REFERRED, [table]);
    const found = new Map<RecordKind, string[]>();
    for (const { table: from, root, column, target } of columns) {
      const kind = this.kinds.ofTable(target);
      if (!kind) continue;
      found.set(kind, [...(found.get(kind) ?? []), `select t.${column} from ${from} t where t.${root} = $1`]);
    }
    const referred: Referrers[] = [];
    for (const [kind, rows] of found) {
      const one = await this.ofKind(kind, `t.deleted_at is not null and t.id in (${rows.join(' union ')})`, id, viewer);
      if (one.count) referred.push(one);
    }
    return referred;
  }

  private async ofKind(kind: RecordKind, which: string, id: string, viewer: Viewer): Promise<Referrers> {
    const reader = await this.unitOfWork.reader();
    const rows: { id: string; title: string; access: AccessRow; involved: string[]; total: number }[] =
      await reader.query(
        `select t.id, ${kind.title} as title, ${accessJson('t', kind.restricted)} as access,
                ${kind.involved ?? `'{}'::uuid[]`} as involved, count(*) over ()::int as total
           from ${kind.table} t where ${which}
          order by t.id desc limit ${String(LOOKED_AT)}`,
        [id],
      );
    const seen = rows.filter(({ access, involved }) =>
      isVisible(viewer, { ...access, invited: [...access.invited, ...involved] }),
    );
    return {
      kind: kind.kind,
      count: rows[0]?.total ?? 0,
      named: seen.slice(0, NAMED).map(({ id: of, title }) => ({ id: of, title })),
    };
  }
}
