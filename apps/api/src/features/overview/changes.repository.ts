import type { Viewer } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import type { Bind } from '../../foundation/access/access.sql.js';
import { type RecordKind, RecordKinds } from '../../foundation/access/record-kinds.js';
import { UnitOfWork } from '../../foundation/database/unit-of-work.js';
import { sideSql, visibleRecordSql } from './concern.sql.js';
import type { RecentChange } from './overview.dto.js';

/** How the audit record calls the registers whose changes are shown, and what hangs on their records. */
const AUDITED: Readonly<Record<string, readonly string[]>> = {
  enterprise: ['enterprise'],
  project: ['project'],
  blocker: ['blocker'],
  platform: ['receiving_platform'],
  relocation: ['relocation'],
  chain: ['chain'],
  // Its terms and links are noted as those of chains are.
  cluster: ['cluster', 'chain'],
};

const HANGING = ['comment', 'attachment'];

/** Nobody looks for news that is older. */
const DAYS = 30;

/** The newest lines of each person: one who changes much does not hide what the others did. */
const OF_EACH = 50;

/** Columns that say nothing to whoever reads. */
const SILENT = ['id', 'version', 'updated_at', 'edited_at', 'is_sample', 'extra'];

/** Columns of a link that tell where it stands among its siblings. */
const PLACE = ['id', 'version', 'edited_at', 'sort_order'];

/** What others did, from the audit record. */
@Injectable()
export class ChangesRepository {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly kinds: RecordKinds,
  ) {}

  /**
   * The newest changes by others in records that concern the viewer, the newest first, one entry for each record: on
   * one's side, created by oneself, or commented. Whoever belongs to no province looks after all of them. What came by
   * imports stands in their list and is left out, and so is what ships with the program: nobody did that.
   */
  async newest(viewer: Viewer, may: (kind: RecordKind) => boolean, limit: number): Promise<RecentChange[]> {
    const kinds = Object.keys(AUDITED).flatMap((name) => this.kinds.find(name) ?? []);
    const readable = kinds.filter(may);
    if (!readable.length) return [];
    const { text, parameters } = changesStatement(readable, viewer, limit);
    return (await this.unitOfWork.reader()).query(text, parameters);
  }
}

/** Also what the measuring of it runs. */
export function changesStatement(kinds: readonly RecordKind[], viewer: Viewer, limit: number) {
  const parameters: unknown[] = [];
  const bind: Bind = (value) => `$${String(parameters.push(value))}`;
  const audited = [...kinds.flatMap(({ kind }) => AUDITED[kind] ?? kind), ...HANGING];
  const own = `table_name = any(${bind(kinds.map(({ table }) => table))}::text[])`;
  const lines = `
    select l.*
      from account p
      cross join lateral (
        select a.id, a.occurred_at, a.actor_id, a.kind, a.root_id, a.table_name, a.operation, a.origin, a.before, a.after
          from audit_record a
         where a.actor_id = p.id and a.occurred_at > now() - interval '${String(DAYS)} days'
         order by a.occurred_at desc limit ${String(OF_EACH)}) l
     where p.id <> ${bind(viewer.accountId)}::uuid and l.kind = any(${bind(audited)}::text[]) and l.origin ->> 'kind' = 'request'
       and not (l.table_name = 'chain_link' and l.operation = 'update'
                and l.before - ${bind(PLACE)}::text[] = '{}'::jsonb)`;
  const columns = `
    select distinct k from lines c, jsonb_object_keys(c.after) k
     where c.root_id = h.root_id and c.operation = 'update' and c.${own}
       and k <> all(${bind(SILENT)}::text[]) and c.before -> k is distinct from c.after -> k`;
  const has = (condition: string) => `bool_or(${condition})`;
  const links = (operation: string) =>
    `(count(distinct coalesce(after, before) ->> 'id')
       filter (where table_name = 'chain_link' and operation = '${operation}'))::int`;
  const grouped = `
    select root_id, max(occurred_at) as at, count(distinct actor_id)::int as people,
           (array_agg(actor_id order by id desc))[1] as actor_id,
           ${has(`operation = 'insert' and ${own}`)} as created,
           ${has(`kind = 'comment' and operation = 'insert'`)} as commented,
           ${has(`kind = 'attachment' and operation = 'insert'`)} as attached,
           ${has(`table_name = 'chain_term'`)} as terms,
           jsonb_build_object('added', ${links('insert')}, 'changed', ${links('update')}, 'removed', ${links('delete')}) as links,
           (array_agg(case when before ? 'stage' and after ? 'stage' then 'stage'
                           when before ? 'status' and after ? 'status' then 'status' end order by id desc)
              filter (where operation = 'update' and ${own} and (before ? 'stage' or before ? 'status')))[1] as state,
           (array_agg(coalesce(after ->> 'stage', after ->> 'status') order by id desc)
              filter (where operation = 'update' and ${own} and (before ? 'stage' or before ? 'status')))[1] as state_now
      from lines group by root_id`;
  const everything = viewer.provinceId === null;
  const ofKind = (kind: RecordKind) => `
    select '${kind.kind}' as kind, t.id, ${kind.title} as title, h.* from grouped h join ${kind.table} t on t.id = h.root_id::uuid
     where t.deleted_at is null and ${visibleRecordSql(kind, viewer, bind)}
       and (${everything ? 'true' : sideSql(kind, viewer, bind)}
            or exists (select from record_comment c where c.record_id = t.id and c.created_by = ${bind(viewer.accountId)}::uuid
                          and c.deleted_at is null))`;
  const text = `
    with lines as materialized (${lines}), grouped as materialized (${grouped}),
    found as (select * from (${kinds.map(ofKind).join(' union all ')}) f order by f.at desc, f.id limit ${String(limit)})
    select h.kind, h.id, h.title, h.at, p.display_name as "actorName", coalesce(o.short_name, o.name) as "organizationName",
           h.people - 1 as "otherPeople", h.created, h.commented, h.attached, h.terms, h.links, h.state, h.state_now as "stateNow",
           array(${columns} order by 1) as columns
      from found h join account p on p.id = h.actor_id left join organization o on o.id = p.organization_id
     order by h.at desc, h.id`;
  return { text, parameters };
}
