import type { BlockerStatus, HandedOver, Viewer } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { type Bind, visibleSql } from '../../foundation/access/access.sql.js';
import { UnitOfWork } from '../../foundation/database/unit-of-work.js';
import { restrictedEnterprise } from '../enterprises/index.js';
import { restrictedProject } from '../projects/index.js';
import { blockerAccessJson, visibleBlockerSql } from './blocker-access.sql.js';
import type { BlockerAccess } from './blocker.policy.js';
import type { BlockerNoteResponse, BlockerResponse, BlockerStepResponse } from './blocker-response.dto.js';

export interface BlockerFilter {
  q?: string;
  kind?: string[];
  status?: BlockerStatus[];
  level?: string[];
  /** Ids or keys. */
  chainId?: string[];
  /** Ids or keys. */
  leadOrganizationId?: string[];
  projectId?: string;
  /** Only what waits for this organization: null for one who belongs to none. `handlesAll` is what 产业组 does. */
  waitsFor?: { organizationId: string | null; handlesAll: boolean };
}

/** A blocker with what its light is judged by. */
export interface BlockerRow extends Omit<BlockerResponse, 'light'> {
  /** Last month of the newest period whose filling has closed. */
  period: string | null;
  noted: boolean;
  assignedBefore: boolean;
}

/** A blocker by itself, with what decides who reaches it. */
export interface ReachedBlocker extends BlockerRow {
  access: BlockerAccess;
  handedOver: HandedOver;
}

const organization = (row: string) =>
  `case when ${row}.id is not null then jsonb_build_object('id', ${row}.id, 'name', ${row}.name, 'shortName', ${row}.short_name) end`;

/** Of what it affects only that is named which the viewer may read; the rest is counted. */
const columns = (viewer: Viewer, bind: Bind) => {
  const project = visibleSql(viewer, 'p', restrictedProject('p'), bind);
  const enterprise = visibleSql(viewer, 'e', restrictedEnterprise('e'), bind);
  return `
  b.id, b.version, b.code, b.kind, b.base_class as "baseClass", b.title, b.description,
  case when c.id is not null then jsonb_build_object('id', c.id, 'key', c.key, 'name', chain_name_on(c.id, b.raised_on)) end as chain,
  b.link, b.level, b.raised_on as "raisedOn", b.status, ${organization('o')} as "raisedBy", ${organization('l')} as lead,
  coalesce((select jsonb_agg(${organization('x')} order by x.source_key) from blocker_assisting a
     join organization x on x.id = a.organization_id where a.blocker_id = b.id), '[]') as assisting,
  b.responsible_person as "responsiblePerson", b.deadline, b.original_deadline as "originalDeadline", b.measures,
  b.resolution, b.closed_on as "closedOn", b.region_id as "regionCode", r.full_name as "regionName",
  coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'code', p.code, 'name', p.name) order by p.code)
     from blocker_target t join project p on p.id = t.project_id and p.deleted_at is null
    where t.blocker_id = b.id and ${project}), '[]') as projects,
  (select count(*)::int from blocker_target t join project p on p.id = t.project_id and p.deleted_at is null
    where t.blocker_id = b.id and (${project}) is not true) as "withheldProjects",
  coalesce((select jsonb_agg(jsonb_build_object('id', e.id, 'name', e.name, 'creditCode', e.credit_code,
                                                'regionName', er.full_name) order by e.name collate zh, e.id)
     from blocker_target t join enterprise e on e.id = t.enterprise_id and e.deleted_at is null
     left join region er on er.id = e.region_id where t.blocker_id = b.id and ${enterprise}), '[]') as enterprises,
  (select count(*)::int from blocker_target t join enterprise e on e.id = t.enterprise_id and e.deleted_at is null
    where t.blocker_id = b.id and (${enterprise}) is not true) as "withheldEnterprises",
  b.confidentiality, b.extra, b.is_sample as "isSample", b.created_at as "createdAt", b.updated_at as "updatedAt",
  q.last_month as period,
  q.last_month is not null and exists (select from blocker_note n where n.blocker_id = b.id
     and n.noted_on between to_date(q.first_month, 'YYYY-MM') and q.cutoff_on) as noted,
  q.last_month is not null and exists (select from blocker_step s where s.blocker_id = b.id and s.step in ('assign', 'request')
     and s.taken_on < to_date(q.first_month, 'YYYY-MM')) as "assignedBefore"`;
};

