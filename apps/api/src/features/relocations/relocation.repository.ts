import { foldName, type RelocationStageEntry, type Viewer } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { Bind } from '../../foundation/access/access.sql.js';
import { UnitOfWork } from '../../foundation/database/unit-of-work.js';
import { refuseDeletedPlatform } from '../../foundation/records/living-records.repository.js';
import { refuseDeletedEnterprises } from '../enterprises/index.js';
import { RecordSearch } from '../search/index.js';
import { PLACEMENT, visibleRelocationSql } from './relocation-access.sql.js';
import type { RelocationDraft } from './frames/relocation-draft.js';
import type { RelocationAccess } from './relocation.policy.js';

/** Where a draft puts a relocation, and what is known of those places. */
export interface Placement {
  access: RelocationAccess;
  originProvince: string | null;
  province: string | null;
  originOrganizationProvince: string | null;
  organizationProvince: string | null;
  originOrganizationName: string | null;
  organizationName: string | null;
  platform: { name: string; province: string | null; provinceName: string | null } | null;
}

/** Who owns a new record. */
export interface Ownership {
  createdBy: string | null;
  isSample?: boolean;
  createdAt?: string;
  updatedAt?: string;
}

const columnsOf = (draft: RelocationDraft) => ({
  enterprise_id: draft.enterpriseId,
  subject_name: draft.subjectName,
  part: draft.part,
  subject: draft.subject,
  scope_of_move: draft.scope,
  nature_of_move: draft.nature,
  cooperation_model: draft.cooperationModel,
  origin_region_id: draft.originRegionCode,
  origin_address: draft.originAddress,
  origin_organization_id: draft.originOrganizationId,
  origin_contact_name: draft.originContactName,
  origin_contact_phone: draft.originContactPhone,
  employees: draft.employees,
  vacated_area: draft.vacatedArea,
  average_taxes: draft.averageTaxes,
  region_id: draft.regionCode,
  address: draft.address,
  platform_id: draft.platformId,
  organization_id: draft.organizationId,
  contact_name: draft.contactName,
  contact_phone: draft.contactPhone,
  moved_employees: draft.movedEmployees,
  in_tax_sharing: draft.inTaxSharing,
  sharing_from: draft.sharingFrom,
  sharing_until: draft.sharingUntil,
  problems: draft.problems,
  note: draft.note,
  extra: draft.extra,
  confidentiality: draft.confidentiality,
});

