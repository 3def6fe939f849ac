import type { AccessRow, NamedRow } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { accessJson } from '../../foundation/access/access.sql.js';
import { UnitOfWork } from '../../foundation/database/unit-of-work.js';
import { type ChainKind, dictionaryLock } from './chain-kind.js';
import type { ChainFacts } from './chain-terms.repository.js';
import type { ChainResponse, RelatedChain } from './chain.dto.js';
import { BOTH, factsOf, LISTED_COLUMNS } from './chain.sql.js';

/** What the row of a chain holds besides the facts of its present term. Contact details are encrypted. */
export interface OwnFields {
  aliases: string[];
  relatedKeys: string[];
  contactName: string | null;
  contactPhone: string | null;
  note: string | null;
  source: string | null;
}

/** A chain by itself, with what decides who reaches it. */
export interface ReachedChain extends Omit<ChainResponse, 'enterpriseCount'>, OwnFields {
  related: RelatedChain[];
  access: AccessRow;
}

const OWN_COLUMNS = {
  aliases: 'aliases',
  relatedKeys: 'related_keys',
  contactName: 'contact_name',
  contactPhone: 'contact_phone',
  note: 'note',
  source: 'source',
} as const satisfies Record<keyof OwnFields, string>;

const ownColumns = (own: Partial<OwnFields>) =>
  (Object.keys(own) as (keyof OwnFields)[]).map((field) => [OWN_COLUMNS[field], own[field]] as const);

/** The facts of the present term, which the row repeats. */
const FACT_COLUMNS = {
  name: 'name',
  status: 'status',
  batch: 'batch',
  level: 'level',
  regionCode: 'region_id',
  leadOrganizationId: 'organization_id',
  chainLeader: 'chain_leader',
} as const satisfies Record<keyof ChainFacts, string>;

/** Rows of chains and clusters. */
@Injectable()
export class ChainRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async byId(kind: ChainKind, id: string): Promise<ReachedChain | null> {
    const reader = await this.unitOfWork.reader();
    const rows: ReachedChain[] = await reader.query(
      `select ${LISTED_COLUMNS}, e.related_keys as "relatedKeys", e.contact_name as "contactName",
              e.contact_phone as "contactPhone", e.note,
              coalesce((select jsonb_agg(to_jsonb(r) order by r.kind, r.name) from ${BOTH} r
                         where r.key = any(e.related_keys)), '[]') as related,
              ${accessJson('e', 'false')} as access
         from ${kind} e ${factsOf(null)} where e.id = $1 and e.deleted_at is null`,
      [id],
    );
    return rows[0] ?? null;
  }

  /** How many enterprises of the register stand on it. */
  async standing(kind: ChainKind, id: string): Promise<number> {
    const reader = await this.unitOfWork.reader();
    const rows: { count: number }[] = await reader.query(
      `select count(*)::int as count from enterprise_${kind} x
         join enterprise e on e.id = x.enterprise_id and e.deleted_at is null where x.${kind}_id = $1`,
      [id],
    );
    return rows[0]?.count ?? 0;
  }

  /** Until the transaction ends, nobody else changes this dictionary: names are compared with those of all entries. */
  async lock(kind: ChainKind): Promise<void> {
    const writer = await this.unitOfWork.writer();
    await writer.query(`select pg_advisory_xact_lock(hashtext($1))`, [dictionaryLock(kind)]);
  }

  async names(kind: ChainKind): Promise<NamedRow[]> {
    const reader = await this.unitOfWork.reader();
    return reader.query(
      `select id, key, null as "parentId", name, aliases from ${kind} where deleted_at is null order by sort_order`,
    );
  }

  /** What an entry in the bin is called. */
  async binnedName(kind: ChainKind, id: string): Promise<NamedRow | null> {
    const reader = await this.unitOfWork.reader();
    const rows: NamedRow[] = await reader.query(
      `select id, key, null as "parentId", name, aliases from ${kind} where id = $1 and deleted_at is not null`,
      [id],
    );
    return rows[0] ?? null;
  }

  async insert(kind: ChainKind, id: string, key: string, facts: ChainFacts, own: Partial<OwnFields>): Promise<void> {
    const fields = [
      ...(Object.keys(FACT_COLUMNS) as (keyof ChainFacts)[]).map(
        (field) => [FACT_COLUMNS[field], facts[field]] as const,
      ),
      ...ownColumns(own),
    ];
    const writer = await this.unitOfWork.writer();
    await writer.query(
      `insert into ${kind} (id, version, key, sort_order, created_by, ${fields.map(([column]) => column).join(', ')})
       values ($1, 1, $2, (select coalesce(max(sort_order), -1) + 1 from ${kind}),
               nullif(current_setting('app.actor', true), '')::uuid, ${fields.map((_, i) => `$${String(i + 3)}`).join(', ')})`,
      [id, key, ...fields.map(([, value]) => value)],
    );
  }

  /** @returns false when the row has another version by now */
  async update(kind: ChainKind, id: string, version: number, own: Partial<OwnFields>): Promise<boolean> {
    const fields = ownColumns(own);
    const assignments = fields.map(([column], i) => `${column} = $${String(i + 3)}, `).join('');
    const writer = await this.unitOfWork.writer();
    const [rows]: [unknown[], number] = await writer.query(
      `update ${kind} set ${assignments} version = version + 1, updated_at = now()
        where id = $1 and version = $2 and deleted_at is null returning id`,
      [id, version, ...fields.map(([, value]) => value)],
    );
    return rows.length > 0;
  }

  /** Which of these keys belong to no chain or cluster, and which regions and organizations are none. */
  async unknownAmong(given: { keys: string[]; region: string | null; organization: string | null }) {
    const reader = await this.unitOfWork.reader();
    const rows: { keys: string[]; region: boolean; organization: boolean }[] = await reader.query(
      `select array(select k from unnest($1::text[]) k where not exists (select from ${BOTH} b where b.key = k)) as keys,
              $2::text is not null and not exists (select from region where id = $2) as region,
              $3::text is not null and not exists (select from organization where id::text = $3) as organization`,
      [given.keys, given.region, given.organization],
    );
    return rows[0] ?? { keys: [], region: false, organization: false };
  }
}
