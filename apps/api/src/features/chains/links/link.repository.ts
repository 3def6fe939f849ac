import type { LinkNode } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { UnitOfWork } from '../../../foundation/database/unit-of-work.js';
import type { ChainKind } from '../chain-kind.js';
import type { LinkResponse } from './link.dto.js';

/** A link as far as its place in the tree goes. */
export interface LinkRow extends LinkNode {
  version: number;
  position: string;
  status: string;
  sortOrder: number;
}

/** What is said of a link, besides its place. */
export interface LinkFields {
  name: string;
  aliases: string[];
  industryIds: string[];
  keywords: string[];
  status: string;
  note: string | null;
  source: string | null;
}

export interface LinkPlace {
  parentId: string | null;
  position: string;
  sortOrder: number;
}

/** A link with whose it is. */
export interface OwnedLink extends Omit<LinkRow, 'name' | 'status'>, LinkFields {
  kind: ChainKind;
  ownerId: string;
  ownerName: string;
}

const COLUMNS = {
  name: 'name',
  aliases: 'aliases',
  industryIds: 'industry_ids',
  keywords: 'keywords',
  status: 'status',
  note: 'note',
  source: 'source',
} as const satisfies Record<keyof LinkFields, string>;

const FIELDS = Object.keys(COLUMNS) as (keyof LinkFields)[];

const SELECTED = `l.id, l.version, l.parent_id as "parentId", l.position, l.name, l.aliases, l.industry_ids as "industryIds",
  l.keywords, l.status, l.sort_order as "sortOrder", l.note, l.source`;

const ROLES = `coalesce((select jsonb_agg(jsonb_build_object('regionCode', c.region_id, 'regionName', r.full_name,
    'roles', c.roles, 'strength', c.strength, 'evidence', c.evidence, 'evidencedOn', c.evidenced_on,
    'version', c.version) order by c.region_id)
  from regional_role c join region r on r.id = c.region_id where c.link_id = l.id), '[]') as roles`;

/** How many enterprises stand on the links of an owner, each with everything below it. */
const STANDING = `
  with recursive below(root, id) as (
    select id, id from chain_link where owner_id = $1
    union all select b.root, l.id from chain_link l join below b on l.parent_id = b.id),
  standing as (
    select b.root, count(distinct x.enterprise_id)::int as count
      from below b join enterprise_link x on x.link_id = b.id
      join enterprise e on e.id = x.enterprise_id and e.deleted_at is null group by b.root)`;

