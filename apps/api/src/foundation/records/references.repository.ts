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

  /** The announced records, those in a bin not counted, that refer to a record, with names that the viewer may see. */
  async live(table: string, id: string, viewer: Viewer): Promise<Referrers[]> {
    const found = new Map<RecordKind, string[]>();
    for (const { table: from, column, owner } of await this.to(table)) {
      const kind = owner && this.kinds.ofTable(owner.table);
      if (!kind) continue;
      const rows = `select t.${owner.column} from ${from} t where t.${column} = $1`;
      found.set(kind, [...(found.get(kind) ?? []), rows]);
    }
    const referrers: Referrers[] = [];
    for (const [kind, rows] of found) {
      const one = await this.ofKind(kind, rows.join(' union '), id, viewer);
      if (one.count) referrers.push(one);
    }
    return referrers;
  }

  private async ofKind(kind: RecordKind, ids: string, id: string, viewer: Viewer): Promise<Referrers> {
    const reader = await this.unitOfWork.reader();
    const rows: { id: string; title: string; access: AccessRow; involved: string[]; total: number }[] =
      await reader.query(
        `select t.id, ${kind.title} as title, ${accessJson('t', kind.restricted)} as access,
                ${kind.involved ?? `'{}'::uuid[]`} as involved, count(*) over ()::int as total
           from ${kind.table} t where t.deleted_at is null and t.id in (${ids})
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
