import type { AccessRow } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { accessJson } from '../../../foundation/access/access.sql.js';
import { UnitOfWork } from '../../../foundation/database/unit-of-work.js';
import type { ChainKind } from '../chain-kind.js';
import type { ChainFactsResponse } from '../chain.dto.js';
import { factColumns, factsOf } from '../chain.sql.js';

/** A term in the words of a ledger. */
export interface LineTerm {
  startsOn: string | null;
  name: string;
  status: string;
  batch: number | null;
  level: string | null;
  regionCode: string | null;
  organizationId: string | null;
  chainLeader: string | null;
}

/** A chain or cluster as a line of its ledger; contact details are encrypted. */
export interface ChainLine extends ChainFactsResponse {
  id: string;
  version: number;
  key: string;
  aliases: string[];
  contactName: string | null;
  contactPhone: string | null;
  source: string | null;
  note: string | null;
  access: AccessRow;
  /** In the order of time. */
  terms: LineTerm[];
}

const COLUMNS = `
  e.id, e.version, e.key, e.aliases, e.contact_name as "contactName", e.contact_phone as "contactPhone", e.source, e.note,
  ${factColumns('f')}, ${accessJson('e', 'false')} as access,
  array(select jsonb_build_object(
          'startsOn', t.starts_on, 'name', t.name, 'status', t.status, 'batch', t.batch, 'level', t.level,
          'regionCode', t.region_id, 'organizationId', t.organization_id, 'chainLeader', t.chain_leader)
          from chain_term t where t.owner_id = e.id order by t.starts_on nulls first) as terms`;

/** What the ledgers of chains and clusters say, and lists are compared with. */
@Injectable()
export class ChainLinesRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Every entry that is not in the bin. */
  async allIds(kind: ChainKind): Promise<string[]> {
    const reader = await this.unitOfWork.reader();
    const rows: { id: string }[] = await reader.query(
      `select id from ${kind} where deleted_at is null order by sort_order, id`,
    );
    return rows.map(({ id }) => id);
  }

  /** In the order of the ids. @param on the day of which it is told; today without it */
  async byIds(kind: ChainKind, ids: readonly string[], on: string | null = null): Promise<ChainLine[]> {
    const reader = await this.unitOfWork.reader();
    return reader.query(
      `select ${COLUMNS} from ${kind} e ${factsOf(on === null ? null : '$2')}
        where e.id = any($1::uuid[]) and e.deleted_at is null order by array_position($1::uuid[], e.id)`,
      on === null ? [ids] : [ids, on],
    );
  }
}
