import { Injectable } from '@nestjs/common';
import { type Bind, coversSql } from '../../../foundation/access/access.sql.js';
import { type RecordKind, RecordKinds } from '../../../foundation/access/record-kinds.js';
import { UnitOfWork } from '../../../foundation/database/unit-of-work.js';
import { type Principal, scopeOf } from '../../../foundation/http/principal.js';
import type { Importer } from '../importer.js';
import { binding, visibleKind } from '../deciding/scope-sql.js';
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

/** Whether changes are for the other side of a record to make; a proposal is for one side. */
const forOtherSide = ({ otherSays }: RecordKind, changes: string): string =>
  otherSays === undefined ? 'false' : `(${changes} ?| array[${otherSays.map((field) => `'${field}'`).join(', ')}])`;

/** Whether the record (`t`) is, on the side that the proposal (`p`) is for, one that the account may change. */
function coveredSide(kind: RecordKind, principal: Principal, bind: Bind): string {
  const covers = (alias: string) => coversSql(scopeOf(principal, kind.update), principal, alias, bind);
  if (kind.otherSide === undefined) return covers('t');
  return `case when ${forOtherSide(kind, 'p.changes')} then exists (select from ${kind.otherSide} s where ${covers('s')})
               else ${covers('t')} end`;
}

/**
 * The proposals (`p`) that somebody reaches: those about records that they may change, and those that their own
 * organization sent.
 */
function reachable(recordKind: RecordKind, principal: Principal, bind: Bind): string {
  const { kind, table, title } = recordKind;
  const sent = `(p.created_by = ${bind(principal.accountId)}::uuid
    or p.from_organization_id = ${bind(principal.organizationId)}::uuid)`;
  return `(
    select p.*, ${title} as title, ${visibleKind(recordKind, principal, bind)} as visible,
           ${coveredSide(recordKind, principal, bind)} as covered, coalesce(${sent}, false) as sent
      from proposal p join ${table} t on t.id = p.record_id and t.deleted_at is null
     where p.kind = ${bind(kind)}) p`;
}

/** Rows (`d`) of which others are asked what `proposed` says; refused ones ask nobody. */
const ASKING = `d.decision in ('question', 'update')`;

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

  /** Makes proposals of what rows of a batch ask others, in place of what the same organization asked before. */
  async raise(batchId: string, register: string, importer: Importer): Promise<Raised[]> {
    const kind = this.kind(register);
    const { table, title } = kind;
    const writer = await this.unitOfWork.writer();
    await writer.query(
      `update proposal p set status = 'superseded', version = p.version + 1, decided_at = now()
         from import_decision d cross join lateral jsonb_array_elements(d.proposed) a
        where d.batch_id = $1 and ${ASKING} and p.kind = $2 and p.record_id = d.target_id and p.status = 'open'
          and p.from_organization_id is not distinct from $3
          and ${forOtherSide(kind, 'p.changes')} = ${forOtherSide(kind, `(a.value -> 'changes')`)}`,
      [batchId, register, importer.organizationId],
    );
    return writer.query<Raised[]>(
      `with raised as (
         insert into proposal (id, kind, record_id, changes, organization_id, region_id, from_organization_id, batch_id,
                               row_number, created_by)
         select case a.position when 1 then r.new_id else gen_random_uuid() end, $2, d.target_id, a.value -> 'changes',
                (a.value ->> 'organizationId')::uuid, t.region_id, $3, $1, d.row_number, $4
           from import_decision d
          cross join lateral jsonb_array_elements(d.proposed) with ordinality a(value, position)
           join import_row r on r.batch_id = d.batch_id and r.row_number = d.row_number
           join ${table} t on t.id = d.target_id and t.deleted_at is null
          where d.batch_id = $1 and ${ASKING}
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
