import type { AccessRow, BlockerStatus, BlockerStep, Viewer } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { visibleSql } from '../../foundation/access/access.sql.js';
import { UnitOfWork } from '../../foundation/database/unit-of-work.js';
import { refuseDeleted, refuseDeletedChains } from '../../foundation/records/living-records.repository.js';
import { refuseDeletedEnterprises, restrictedEnterprise } from '../enterprises/index.js';
import { restrictedProject } from '../projects/index.js';
import { RecordSearch } from '../search/index.js';
import { DRAFT_ACCESS, ORGANIZATION_ACCESS } from './blocker-access.sql.js';
import type { BlockerDraft } from './frames/blocker-draft.js';

type Targets = Pick<BlockerDraft, 'projectIds' | 'enterpriseIds'>;

const columnsOf = (draft: BlockerDraft) => ({
  kind: draft.kind,
  base_class: draft.baseClass,
  title: draft.title,
  description: draft.description,
  chain_id: draft.chainId,
  link: draft.link,
  level: draft.level,
  raised_on: draft.raisedOn,
  organization_id: draft.organizationId,
  region_id: draft.regionCode,
  measures: draft.measures,
  confidentiality: draft.confidentiality,
  extra: draft.extra,
});

/** A step that has passed its checks. Values that it does not set are null. */
export interface TakenStep {
  step: BlockerStep;
  fromStatus: BlockerStatus;
  toStatus: BlockerStatus;
  takenOn: string;
  takenBy: string;
  reason: string | null;
  leadOrganizationId: string | null;
  /** Null leaves them as they are. */
  assistingIds: string[] | null;
  /** Encrypted. */
  responsiblePerson: string | null;
  deadline: string | null;
  resolution: string | null;
}