const JOINS = `
  left join chain c on c.id = b.chain_id
  left join organization o on o.id = b.organization_id
  left join organization l on l.id = b.lead_organization_id
  left join region r on r.id = b.region_id
  left join (select first_month, last_month, cutoff_on from reporting_period
              where status in ('closed', 'locked', 'published') order by last_month desc limit 1) q on true`;

const sortColumns: Record<string, string> = {
  raisedOn: 'b.raised_on',
  deadline: 'b.deadline',
  code: 'b.code',
};

const orderOf = (sort: string): string =>
  `${sortColumns[sort.replace(/^-/, '')] ?? 'b.raised_on'} ${sort.startsWith('-') ? 'desc' : 'asc'} nulls last`;

/** Whose turn it is: the lead's until it asks for closing, then again of who raised it; 产业组 hands over and closes. */
const waitsFor = ({ organizationId, handlesAll }: NonNullable<BlockerFilter['waitsFor']>, bind: Bind) => `(
  b.lead_organization_id = ${bind(organizationId)}::uuid and b.status in ('assigned', 'accepted', 'in-progress')
  or (b.organization_id = ${bind(organizationId)}::uuid or ${bind(handlesAll)}::boolean)
     and b.status in ('raised', 'closing-requested'))`;

function condition(filter: BlockerFilter, viewer: Viewer, bind: Bind): string {
  const where = ['b.deleted_at is null'];
  for (const [field, column] of [
    ['kind', 'b.kind'],
    ['status', 'b.status'],
    ['level', 'b.level'],
  ] as const) {
    if (filter[field]?.length) where.push(`${column} = any(${bind(filter[field])}::text[])`);
  }
  for (const word of wordsOf(filter)) {
    const pattern = bind(`%${word.replace(/[\\%_]/g, '\\$&')}%`);
    where.push(`concat_ws(' ', b.code, b.title, b.description) ilike ${pattern}`);
  }
  for (const [field, table, column] of [
    ['chainId', 'chain', 'b.chain_id'],
    ['leadOrganizationId', 'organization', 'b.lead_organization_id'],
  ] as const) {
    if (!filter[field]?.length) continue;
    const chosen = bind(filter[field]);
    where.push(
      `${column} in (select id from ${table} where id::text = any(${chosen}::text[]) or key = any(${chosen}::text[]))`,
    );
  }
  if (filter.projectId) {
    where.push(`b.id in (select t.blocker_id from blocker_target t join project p on p.id = t.project_id
      where p.id = ${bind(filter.projectId)}::uuid and ${visibleSql(viewer, 'p', restrictedProject('p'), bind)})`);
  }
  if (filter.waitsFor !== undefined) where.push(waitsFor(filter.waitsFor, bind));
  return where.join(' and ');
}

const wordsOf = ({ q }: BlockerFilter): string[] => q?.trim().split(/\s+/).filter(Boolean) ?? [];

/** Numbers the values of one statement. */
function binding(): { bind: Bind; parameters: unknown[] } {
  const parameters: unknown[] = [];
  return { parameters, bind: (value) => `$${String(parameters.push(value))}` };
}

