import type { BlockerStatus, BlockerStep } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { UnitOfWork } from '../../foundation/database/unit-of-work.js';
import type { BlockerDraft } from './blocker-draft.js';

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
  responsiblePerson: string | null;
  deadline: string | null;
  resolution: string | null;
}

@Injectable()
export class BlockerRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async insert(id: string, code: string, draft: BlockerDraft, createdBy: string | null): Promise<void> {
    const columns = { id, code, status: 'raised', created_by: createdBy, ...columnsOf(draft) };
    const names = Object.keys(columns);
    const writer = await this.unitOfWork.writer();
    await writer.query(
      `insert into blocker (${names.join(', ')}) values (${names.map((_, i) => `$${String(i + 1)}`).join(', ')})`,
      Object.values(columns),
    );
    await this.replaceTargets(writer, id, draft);
  }

  /**
   * Writes the record if it still has this version.
   * @returns false when somebody else changed it meanwhile; then nothing is written
   */
  async update(id: string, version: number, draft: BlockerDraft): Promise<boolean> {
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
    await this.replaceTargets(writer, id, draft);
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

  async addNote(id: string, text: string, notedOn: string, createdBy: string): Promise<void> {
    const writer = await this.unitOfWork.writer();
    await writer.query(
      `insert into blocker_note (id, blocker_id, text, noted_on, created_by) values ($1, $2, $3, $4, $5)`,
      [uuid(), id, text, notedOn, createdBy],
    );
  }

  /** Those of the ids that are projects of the register. */
  async knownProjects(ids: readonly string[]): Promise<Set<string>> {
    if (!ids.length) return new Set();
    const reader = await this.unitOfWork.reader();
    const rows: { id: string }[] = await reader.query(
      `select id::text from project where id::text = any($1::text[]) and deleted_at is null`,
      [ids],
    );
    return new Set(rows.map((row) => row.id));
  }

  private async replaceTargets(writer: EntityManager, id: string, draft: BlockerDraft): Promise<void> {
    await writer.query(
      `delete from blocker_target where blocker_id = $1
          and not coalesce(project_id = any($2::uuid[]), enterprise_id = any($3::uuid[]))`,
      [id, draft.projectIds, draft.enterpriseIds],
    );
    const targets = [
      ...draft.projectIds.map((projectId) => ({ id: uuid(), project_id: projectId })),
      ...draft.enterpriseIds.map((enterpriseId) => ({ id: uuid(), enterprise_id: enterpriseId })),
    ];
    await writer.query(
      `insert into blocker_target (id, blocker_id, project_id, enterprise_id)
       select id, $1, project_id, enterprise_id
         from jsonb_to_recordset($2::jsonb) n(id uuid, project_id uuid, enterprise_id uuid) on conflict do nothing`,
      [id, JSON.stringify(targets)],
    );
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