@Injectable()
export class RelocationRepository {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly search: RecordSearch,
  ) {}

  /** Writes a new record with its line of stages; the last of them is where it stands. */
  async insert(
    id: string,
    code: string,
    draft: RelocationDraft,
    line: readonly RelocationStageEntry[],
    { createdBy, isSample = false, createdAt, updatedAt }: Ownership,
  ): Promise<void> {
    const columns = {
      ...{ id, code, stage: newest(line), created_by: createdBy, is_sample: isSample },
      ...columnsOf(draft),
      ...(createdAt !== undefined && { created_at: createdAt }),
      ...(updatedAt !== undefined && { updated_at: updatedAt }),
      subject_name_folded: await this.foldedName(draft),
    };
    const names = Object.keys(columns);
    const writer = await this.unitOfWork.writer();
    await writer.query(
      `insert into relocation (${names.join(', ')}) values (${names.map((_, i) => `$${String(i + 1)}`).join(', ')})`,
      Object.values(columns),
    );
    await this.writeLine(id, line, createdBy);
    await refuseDeletedEnterprises(writer, 'enterpriseId', [draft.enterpriseId]);
    await refuseDeletedPlatform(writer, draft.platformId);
    await this.search.put('relocation', [id]);
  }

  /**
   * Writes the record with its line of stages if it still has this version; stages that the line does not hold stay.
   * @returns false when somebody else changed it meanwhile; then nothing is written
   */
  async update(
    id: string,
    version: number,
    draft: RelocationDraft,
    line: readonly RelocationStageEntry[],
    by: string | null,
  ): Promise<boolean> {
    const columns = { ...columnsOf(draft), stage: newest(line), subject_name_folded: await this.foldedName(draft) };
    const assignments = Object.keys(columns).map((name, i) => `${name} = $${String(i + 3)}`);
    const writer = await this.unitOfWork.writer();
    const rows: unknown[] = await writer.query(
      `with updated as (
         update relocation set ${assignments.join(', ')}, version = version + 1, updated_at = now()
          where id = $1 and version = $2 and deleted_at is null returning id)
       select id from updated`,
      [id, version, ...Object.values(columns)],
    );
    if (!rows.length) return false;
    await this.writeLine(id, line, by);
    await refuseDeletedEnterprises(writer, 'enterpriseId', [draft.enterpriseId]);
    await refuseDeletedPlatform(writer, draft.platformId);
    await this.search.put('relocation', [id]);
    return true;
  }

  /** Enters a stage if the record still has this version. @returns false otherwise; then nothing is written */
  async enter(id: string, version: number, entry: RelocationStageEntry, by: string): Promise<boolean> {
    const writer = await this.unitOfWork.writer();
    const rows: unknown[] = await writer.query(
      `with updated as (
         update relocation set stage = $3, version = version + 1, updated_at = now()
          where id = $1 and version = $2 and deleted_at is null returning id)
       insert into relocation_stage (id, relocation_id, stage, entered_on, reason, recorded_by)
       select $4::uuid, id, $3, $5::date, $6, $7::uuid from updated returning id`,
      [id, version, entry.stage, uuid(), entry.enteredOn, entry.reason ?? null, by],
    );
    return rows.length > 0;
  }

  /** Takes the newest stage of a line back if the record still has this version. @returns false otherwise */
  async withdraw(
    id: string,
    version: number,
    line: readonly RelocationStageEntry[],
    reason: string,
    by: string,
  ): Promise<boolean> {
    const writer = await this.unitOfWork.writer();
    const rows: unknown[] = await writer.query(
      `with updated as (
         update relocation set stage = $3, version = version + 1, updated_at = now()
          where id = $1 and version = $2 and deleted_at is null returning id),
       withdrawn as (
         update relocation_stage g set withdrawn_at = now(), withdrawn_by = $5::uuid, withdrawal_reason = $6
           from updated u where g.relocation_id = u.id and g.stage = $4 and g.withdrawn_at is null returning g.id)
       select id from withdrawn`,
      [id, version, newest(line.slice(0, -1)), newest(line), by, reason],
    );
    return rows.length > 0;
  }

  async placement(draft: RelocationDraft, createdBy: string | null): Promise<Placement> {
    const reader = await this.unitOfWork.reader();
    const { originRegionCode, originOrganizationId, regionCode, organizationId, platformId } = draft;
    const rows: Placement[] = await reader.query(PLACEMENT, [
      ...[originRegionCode, originOrganizationId, regionCode, organizationId, platformId, createdBy],
    ]);
    const [row] = rows;
    if (!row) throw new Error('a statement without a row');
    return row;
  }

  /** A relocation of the same enterprise, and of the same part of it, that is under way and that the viewer may see. */
  async similar(draft: RelocationDraft, exceptId: string | null, viewer: Viewer): Promise<{ code: string } | null> {
    if (draft.enterpriseId === null) return null;
    const parameters: unknown[] = [draft.enterpriseId, draft.part, exceptId];
    const bind: Bind = (value) => `$${String(parameters.push(value))}`;
    const rows: { code: string }[] = await (
      await this.unitOfWork.reader()
    ).query(
      `select t.code from relocation t
        where t.enterprise_id = $1::uuid and t.part is not distinct from $2::text and t.id is distinct from $3::uuid
          and t.deleted_at is null and t.stage <> 'terminated' and ${visibleRelocationSql(viewer, 't', bind)}
        order by t.code limit 1`,
      parameters,
    );
    return rows[0] ?? null;
  }

  /** Who answers for a side: the organization that is named, else the department of the province. */
  async answeringFor(organizationId: string | null, province: string | null): Promise<string[]> {
    if (organizationId !== null) return [organizationId];
    const rows: { id: string }[] = await (
      await this.unitOfWork.reader()
    ).query(`select id from organization where type = 'department' and region_id = $1`, [province]);
    return rows.map(({ id }) => id);
  }

  /** By which one finds what is called the same. */
  private async foldedName({ enterpriseId, subjectName }: RelocationDraft): Promise<string> {
    if (subjectName !== null) return foldName(subjectName);
    const rows: { name: string }[] = await (
      await this.unitOfWork.reader()
    ).query(`select name_folded as name from enterprise where id = $1::uuid`, [enterpriseId]);
    return rows[0]?.name ?? '';
  }

  /** The stages of a line: known ones are dated anew, others are added. */
  private async writeLine(id: string, line: readonly RelocationStageEntry[], by: string | null): Promise<void> {
    const rows = line.map((entry) => ({ id: uuid(), ...entry, reason: entry.reason ?? null }));
    const writer = await this.unitOfWork.writer();
    await writer.query(
      `with n as (
         select * from jsonb_to_recordset($2::jsonb) n(id uuid, stage text, "enteredOn" date, reason text)),
       dated as (
         update relocation_stage g set entered_on = n."enteredOn", reason = n.reason from n
          where g.relocation_id = $1 and g.stage = n.stage and g.withdrawn_at is null
            and (g.entered_on, g.reason) is distinct from (n."enteredOn", n.reason))
       insert into relocation_stage (id, relocation_id, stage, entered_on, reason, recorded_by)
       select n.id, $1, n.stage, n."enteredOn", n.reason, $3::uuid from n
        where not exists (select from relocation_stage g
                           where g.relocation_id = $1 and g.stage = n.stage and g.withdrawn_at is null)
        order by n.id`,
      [id, JSON.stringify(rows), by],
    );
  }
}

function newest(line: readonly RelocationStageEntry[]): string {
  const last = line.at(-1);
  if (!last) throw new Error('a relocation without a stage');
  return last.stage;
}
