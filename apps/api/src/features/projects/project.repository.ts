import { foldName, type ProjectStage, type Viewer } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { type Bind, visibleSql } from '../../foundation/access/access.sql.js';
import { UnitOfWork } from '../../foundation/database/unit-of-work.js';
import { refuseDeletedPlatform } from '../../foundation/records/living-records.repository.js';
import { restrictedProject } from './access/project-access.sql.js';
import type { ProjectDraft } from './project-draft.js';
import { ProjectChildrenRepository } from './project-children.repository.js';
import { ProjectSearchRepository } from './project-search.repository.js';

/** Who owns a new record. */
export interface Ownership {
  createdBy: string | null;
  isSample?: boolean;
  createdAt?: string;
  updatedAt?: string;
}

/** A stage and the day on which the project entered it. */
export interface StageEntry {
  stage: ProjectStage;
  enteredOn: string;
  reason: string | null;
}

const columnsOf = (draft: ProjectDraft) => ({
  national_code: draft.nationalCode,
  name: draft.name,
  name_folded: foldName(draft.name),
  type: draft.type,
  nature: draft.nature,
  chain_effect: draft.chainEffect,
  stage: draft.stage,
  links: draft.links,
  source_region_id: draft.sourceRegionCode,
  region_id: draft.regionCode,
  site: draft.site,
  platform_id: draft.platformId,
  content: draft.content,
  total_investment: draft.totalInvestment,
  fixed_asset_investment: draft.fixedAssetInvestment,
  planned_start: draft.plannedStart,
  actual_start: draft.actualStart,
  planned_completion: draft.plannedCompletion,
  actual_completion: draft.actualCompletion,
  planned_production: draft.plannedProduction,
  actual_production: draft.actualProduction,
  opening_month: draft.openingMonth,
  opening_investment: draft.openingInvestment,
  opening_year_investment: draft.openingYearInvestment,
  opening_funds: draft.openingFunds,
  responsible_person: draft.responsiblePerson,
  responsible_phone: draft.responsiblePhone,
  lead_official: draft.leadOfficial,
  in_statistics: draft.inStatistics,
  note: draft.note,
  extra: draft.extra,
  organization_id: draft.organizationId,
  confidentiality: draft.confidentiality,
});

@Injectable()
export class ProjectRepository {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly children: ProjectChildrenRepository,
    private readonly search: ProjectSearchRepository,
  ) {}

  /** Writes a new record with its stages in their order; the last one is the stage of the draft. */
  async insert(
    id: string,
    code: string,
    draft: ProjectDraft,
    stages: readonly StageEntry[],
    ownership: Ownership,
  ): Promise<void> {
    const columns = {
      id,
      code,
      ...columnsOf(draft),
      created_by: ownership.createdBy,
      is_sample: ownership.isSample ?? false,
      ...(ownership.createdAt !== undefined && { created_at: ownership.createdAt }),
      ...(ownership.updatedAt !== undefined && { updated_at: ownership.updatedAt }),
    };
    const names = Object.keys(columns);
    const writer = await this.unitOfWork.writer();
    await writer.query(
      `insert into project (${names.join(', ')}) values (${names.map((_, i) => `$${String(i + 1)}`).join(', ')})`,
      Object.values(columns),
    );
    await refuseDeletedPlatform(writer, draft.platformId);
    await this.children.addStages(id, stages);
    await this.children.replace(id, draft, new Set(this.children.filled(draft)));
    await this.search.refresh([{ id, code, ...draft }]);
  }

  /**
   * Writes the record, and the stage that it enters, if it still has this version.
   * @returns false when somebody else changed it meanwhile; then nothing is written
   */
  async update(
    id: string,
    version: number,
    draft: ProjectDraft,
    changed: ReadonlySet<string>,
    entered: StageEntry | null,
  ): Promise<boolean> {
    const columns = columnsOf(draft);
    const assignments = Object.keys(columns).map((name, i) => `${name} = $${String(i + 3)}`);
    const writer = await this.unitOfWork.writer();
    const rows: { code: string }[] = await writer.query(
      `with updated as (
         update project set ${assignments.join(', ')}, version = version + 1, updated_at = now()
          where id = $1 and version = $2 and deleted_at is null returning code)
       select code from updated`,
      [id, version, ...Object.values(columns)],
    );
    const [row] = rows;
    if (!row) return false;
    if (changed.has('platformId')) await refuseDeletedPlatform(writer, draft.platformId);
    if (entered) await this.children.addStages(id, [entered]);
    await this.children.replace(id, draft, changed);
    if (changed.has('name') || changed.has('nationalCode')) await this.search.refresh([{ id, ...row, ...draft }]);
    return true;
  }

  /**
   * Projects that are perhaps the same one: of the same national code, or of the same name at the same place. Of those
   * that the viewer does not see nothing is said.
   */
  async similar(
    draft: ProjectDraft,
    exceptId: string | null,
    viewer: Viewer,
  ): Promise<{ id: string; name: string; code: string }[]> {
    const parameters: unknown[] = [draft.nationalCode, foldName(draft.name), draft.regionCode, exceptId];
    const bind: Bind = (value) => `$${String(parameters.push(value))}`;
    const reader = await this.unitOfWork.reader();
    return reader.query(
      `select p.id, p.name, p.code from project p
        where (p.national_code = $1
               or (p.name_folded = $2 and (p.region_id = $3 or p.region_id is null or $3::text is null)))
          and p.deleted_at is null and p.id is distinct from $4::uuid
          and ${visibleSql(viewer, 'p', restrictedProject('p'), bind)} order by p.code limit 3`,
      parameters,
    );
  }

  /** The first month for which an amount of the project was filled in; null where there is none. */
  async firstMonthFilled(id: string): Promise<string | null> {
    const reader = await this.unitOfWork.reader();
    const rows: { month: string | null }[] = await reader.query(
      `select min(q.first_month) as month from progress_entry e join reporting_period q on q.id = e.period_id
        where e.project_id = $1 and (e.monthly_investment is not null or e.funds_in_place is not null)`,
      [id],
    );
    return rows[0]?.month ?? null;
  }
}