@Injectable()
export class BlockerRepository {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly search: RecordSearch,
  ) {}

  async insert(id: string, code: string, draft: BlockerDraft, createdBy: string | null): Promise<void> {
    const columns = { id, code, status: 'raised', created_by: createdBy, ...columnsOf(draft) };
    const names = Object.keys(columns);
    const writer = await this.unitOfWork.writer();
    await writer.query(
      `insert into blocker (${names.join(', ')}) values (${names.map((_, i) => `$${String(i + 1)}`).join(', ')})`,
      Object.values(columns),
    );
    await refuseDeletedChains(writer, 'chain', [draft.chainId], 'chainId');
    await this.addTargets(writer, id, draft);
    await this.search.put('blocker', [id]);
  }

  /**
   * Writes the record if it still has this version. What it affects and the viewer may not see stays.
   * @returns false when somebody else changed it meanwhile; then nothing is written
   */
  async update(id: string, version: number, draft: BlockerDraft, viewer: Viewer): Promise<boolean> {
    const columns = columnsOf(draft);
    const assignments = Object.keys(columns).map((name, i) => `${name} = $${String(i + 3)}`);
    const writer = await this.unitOfWork.writer();
    const rows: unknown[] = await writer.query(
      `with updated as (
         update blocker set ${assignments.join(', ')}, version = version + 1, updated_at = now()
          where id = $1 and version = $2 and deleted_at is null returning id)
       select id from updated`,
      [id, version, ...Object.values(columns)],
    );
    if (!rows.length) return false;
    await refuseDeletedChains(writer, 'chain', [draft.chainId], 'chainId');
    await this.replaceTargets(writer, id, draft, viewer);
    await this.search.put('blocker', [id]);
    return true;
  }

  /**
   * Takes a step if the record still has this version.
   * @returns false when somebody else changed it meanwhile; then nothing is written
   */
  async take(id: string, version: number, taken: TakenStep): Promise<boolean> {
    const writer = await this.unitOfWork.writer();
    const rows: unknown[] = await writer.query(
      `with updated as (
         update blocker set status = $3, lead_organization_id = coalesce($4, lead_organization_id),
                responsible_person = coalesce($5, responsible_person), deadline = coalesce($6, deadline),
                original_deadline = coalesce(original_deadline, $6), resolution = coalesce($7, resolution),
                closed_on = case when $3 = 'closed' then $8::date end, version = version + 1, updated_at = now()
          where id = $1 and version = $2 and deleted_at is null returning id)
       insert into blocker_step (id, blocker_id, step, from_status, to_status, taken_on, taken_by, reason,
                                 lead_organization_id, deadline)
       select $9::uuid, id, $10, $11, $3, $8, $12::uuid, $13, $4, $6 from updated returning id`,
      [
        ...[id, version, taken.toStatus, taken.leadOrganizationId, taken.responsiblePerson, taken.deadline],
        ...[taken.resolution, taken.takenOn, uuid(), taken.step, taken.fromStatus, taken.takenBy, taken.reason],
      ],
    );
    if (!rows.length) return false;
    if (taken.assistingIds) await this.replaceAssisting(writer, id, taken.assistingIds);
    return true;
  }

  /** The day of the newest step; null before the first. */
  async lastStepOn(id: string): Promise<string | null> {
    const reader = await this.unitOfWork.reader();
    const rows: { day: string | null }[] = await reader.query(
      `select max(taken_on)::text as day from blocker_step where blocker_id = $1`,
      [id],
    );
    return rows[0]?.day ?? null;
  }

  async addNote(id: string, text: string, notedOn: string, createdBy: string): Promise<void> {
    const writer = await this.unitOfWork.writer();
    await writer.query(
      `insert into blocker_note (id, blocker_id, text, noted_on, created_by) values ($1, $2, $3, $4, $5)`,
      [uuid(), id, text, notedOn, createdBy],
    );
  }

  /** Those of the ids that are projects and enterprises which the viewer may see. */
  async knownTargets({ projectIds, enterpriseIds }: Targets, viewer: Viewer): Promise<Set<string>> {
    if (!projectIds.length && !enterpriseIds.length) return new Set();
    const parameters: unknown[] = [projectIds, enterpriseIds];
    const bind = (value: unknown) => `$${String(parameters.push(value))}`;
    const rows: { id: string }[] = await (
      await this.unitOfWork.reader()
    ).query(
      `select p.id::text from project p where p.id::text = any($1::text[]) and p.deleted_at is null
          and ${visibleSql(viewer, 'p', restrictedProject('p'), bind)}
       union all
       select e.id::text from enterprise e where e.id::text = any($2::text[]) and e.deleted_at is null
          and ${visibleSql(viewer, 'e', restrictedEnterprise('e'), bind)}`,
      parameters,
    );
    return new Set(rows.map((row) => row.id));
  }

  /** What decides who reaches an organization, as the one that raises or leads; null where there is none. */
  async organizationAccess(id: string): Promise<{ access: AccessRow; name: string } | null> {
    const reader = await this.unitOfWork.reader();
    const rows: { access: AccessRow; name: string }[] = await reader.query(ORGANIZATION_ACCESS, [id]);
    return rows[0] ?? null;
  }

  /** What decides who reaches a blocker that was raised like this. */
  async draftAccess(regionCode: string | null, organizationId: string | null, createdBy: string | null) {
    const reader = await this.unitOfWork.reader();
    const rows: { access: AccessRow }[] = await reader.query(DRAFT_ACCESS, [regionCode, organizationId, createdBy]);
    const [row] = rows;
    if (!row) throw new Error('a statement without a row');
    return row.access;
  }

  private async replaceTargets(writer: EntityManager, id: string, draft: Targets, viewer: Viewer): Promise<void> {
    const parameters: unknown[] = [id, draft.projectIds, draft.enterpriseIds];
    const bind = (value: unknown) => `$${String(parameters.push(value))}`;
    await writer.query(
      `delete from blocker_target t where t.blocker_id = $1
          and not coalesce(t.project_id = any($2::uuid[]), t.enterprise_id = any($3::uuid[]))
          and (t.project_id in (select p.id from project p where ${visibleSql(viewer, 'p', restrictedProject('p'), bind)})
               or t.enterprise_id in (select e.id from enterprise e
                                       where ${visibleSql(viewer, 'e', restrictedEnterprise('e'), bind)}))`,
      parameters,
    );
    await this.addTargets(writer, id, draft);
  }

  private async addTargets(writer: EntityManager, id: string, draft: Targets): Promise<void> {
    const targets = [
      ...draft.projectIds.map((projectId) => ({ id: uuid(), project_id: projectId })),
      ...draft.enterpriseIds.map((enterpriseId) => ({ id: uuid(), enterprise_id: enterpriseId })),
    ];
    const added: { enterpriseId: string | null; projectId: string | null }[] = await writer.query(
      `with added as (
         insert into blocker_target (id, blocker_id, project_id, enterprise_id)
         select id, $1, project_id, enterprise_id
           from jsonb_to_recordset($2::jsonb) n(id uuid, project_id uuid, enterprise_id uuid)
         on conflict do nothing returning enterprise_id, project_id)
       select enterprise_id as "enterpriseId", project_id as "projectId" from added`,
      [id, JSON.stringify(targets)],
    );
    const ids = added.map(({ enterpriseId }) => enterpriseId);
    await refuseDeletedEnterprises(writer, 'enterpriseIds', ids);
    const projects = added.map(({ projectId }) => projectId);
    await refuseDeleted(writer, 'project', projects, { field: 'projectIds', code: 'project-unknown' });
  }

  private async replaceAssisting(writer: EntityManager, id: string, organizationIds: string[]): Promise<void> {
    await writer.query(`delete from blocker_assisting where blocker_id = $1 and organization_id <> all($2::uuid[])`, [
      id,
      organizationIds,
    ]);
    await writer.query(
      `insert into blocker_assisting (blocker_id, organization_id) select $1, unnest($2::uuid[]) on conflict do nothing`,
      [id, organizationIds],
    );
  }
}