@Injectable()
export class BlockerListRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** `withheld` are those of the filter that the viewer may not read; a search for words does not count them. */
  async list(
    filter: BlockerFilter,
    sort: string,
    page: number,
    pageSize: number,
    viewer: Viewer,
  ): Promise<{ items: BlockerRow[]; total: number; withheld: number }> {
    const reader = await this.unitOfWork.reader();
    const rows = binding();
    const listed = `${condition(filter, viewer, rows.bind)} and ${visibleBlockerSql(viewer, 'b', rows.bind)}`;
    const statement = `select ${columns(viewer, rows.bind)} from blocker b ${JOINS} where ${listed} order by ${orderOf(sort)}, b.code
      limit ${String(pageSize)} offset ${String((page - 1) * pageSize)}`;
    const counts = binding();
    const visible = visibleBlockerSql(viewer, 'b', counts.bind);
    const [items, [count]] = await Promise.all([
      reader.query<BlockerRow[]>(statement, rows.parameters),
      reader.query<{ total: number; withheld: number }[]>(
        `select count(*) filter (where ${visible})::int as total, count(*) filter (where (${visible}) is not true)::int as withheld
           from blocker b where ${condition(filter, viewer, counts.bind)}`,
        counts.parameters,
      ),
    ]);
    const { total = 0, withheld = 0 } = count ?? {};
    return { items, total, withheld: wordsOf(filter).length ? 0 : withheld };
  }

  /** The ids of all that a filter leaves and the viewer may read, in the order of the list. */
  async ids(filter: BlockerFilter, sort: string, viewer: Viewer): Promise<string[]> {
    const { bind, parameters } = binding();
    const where = `${condition(filter, viewer, bind)} and ${visibleBlockerSql(viewer, 'b', bind)}`;
    const reader = await this.unitOfWork.reader();
    const rows: { id: string }[] = await reader.query(
      `select b.id from blocker b where ${where} order by ${orderOf(sort)}, b.code`,
      parameters,
    );
    return rows.map((row) => row.id);
  }

  /** Blockers by id, in the order of the ids, as they stand in the database, whoever may read them. */
  async records(ids: readonly string[], viewer: Viewer): Promise<(BlockerRow & { access: BlockerAccess })[]> {
    const { bind, parameters } = binding();
    const reader = await this.unitOfWork.reader();
    return reader.query(
      `select ${columns(viewer, bind)}, ${blockerAccessJson('b')} as access
         from unnest(${bind(ids)}::uuid[]) with ordinality wanted(id, position)
         join blocker b on b.id = wanted.id and b.deleted_at is null ${JOINS} order by wanted.position`,
      parameters,
    );
  }

  async byId(id: string, viewer: Viewer): Promise<ReachedBlocker | null> {
    const reader = await this.unitOfWork.reader();
    const { bind, parameters } = binding();
    const rows: ReachedBlocker[] = await reader.query(
      `select ${columns(viewer, bind)}, ${blockerAccessJson('b')} as access,
              coalesce((select s.step from blocker_step s where s.blocker_id = b.id and s.step in ('assign', 'request')
                         order by s.taken_on desc, s.taken_at desc, s.id desc limit 1), 'assign') as "handedOver"
         from blocker b ${JOINS} where b.id = ${bind(id)} and b.deleted_at is null`,
      parameters,
    );
    return rows[0] ?? null;
  }

  /** What was done to it, oldest first. */
  async steps(id: string): Promise<BlockerStepResponse[]> {
    const reader = await this.unitOfWork.reader();
    return reader.query(
      `select s.step, s.from_status as "fromStatus", s.to_status as "toStatus", s.taken_on as "takenOn",
              s.taken_at as "takenAt", a.display_name as "takenByName", s.reason, ${organization('l')} as lead, s.deadline
         from blocker_step s left join account a on a.id = s.taken_by
         left join organization l on l.id = s.lead_organization_id
        where s.blocker_id = $1 order by s.taken_on, s.taken_at, s.id`,
      [id],
    );
  }

  /** Its notes, newest first. */
  async notes(id: string): Promise<BlockerNoteResponse[]> {
    const reader = await this.unitOfWork.reader();
    return reader.query(
      `select n.id, n.text, n.noted_on as "notedOn", n.created_at as "createdAt", a.display_name as "createdByName"
         from blocker_note n left join account a on a.id = n.created_by
        where n.blocker_id = $1 order by n.noted_on desc, n.created_at desc, n.id desc`,
      [id],
    );
  }
}
