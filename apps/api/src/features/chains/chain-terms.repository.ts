import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { UnitOfWork } from '../../foundation/database/unit-of-work.js';
import { CHAIN_KINDS, type ChainKind } from './chain-kind.js';
import type { ChainTermResponse } from './chain.dto.js';
import { factColumns } from './chain.sql.js';

/** What may change from one term to the next. */
export interface ChainFacts {
  name: string;
  status: string;
  batch: number | null;
  level: string | null;
  regionCode: string | null;
  leadOrganizationId: string | null;
  chainLeader: string | null;
}

export interface ChainTermDraft extends ChainFacts {
  startsOn: string | null;
  source: string | null;
}

const COLUMNS = {
  startsOn: 'starts_on',
  name: 'name',
  status: 'status',
  batch: 'batch',
  level: 'level',
  regionCode: 'region_id',
  leadOrganizationId: 'organization_id',
  chainLeader: 'chain_leader',
  source: 'source',
} as const satisfies Record<keyof ChainTermDraft, string>;

const FIELDS = Object.keys(COLUMNS) as (keyof ChainTermDraft)[];

/** The facts as the columns of terms and of chains name them. */
const FACT_COLUMNS = ['name', 'status', 'batch', 'level', 'region_id', 'organization_id', 'chain_leader'];

/** How the row of a chain comes to say what holds now. */
export interface TakeEffect {
  /** One chain or cluster; all of them without it. */
  id?: string;
  /** Whether the name that is left stays as an alias, so that lists that still say it are understood. */
  keepsFormerName: boolean;
  /** Whether it is a change of its own, which forms opened before have not seen. */
  isChange: boolean;
}

/** Terms of chains and clusters; the rows of both follow from them. */
@Injectable()
export class ChainTermsRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async of(id: string): Promise<ChainTermResponse[]> {
    const reader = await this.unitOfWork.reader();
    return reader.query(
      `select t.id, t.starts_on as "startsOn", t.source, ${factColumns('t')} from chain_term t
        where t.owner_id = $1 order by t.starts_on nulls first`,
      [id],
    );
  }

  async insert(kind: ChainKind, ownerId: string, term: ChainTermDraft): Promise<void> {
    const writer = await this.unitOfWork.writer();
    await writer.query(
      `insert into chain_term (id, ${kind}_id, created_by, ${FIELDS.map((field) => COLUMNS[field]).join(', ')})
       values ($1, $2, nullif(current_setting('app.actor', true), '')::uuid,
               ${FIELDS.map((_, i) => `$${String(i + 3)}`).join(', ')})`,
      [uuid(), ownerId, ...FIELDS.map((field) => term[field])],
    );
  }

  async update(id: string, term: ChainTermDraft): Promise<void> {
    const writer = await this.unitOfWork.writer();
    await writer.query(
      `update chain_term set ${FIELDS.map((field, i) => `${COLUMNS[field]} = $${String(i + 2)}`).join(', ')} where id = $1`,
      [id, ...FIELDS.map((field) => term[field])],
    );
  }

  async remove(id: string): Promise<void> {
    await (await this.unitOfWork.writer()).query(`delete from chain_term where id = $1`, [id]);
  }

  /** Gives every chain and cluster that has no term yet the one that its row tells. */
  async beginWithRows(): Promise<void> {
    const writer = await this.unitOfWork.writer();
    for (const kind of CHAIN_KINDS) {
      await writer.query(
        `insert into chain_term (id, ${kind}_id, ${FACT_COLUMNS.join(', ')}, source)
         select gen_random_uuid(), e.id, ${FACT_COLUMNS.map((one) => `e.${one}`).join(', ')}, e.source from ${kind} e
          where not exists (select from chain_term t where t.owner_id = e.id)`,
      );
    }
  }

  /** Has the rows say what the terms say of a day. @returns the ids of those that changed, by kind */
  async takeEffect(day: string, { id, keepsFormerName, isChange }: TakeEffect): Promise<Map<ChainKind, string[]>> {
    const writer = await this.unitOfWork.writer();
    const changed = new Map<ChainKind, string[]>();
    const list = (alias: string) => FACT_COLUMNS.map((one) => `${alias}.${one}`).join(', ');
    for (const kind of CHAIN_KINDS) {
      const [rows]: [{ id: string }[], number] = await writer.query(
        `update ${kind} e
            set ${FACT_COLUMNS.map((one) => `${one} = t.${one}`).join(', ')}, updated_at = now(),
                version = version + case when $4 then 1 else 0 end,
                aliases = case when e.name <> t.name and $3 and e.name <> all(e.aliases)
                            then array_remove(e.aliases || e.name, t.name) else array_remove(e.aliases, t.name) end
           from (select distinct on (owner_id) * from chain_term where starts_on is null or starts_on <= $1
                  order by owner_id, starts_on desc nulls last) t
          where t.owner_id = e.id and ($2::uuid is null or e.id = $2)
            and (${list('e')}) is distinct from (${list('t')})
        returning e.id`,
        [day, id ?? null, keepsFormerName, isChange],
      );
      changed.set(
        kind,
        rows.map((row) => row.id),
      );
    }
    return changed;
  }
}
