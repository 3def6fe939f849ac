import type { NamedRow } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../foundation/database/unit-of-work.js';
import type { DictionaryEntry, DictionaryResponse, TagKindResponse } from './dictionary.dto.js';
import {
  DICTIONARY_NAMES,
  DICTIONARY_TABLES,
  type DictionaryName,
  type DictionaryTable,
} from './dictionary-tables.sql.js';

export interface EntryFilter {
  q?: string;
  parent?: string;
  id?: string;
}

const likePattern = (text: string) => `%${text.replace(/[\\%_]/gu, '\\$&')}%`;

/** The condition of a filter: one entry, what is found anywhere, or what stands right below one. */
function condition({ key, parent, living }: DictionaryTable, filter: EntryFilter, parameters: unknown[]): string {
  const bind = (value: unknown) => `$${String(parameters.push(value))}`;
  if (filter.id !== undefined) return `${living} and d.id::text = ${bind(filter.id)}`;
  const q = filter.q?.trim();
  if (!q) return `${living} and ${filter.parent ? `${parent} = ${bind(filter.parent)}` : `${parent} is null`}`;
  const [pattern, start] = [bind(likePattern(q)), bind(likePattern(q).slice(1))];
  return `${living} and (d.name ilike ${pattern} or ${key} ilike ${start}
           or exists (select from unnest(d.aliases) a where a ilike ${pattern}))`;
}

/** The entries of a page with everything above them and how often they are used, with all that is below them. */
function entriesSql(dictionary: DictionaryTable, where: string, page: string): string {
  const { table, key, parent, level, source, order, uses } = dictionary;
  const isTree = !parent.startsWith('null');
  const above = isTree
    ? `(with recursive up as (
          select p.id, p.parent_id, p.name, 1 as step from ${table} p where p.id = ${parent}
           union all select p.id, p.parent_id, p.name, up.step + 1 from ${table} p join up on p.id = up.parent_id)
        select coalesce(array_agg(name order by step desc), '{}') from up)`
    : `'{}'::text[]`;
  const below = isTree ? `union all select b.root, t.id::text from ${table} t join below b on t.parent_id = b.id` : '';
  const parts = isTree ? `(select count(*)::int from ${table} t where t.parent_id = d.id)` : '0';
  return `
    with recursive page as (select d.* from ${table} d where ${where} order by ${order} ${page}),
         below(root, id) as (select id::text, id::text from page ${below}),
         named as (${uses.map((one) => `select id, count(*) as n from (${one}) u group by id`).join(' union all ')}),
         used as (select root, sum(n)::int as n from below join named using (id) group by root)
    select d.id::text as id, ${key} as key, d.version, d.name, d.aliases, ${level} as level, ${parent} as "parentId",
           ${above} as path, ${parts} as parts, ${source} as source, d.source_key is not null as shipped,
           d.edited_at is not null as edited, coalesce((select n from used where root = d.id::text), 0) as uses
      from page d order by ${order}`;
}

@Injectable()
export class DictionaryRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async all(): Promise<DictionaryResponse[]> {
    const reader = await this.unitOfWork.reader();
    const counts = DICTIONARY_NAMES.map(
      (name) => `select '${name}' as name, count(*)::int as count,
                        (count(*) filter (where edited_at is not null or source_key is null))::int as edited
                   from ${DICTIONARY_TABLES[name].table} d where ${DICTIONARY_TABLES[name].living}`,
    );
    const rows: DictionaryResponse[] = await reader.query(counts.join(' union all '));
    return rows.sort((left, right) => DICTIONARY_NAMES.indexOf(left.name) - DICTIONARY_NAMES.indexOf(right.name));
  }

  async list(name: DictionaryName, filter: EntryFilter, page: number, pageSize: number) {
    const dictionary = DICTIONARY_TABLES[name];
    const reader = await this.unitOfWork.reader();
    const parameters: unknown[] = [];
    const where = condition(dictionary, filter, parameters);
    const counted: { total: number }[] = await reader.query(
      `select count(*)::int as total from ${dictionary.table} d where ${where}`,
      parameters,
    );
    const slice = `limit ${String(pageSize)} offset ${String((page - 1) * pageSize)}`;
    const items: DictionaryEntry[] = await reader.query(entriesSql(dictionary, where, slice), parameters);
    return { items, total: counted[0]?.total ?? 0 };
  }

  async byId(name: DictionaryName, id: string): Promise<DictionaryEntry | null> {
    const dictionary = DICTIONARY_TABLES[name];
    const reader = await this.unitOfWork.reader();
    const parameters: unknown[] = [];
    const where = condition(dictionary, { id }, parameters);
    const rows: DictionaryEntry[] = await reader.query(entriesSql(dictionary, where, ''), parameters);
    return rows[0] ?? null;
  }

  /** Until the transaction ends, nobody else changes this dictionary: names are compared with those of all entries. */
  async lock(name: DictionaryName): Promise<void> {
    await (await this.unitOfWork.writer()).query(`select pg_advisory_xact_lock(hashtext($1))`, [`dictionary ${name}`]);
  }

  async names(name: DictionaryName): Promise<NamedRow[]> {
    const { table, key, parent, order, living } = DICTIONARY_TABLES[name];
    const reader = await this.unitOfWork.reader();
    return reader.query(
      `select d.id::text as id, ${key} as key, ${parent} as "parentId", d.name, d.aliases from ${table} d
        where ${living} order by ${order}`,
    );
  }

  /** @returns false when the entry has another version by now */
  async update(name: DictionaryName, id: string, version: number, entry: Pick<NamedRow, 'name' | 'aliases'>) {
    const writer = await this.unitOfWork.writer();
    const [rows]: [unknown[], number] = await writer.query(
      `update ${DICTIONARY_TABLES[name].table} set name = $2, aliases = $3, version = version + 1
        where id::text = $1 and version = $4 returning id`,
      [id, entry.name, entry.aliases, version],
    );
    return rows.length > 0;
  }

  /** A full name is the names from the province down; those of everything below follow. */
  async refreshFullNames(regionId: string): Promise<void> {
    const writer = await this.unitOfWork.writer();
    await writer.query(
      `update region r set full_name = f.full_name
         from (select c.id, (select string_agg(p.name, '' order by step.n)
                               from unnest(c.path) with ordinality step(id, n) join region p on p.id = step.id) as full_name
                 from region c where c.path @> array[$1]) f
        where f.id = r.id and r.full_name <> f.full_name`,
      [regionId],
    );
  }

  async insertTagKind(entry: Pick<NamedRow, 'id' | 'name' | 'aliases'>): Promise<void> {
    const writer = await this.unitOfWork.writer();
    await writer.query(
      `insert into tag_kind (id, name, aliases, sort_order)
       values ($1, $2, $3, (select coalesce(max(sort_order), -1) + 1 from tag_kind))`,
      [entry.id, entry.name, entry.aliases],
    );
  }

  async tagKinds(): Promise<TagKindResponse[]> {
    const reader = await this.unitOfWork.reader();
    return reader.query(
      `select id, name, aliases, edited_at is not null or source_key is null as edited
         from tag_kind order by sort_order, name collate zh`,
    );
  }
}
