import { Injectable } from '@nestjs/common';
import { type Bind, coversSql, visibleSql } from '../../../foundation/access/access.sql.js';
import { type RecordKind, RecordKinds } from '../../../foundation/access/record-kinds.js';
import { UnitOfWork } from '../../../foundation/database/unit-of-work.js';
import { type Principal, scopeOf } from '../../../foundation/http/principal.js';
import type { Importer } from '../importer.js';
import { binding } from '../deciding/scope-sql.js';
import type { Proposal, ProposalOutcome } from './proposal.entity.js';

export type ProposalStatus = 'open' | 'accepted' | 'declined' | 'superseded';

export interface ProposalRow extends Omit<Proposal, 'organizationId' | 'regionId'> {
  /** What the record is called, for those who may see it. */
  title: string | null;
  /** What the row calls it. */
  rowTitle: string;
  /** The row as it was read. */
  row: Record<string, unknown>;
  organization: string;
  fromOrganization: string | null;
  createdByName: string;
  decidedByName: string | null;
  fileName: string;
  /** Whether the viewer may see the record, and change it. */
  visible: boolean;
  covered: boolean;
}

export interface ProposalFilter {
  status?: ProposalStatus;
  box?: 'received' | 'sent';
}

/** What a commit has raised at one organization. */
export interface Raised {
  organizationId: string;
  count: number;
  title: string;
}

const COLUMNS = `
  p.id, p.version, p.kind, p.record_id as "recordId", p.changes, p.from_organization_id as "fromOrganizationId",
  p.batch_id as "batchId", p.row_number as "rowNumber", p.status, p.reason, p.outcome, p.decided_by as "decidedBy",
  p.decided_at as "decidedAt", p.created_by as "createdBy", p.created_at as "createdAt",
  case when p.visible then p.title end as title, coalesce(r.record ->> 'name', '') as "rowTitle", r.record as row,
  coalesce(o.short_name, o.name) as organization, coalesce(f.short_name, f.name) as "fromOrganization",
  a.display_name as "createdByName", d.display_name as "decidedByName", b.file_name as "fileName", p.visible, p.covered`;

const JOINED = `
  join import_row r on r.batch_id = p.batch_id and r.row_number = p.row_number
  join import_batch b on b.id = p.batch_id
  join organization o on o.id = p.organization_id
  join account a on a.id = p.created_by
  left join organization f on f.id = p.from_organization_id
  left join account d on d.id = p.decided_by`;

/**
 * The proposals (`p`) that somebody reaches: those about records that they may change, and those that their own
 * organization sent.
 */
function reachable({ kind, table, title, restricted, update }: RecordKind, principal: Principal, bind: Bind): string {
  const sent = `(p.created_by = ${bind(principal.accountId)}::uuid
    or p.from_organization_id = ${bind(principal.organizationId)}::uuid)`;
  return `(
    select p.*, ${title} as title, ${visibleSql(principal, 't', restricted, bind)} as visible,
           ${coversSql(scopeOf(principal, update), principal, 't', bind)} as covered, coalesce(${sent}, false) as sent
      from proposal p join ${table} t on t.id = p.record_id and t.deleted_at is null
     where p.kind = ${bind(kind)}) p`;
}

const REACHED = `((p.visible and p.covered) or p.sent)`;