@Injectable()
export class LinkRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Until the transaction ends, nobody else changes the tree of this chain or cluster. */
  async lock(ownerId: string): Promise<void> {
    await (await this.unitOfWork.writer()).query(`select pg_advisory_xact_lock(hashtext($1))`, [`links ${ownerId}`]);
  }

  /** Links with what regions do on them, siblings in their order. */
  async all(ownerId: string, id: string | null = null): Promise<LinkResponse[]> {
    const reader = await this.unitOfWork.reader();
    return reader.query(
      `${STANDING} select ${SELECTED}, coalesce(s.count, 0) as "enterpriseCount", ${ROLES}
         from chain_link l left join standing s on s.root = l.id
        where l.owner_id = $1 and ($2::uuid is null or l.id = $2) order by l.sort_order, l.id`,
      [ownerId, id],
    );
  }

  async rows(ownerId: string): Promise<LinkRow[]> {
    const reader = await this.unitOfWork.reader();
    return reader.query(
      `select id, version, parent_id as "parentId", position, name, status, sort_order as "sortOrder" from chain_link
        where owner_id = $1 order by sort_order, id`,
      [ownerId],
    );
  }

  async byId(id: string): Promise<OwnedLink | null> {
    const reader = await this.unitOfWork.reader();
    const rows: OwnedLink[] = await reader.query(
      `select ${SELECTED}, case when l.chain_id is null then 'cluster' else 'chain' end as kind, l.owner_id as "ownerId",
              coalesce(c.name, k.name) as "ownerName"
         from chain_link l left join chain c on c.id = l.chain_id left join cluster k on k.id = l.cluster_id
        where l.id = $1 and c.deleted_at is null and k.deleted_at is null`,
      [id],
    );
    return rows[0] ?? null;
  }

  async insert(kind: ChainKind, ownerId: string, fields: LinkFields, place: LinkPlace): Promise<string> {
    const id = uuid();
    const writer = await this.unitOfWork.writer();
    await writer.query(
      `insert into chain_link (id, ${kind}_id, parent_id, position, sort_order, created_by,
                               ${FIELDS.map((field) => COLUMNS[field]).join(', ')})
       values ($1, $2, $3, $4, $5, nullif(current_setting('app.actor', true), '')::uuid,
               ${FIELDS.map((_, i) => `$${String(i + 6)}`).join(', ')})`,
      [id, ownerId, place.parentId, place.position, place.sortOrder, ...FIELDS.map((field) => fields[field])],
    );
    return id;
  }

  /** @returns false when the link has another version by now */
  async update(id: string, version: number, fields: Partial<LinkFields>): Promise<boolean> {
    const named = (Object.keys(fields) as (keyof LinkFields)[]).map(
      (field) => [COLUMNS[field], fields[field]] as const,
    );
    const assignments = named.map(([column], i) => `${column} = $${String(i + 3)}, `).join('');
    return this.written(`update chain_link set ${assignments} version = version + 1`, [
      id,
      version,
      ...named.map(([, value]) => value),
    ]);
  }

  /** @returns false when the link has another version by now */
  place(id: string, version: number, { parentId, position, sortOrder }: LinkPlace): Promise<boolean> {
    return this.written(`update chain_link set parent_id = $3, position = $4, sort_order = $5, version = version + 1`, [
      id,
      version,
      parentId,
      position,
      sortOrder,
    ]);
  }

  private async written(statement: string, parameters: unknown[]): Promise<boolean> {
    const writer = await this.unitOfWork.writer();
    const [rows]: [unknown[], number] = await writer.query(
      `${statement} where id = $1 and version = $2 returning id`,
      parameters,
    );
    return rows.length > 0;
  }

  /** Parts stand where the whole does. */
  async follow(ids: readonly string[], position: string): Promise<void> {
    const writer = await this.unitOfWork.writer();
    await writer.query(
      `update chain_link set position = $2, version = version + 1 where id = any($1::uuid[]) and position <> $2`,
      [ids, position],
    );
  }

  /** Gives siblings their orders anew; who looked at them is not disturbed, for nothing of them changed. */
  async order(orders: readonly { id: string; sortOrder: number }[]): Promise<void> {
    const writer = await this.unitOfWork.writer();
    await writer.query(
      `update chain_link l set sort_order = n."sortOrder"
         from jsonb_to_recordset($1::jsonb) n(id uuid, "sortOrder" integer)
        where n.id = l.id and l.sort_order <> n."sortOrder"`,
      [JSON.stringify(orders)],
    );
  }

  /** @returns the ids of those that waited for it */
  async confirm(ids: readonly string[]): Promise<string[]> {
    const writer = await this.unitOfWork.writer();
    const [rows]: [{ id: string }[], number] = await writer.query(
      `update chain_link set status = 'confirmed', version = version + 1
        where id = any($1::uuid[]) and status = 'draft' returning id`,
      [ids],
    );
    return rows.map(({ id }) => id);
  }

  /** What lies in the recycle bin does not keep a link. */
  async remove(id: string): Promise<void> {
    const writer = await this.unitOfWork.writer();
    await writer.query(
      `delete from enterprise_link x using enterprise e
        where x.link_id = $1 and e.id = x.enterprise_id and e.deleted_at is not null`,
      [id],
    );
    await writer.query(`delete from chain_link where id = $1`, [id]);
  }

  async unknownIndustries(ids: readonly string[]): Promise<string[]> {
    const reader = await this.unitOfWork.reader();
    const rows: { id: string }[] = await reader.query(
      `select g as id from unnest($1::text[]) g where not exists (select from industry i where i.id = g)`,
      [ids],
    );
    return rows.map(({ id }) => id);
  }
}
