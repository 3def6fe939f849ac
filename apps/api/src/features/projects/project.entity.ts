import { Column, Entity, PrimaryColumn } from 'typeorm';

const amount = { precision: 18, scale: 6 } as const;

/** 项目. Amounts are 万元 as decimal text; dates `YYYY-MM-DD`, months `YYYY-MM`. */
@Entity('project')
export class Project {
  @PrimaryColumn('uuid') id: string;
  @Column('integer') version: number;
  @Column('text') code: string;
  @Column('text', { name: 'national_code', nullable: true }) nationalCode: string | null;
  @Column('text') name: string;
  @Column('text', { name: 'name_folded' }) nameFolded: string;
  @Column('text') type: string;
  @Column('text', { nullable: true }) nature: string | null;
  @Column('text', { name: 'chain_effect', nullable: true }) chainEffect: string | null;
  /** The newest of its stages. */
  @Column('text') stage: string;
  @Column('text', { array: true }) links: string[];
  /** 来源地 */
  @Column('text', { name: 'source_region_id', nullable: true }) sourceRegionId: string | null;
  /** 建设地 */
  @Column('text', { name: 'region_id', nullable: true }) regionId: string | null;
  @Column('text', { nullable: true }) site: string | null;
  @Column('uuid', { name: 'platform_id', nullable: true }) platformId: string | null;
  @Column('text', { nullable: true }) content: string | null;
  @Column('numeric', { name: 'total_investment', ...amount, nullable: true }) totalInvestment: string | null;
  @Column('numeric', { name: 'fixed_asset_investment', ...amount, nullable: true })
  fixedAssetInvestment: string | null;
  @Column('date', { name: 'planned_start', nullable: true }) plannedStart: string | null;
  @Column('date', { name: 'actual_start', nullable: true }) actualStart: string | null;
  @Column('date', { name: 'planned_completion', nullable: true }) plannedCompletion: string | null;
  @Column('date', { name: 'actual_completion', nullable: true }) actualCompletion: string | null;
  @Column('date', { name: 'planned_production', nullable: true }) plannedProduction: string | null;
  @Column('date', { name: 'actual_production', nullable: true }) actualProduction: string | null;
  /** Up to this month the opening amounts stand for the entries. */
  @Column('text', { name: 'opening_month', nullable: true }) openingMonth: string | null;
  @Column('numeric', { name: 'opening_investment', ...amount }) openingInvestment: string;
  @Column('numeric', { name: 'opening_year_investment', ...amount }) openingYearInvestment: string;
  @Column('numeric', { name: 'opening_funds', ...amount }) openingFunds: string;
  @Column('text', { name: 'responsible_person', nullable: true }) responsiblePerson: string | null;
  @Column('text', { name: 'responsible_phone', nullable: true }) responsiblePhone: string | null;
  @Column('text', { name: 'lead_official', nullable: true }) leadOfficial: string | null;
  @Column('boolean', { name: 'in_statistics', nullable: true }) inStatistics: boolean | null;
  @Column('text', { nullable: true }) note: string | null;
  @Column('jsonb') extra: Record<string, string>;
  /** 责任单位 */
  @Column('uuid', { name: 'organization_id', nullable: true }) organizationId: string | null;
  @Column('uuid', { name: 'created_by', nullable: true }) createdBy: string | null;
  @Column('text') confidentiality: string;
  @Column('boolean', { name: 'is_sample' }) isSample: boolean;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt: Date;
  @Column('timestamptz', { name: 'deleted_at', nullable: true }) deletedAt: Date | null;
  @Column('uuid', { name: 'deleted_by', nullable: true }) deletedBy: string | null;
}

/** A stage that a project has entered, and the day on which it did. */
@Entity('project_stage')
export class ProjectStageEntry {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'project_id' }) projectId: string;
  @Column('text') stage: string;
  @Column('date', { name: 'entered_on' }) enteredOn: string;
  @Column('text', { nullable: true }) reason: string | null;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date;
}

@Entity('project_chain')
export class ProjectChain {
  @PrimaryColumn('uuid', { name: 'project_id' }) projectId: string;
  @PrimaryColumn('uuid', { name: 'chain_id' }) chainId: string;
}

@Entity('project_cluster')
export class ProjectCluster {
  @PrimaryColumn('uuid', { name: 'project_id' }) projectId: string;
  @PrimaryColumn('uuid', { name: 'cluster_id' }) clusterId: string;
}

/** Who takes part: an enterprise of the register, or somebody known by name alone. */
@Entity('project_party')
export class ProjectParty {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'project_id' }) projectId: string;
  @Column('text') role: string;
  @Column('uuid', { name: 'enterprise_id', nullable: true }) enterpriseId: string | null;
  @Column('text', { nullable: true }) name: string | null;
  @Column('smallint', { name: 'sort_order' }) sortOrder: number;
}

/** 年度计划投资 */
@Entity('project_plan')
export class ProjectPlan {
  @PrimaryColumn('uuid', { name: 'project_id' }) projectId: string;
  @PrimaryColumn('smallint') year: number;
  @Column('numeric', amount) amount: string;
}

/** 分月计划 */
@Entity('project_monthly_plan')
export class ProjectMonthlyPlan {
  @PrimaryColumn('uuid', { name: 'project_id' }) projectId: string;
  @PrimaryColumn('text') month: string;
  @Column('numeric', amount) amount: string;
}

/** 节点 */
@Entity('project_milestone')
export class ProjectMilestone {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'project_id' }) projectId: string;
  @Column('text') name: string;
  @Column('date', { name: 'planned_on', nullable: true }) plannedOn: string | null;
  @Column('date', { name: 'actual_on', nullable: true }) actualOn: string | null;
  @Column('smallint', { name: 'sort_order' }) sortOrder: number;
}

/** What a search looks through; made by the program, rebuilt from the project at any time. */
@Entity('project_search')
export class ProjectSearch {
  @PrimaryColumn('uuid', { name: 'project_id' }) projectId: string;
  @Column('text', { name: 'search_text' }) searchText: string;
  @Column('text', { name: 'search_grams', array: true }) searchGrams: string[];
}