@Injectable()
export class ProposalRepository {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly kinds: RecordKinds,
  ) {}

  async byId(register: string, id: string, principal: Principal): Promise<ProposalRow | null> {
    const values: unknown[] = [id];
    const from = reachable(this.kind(register), principal, binding(values));
    const reader = await this.unitOfWork.reader();
    const rows: ProposalRow[] = await reader.query(
      `select ${COLUMNS} from ${from} ${JOINED} where p.id = $1 and ${REACHED}`,
      values,
    );
    return rows[0] ?? null;
  }

  async list(
    register: string,
    { status, box }: ProposalFilter,
    principal: Principal,
    page: { page: number; pageSize: number },
  ): Promise<{ items: ProposalRow[]; total: number }> {
    const values: unknown[] = [status ?? null];
    const from = reachable(this.kind(register), principal, binding(values));
    const boxes = { received: '(p.visible and p.covered)', sent: 'p.sent' };
    const where = `${box ? boxes[box] : REACHED} and ($1::text is null or p.status = $1)`;
    const limit = `limit $${String(values.length + 1)} offset $${String(values.length + 2)}`;
    const reader = await this.unitOfWork.reader();
    const items: ProposalRow[] = await reader.query(
      `select ${COLUMNS} from ${from} ${JOINED} where ${where} order by p.created_at desc, p.row_number, p.id ${limit}`,
      [...values, page.pageSize, (page.page - 1) * page.pageSize],
    );
    const counted: { total: number }[] = await reader.query(
      `select count(*)::int as total from ${from} where ${where}`,
      values,
    );
    return { items, total: counted[0]?.total ?? 0 };
  }

  /** How many proposals to records of these registers wait for an answer of this account. */
  async open(registers: readonly string[], principal: Principal): Promise<number> {
    const values: unknown[] = [];
    const bind = binding(values);
    const waiting = registers.map(
      (register) => `select count(*)::int as waiting from ${reachable(this.kind(register), principal, bind)}
                      where p.visible and p.covered and p.status = 'open'`,
    );
    if (!waiting.length) return 0;
    const reader = await this.unitOfWork.reader();
    const rows: { total: number }[] = await reader.query(
      `select sum(waiting)::int as total from (${waiting.join(' union all ')}) w`,
      values,
    );
    return rows[0]?.total ?? 0;
  }

  /** Makes proposals of the rows of a batch that ask others, in place of what the same organization asked before. */
  async raise(batchId: string, register: string, importer: Importer): Promise<Raised[]> {
    const { table, title } = this.kind(register);
    const writer = await this.unitOfWork.writer();
    await writer.query(
      `update proposal p set status = 'superseded', version = p.version + 1, decided_at = now()
         from import_decision d
        where d.batch_id = $1 and d.decision = 'question' and d.concerned_id is not null and p.kind = $2
          and p.record_id = d.target_id and p.status = 'open' and p.from_organization_id is not distinct from $3`,
      [batchId, register, importer.organizationId],
    );
    return writer.query<Raised[]>(
      `with raised as (
         insert into proposal (id, kind, record_id, changes, organization_id, region_id, from_organization_id, batch_id,
                               row_number, created_by)
         select r.new_id, $2, d.target_id, d.proposed, d.concerned_id, t.region_id, $3, $1, d.row_number, $4
           from import_decision d
           join import_row r on r.batch_id = d.batch_id and r.row_number = d.row_number
           join ${table} t on t.id = d.target_id and t.deleted_at is null
          where d.batch_id = $1 and d.decision = 'question' and d.concerned_id is not null and d.proposed is not null
         returning organization_id, record_id, row_number)
       select p.organization_id as "organizationId", count(*)::int as count,
              (array_agg(${title} order by p.row_number))[1] as title
         from raised p join ${table} t on t.id = p.record_id group by 1`,
      [batchId, register, importer.organizationId, importer.accountId],
    );
  }

  /** @returns false when somebody else has answered meanwhile */
  async decide(
    { id, version }: { id: string; version: number },
    status: 'accepted' | 'declined',
    outcome: ProposalOutcome,
    { reason, decidedBy }: { reason: string | null; decidedBy: string },
  ): Promise<boolean> {
    const writer = await this.unitOfWork.writer();
    const rows: unknown[] = await writer.query(
      `with decided as (
         update proposal set status = $3, outcome = $4::jsonb, reason = $5, decided_by = $6, decided_at = now(),
                version = version + 1
          where id = $1 and version = $2 and status = 'open' returning id)
       select id from decided`,
      [id, version, status, JSON.stringify(outcome), reason, decidedBy],
    );
    return rows.length > 0;
  }

  private kind(register: string): RecordKind {
    const kind = this.kinds.find(register);
    if (!kind) throw new Error(`records of ${register} have not been announced`);
    return kind;
  }
}
