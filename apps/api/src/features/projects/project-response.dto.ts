import {
  CHAIN_EFFECTS,
  type ChainEffect,
  CONFIDENTIALITIES,
  type Confidentiality,
  LIGHTS,
  type Light,
  PARTY_ROLES,
  type PartyRole,
  PROJECT_NATURES,
  PROJECT_STAGES,
  PROJECT_TYPES,
  type ProjectNature,
  type ProjectStage,
  type ProjectType,
} from '@lianqun/domain';
import { ApiProperty } from '@nestjs/swagger';
import { FieldWarning, NamedRef } from '../enterprises/index.js';

const text = { type: String, nullable: true } as const;
const masked = { ...text, description: 'Masked; see `contacts/reveal`' } as const;
const amount = { ...text, description: '万元, exact decimal' } as const;
const percent = { ...text, description: 'Percent with one decimal' } as const;
const points = { ...text, description: 'Percentage points with one decimal' } as const;
const stage = { enum: PROJECT_STAGES, enumName: 'ProjectStage' } as const;

export class LightReasonResponse {
  @ApiProperty() code: string;
  @ApiProperty({ type: 'object', additionalProperties: true }) params: Record<string, unknown>;
  @ApiProperty({ description: 'In Chinese' }) text: string;
}

/** 亮灯: a light always says why. */
export class LightResponse {
  @ApiProperty({ enum: LIGHTS, enumName: 'Light' }) light: Light;
  @ApiProperty({ type: [LightReasonResponse] }) reasons: LightReasonResponse[];
  @ApiProperty({ ...text, description: 'Last month of the period that was judged' }) period: string | null;
  @ApiProperty({ description: 'The entry of the open period is not filled in yet' }) missing: boolean;
}

export class OrganizationRef {
  @ApiProperty() id: string;
  @ApiProperty() name: string;
  @ApiProperty() shortName: string;
}

export class EnterpriseRef {
  @ApiProperty() id: string;
  @ApiProperty() name: string;
  @ApiProperty(text) creditCode: string | null;
  @ApiProperty(text) regionName: string | null;
}

export class BuilderRef {
  @ApiProperty({ ...text, description: 'Null for one that the register does not hold' }) id: string | null;
  @ApiProperty() name: string;
}

export class ProjectItem {
  @ApiProperty() id: string;
  @ApiProperty() version: number;
  @ApiProperty() code: string;
  @ApiProperty(text) nationalCode: string | null;
  @ApiProperty() name: string;
  @ApiProperty({ enum: PROJECT_TYPES }) type: ProjectType;
  @ApiProperty({ enum: PROJECT_NATURES, nullable: true }) nature: ProjectNature | null;
  @ApiProperty({ enum: CHAIN_EFFECTS, nullable: true }) chainEffect: ChainEffect | null;
  @ApiProperty(stage) stage: ProjectStage;
  @ApiProperty({ type: [NamedRef] }) chains: NamedRef[];
  @ApiProperty({ type: [NamedRef] }) clusters: NamedRef[];
  @ApiProperty({ type: [String] }) links: string[];
  @ApiProperty(text) sourceRegionCode: string | null;
  @ApiProperty(text) sourceRegionName: string | null;
  @ApiProperty(text) regionCode: string | null;
  @ApiProperty(text) regionName: string | null;
  @ApiProperty(text) site: string | null;
  @ApiProperty(text) platformId: string | null;
  @ApiProperty(text) platformName: string | null;
  @ApiProperty({ type: BuilderRef, nullable: true }) builder: BuilderRef | null;
  @ApiProperty(text) content: string | null;
  @ApiProperty(amount) totalInvestment: string | null;
  @ApiProperty(amount) fixedAssetInvestment: string | null;
  @ApiProperty({ ...text, description: '万元, exact decimal; of the year asked for' }) annualPlan: string | null;
  @ApiProperty({ description: '万元, exact decimal; through the last closed period' }) yearInvestment: string;
  @ApiProperty({ description: '万元, exact decimal; through the last closed period' }) cumulativeInvestment: string;
  @ApiProperty(percent) completionRate: string | null;
  @ApiProperty(text) plannedStart: string | null;
  @ApiProperty(text) actualStart: string | null;
  @ApiProperty(text) plannedCompletion: string | null;
  @ApiProperty(text) actualCompletion: string | null;
  @ApiProperty(text) plannedProduction: string | null;
  @ApiProperty(text) actualProduction: string | null;
  @ApiProperty({ type: OrganizationRef, nullable: true }) organization: OrganizationRef | null;
  @ApiProperty(masked) responsiblePerson: string | null;
  @ApiProperty(masked) responsiblePhone: string | null;
  @ApiProperty(text) leadOfficial: string | null;
  @ApiProperty({ type: Boolean, nullable: true }) inStatistics: boolean | null;
  @ApiProperty({ type: LightResponse }) light: LightResponse;
  @ApiProperty() openBlockers: number;
  @ApiProperty({ enum: CONFIDENTIALITIES }) confidentiality: Confidentiality;
  @ApiProperty() isSample: boolean;
  @ApiProperty({ type: String, format: 'date-time' }) createdAt: Date;
  @ApiProperty({ type: String, format: 'date-time' }) updatedAt: Date;
}

export class ProjectSums {
  @ApiProperty({ description: '万元, exact decimal' }) totalInvestment: string;
  @ApiProperty({ description: '万元, exact decimal' }) annualPlan: string;
  @ApiProperty({ description: '万元, exact decimal' }) yearInvestment: string;
  @ApiProperty() withoutTotalInvestment: number;
}

export class ProjectList {
  @ApiProperty({ type: [ProjectItem] }) items: ProjectItem[];
  @ApiProperty() total: number;
  @ApiProperty({ description: 'False when a text search stopped counting; then `total` is a lower bound' })
  totalIsExact: boolean;
  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'Projects of this filter that are not shown to this account; null for a text search',
  })
  withheld: number | null;
  @ApiProperty({ type: ProjectSums, nullable: true }) sums: ProjectSums | null;
  @ApiProperty({ description: 'The year of plans and amounts' }) year: number;
}

export class PlanResponse {
  @ApiProperty() year: number;
  @ApiProperty({ description: '万元, exact decimal' }) amount: string;
}

export class MonthlyPlanResponse {
  @ApiProperty() month: string;
  @ApiProperty({ description: '万元, exact decimal' }) amount: string;
}

export class PartyResponse {
  @ApiProperty() id: string;
  @ApiProperty({ enum: PARTY_ROLES }) role: PartyRole;
  @ApiProperty({ type: EnterpriseRef, nullable: true }) enterprise: EnterpriseRef | null;
  @ApiProperty(text) name: string | null;
  @ApiProperty({ description: 'The enterprise is not shown to this account: nothing but its id is told' })
  withheld: boolean;
}

export class MilestoneResponse {
  @ApiProperty() id: string;
  @ApiProperty() name: string;
  @ApiProperty(text) plannedOn: string | null;
  @ApiProperty(text) actualOn: string | null;
}

export class StageResponse {
  @ApiProperty(stage) stage: ProjectStage;
  @ApiProperty() enteredOn: string;
  @ApiProperty(text) reason: string | null;
}

export class AllowedStageResponse {
  @ApiProperty(stage) stage: ProjectStage;
  @ApiProperty() needsReason: boolean;
  @ApiProperty({ ...text, description: 'The date that entering the stage sets' }) needsDate: string | null;
}

/** One period of a project, newest first. */
export class ProjectMonthResponse {
  @ApiProperty() periodId: string;
  @ApiProperty() firstMonth: string;
  @ApiProperty() lastMonth: string;
  @ApiProperty() status: string;
  @ApiProperty(text) entryId: string | null;
  @ApiProperty(amount) monthlyInvestment: string | null;
  @ApiProperty({ ...amount, description: '万元, against the period before' }) difference: string | null;
  @ApiProperty(amount) yearInvestment: string | null;
  @ApiProperty(amount) cumulativeInvestment: string | null;
  @ApiProperty(amount) fundsInPlace: string | null;
  @ApiProperty(percent) completionRate: string | null;
  @ApiProperty(percent) expectedRate: string | null;
  @ApiProperty(points) gap: string | null;
  @ApiProperty({ type: LightResponse, nullable: true, description: 'Null while the period is open' })
  light: LightResponse | null;
  @ApiProperty(text) imageProgress: string | null;
}

export class ProjectBlockerResponse {
  @ApiProperty() id: string;
  @ApiProperty() code: string;
  @ApiProperty() title: string;
  @ApiProperty() kind: string;
  @ApiProperty() status: string;
  @ApiProperty({ type: OrganizationRef, nullable: true }) leadOrganization: OrganizationRef | null;
  @ApiProperty(text) deadline: string | null;
  @ApiProperty({ type: LightResponse }) light: LightResponse;
}

export class ProjectAbilities {
  @ApiProperty() update: boolean;
  @ApiProperty({ description: 'May say whether the project is shared with the other provinces' }) restrict: boolean;
  @ApiProperty() revealContacts: boolean;
  @ApiProperty({ description: 'May let organizations see a project that is not shared' }) invite: boolean;
  @ApiProperty({ description: 'Move it to the recycle bin' }) delete: boolean;
}

/** The contact details of a project in clear text. */
export class RevealedProjectContacts {
  @ApiProperty(text) responsiblePerson: string | null;
  @ApiProperty(text) responsiblePhone: string | null;
}

export class ProjectResponse extends ProjectItem {
  @ApiProperty({ type: [PlanResponse] }) plans: PlanResponse[];
  @ApiProperty({ type: [MonthlyPlanResponse] }) monthlyPlans: MonthlyPlanResponse[];
  @ApiProperty({ type: [PartyResponse] }) parties: PartyResponse[];
  @ApiProperty({ type: [MilestoneResponse] }) milestones: MilestoneResponse[];
  @ApiProperty({ type: [StageResponse] }) stages: StageResponse[];
  @ApiProperty({ type: [AllowedStageResponse] }) allowedStages: AllowedStageResponse[];
  @ApiProperty({ type: [ProjectMonthResponse] }) months: ProjectMonthResponse[];
  @ApiProperty({ type: [ProjectBlockerResponse] }) blockers: ProjectBlockerResponse[];
  @ApiProperty({ description: 'Blockers that are not shown to this account' }) withheldBlockers: number;
  @ApiProperty({ description: 'Not shared between the provinces: 内部, or not signed yet' }) restricted: boolean;
  @ApiProperty(text) openingMonth: string | null;
  @ApiProperty({ description: '万元, exact decimal' }) openingInvestment: string;
  @ApiProperty({ description: '万元, exact decimal' }) openingYearInvestment: string;
  @ApiProperty({ description: '万元, exact decimal' }) openingFunds: string;
  @ApiProperty(text) note: string | null;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } }) extra: Record<string, string>;
  @ApiProperty({ type: ProjectAbilities }) abilities: ProjectAbilities;
}

export class SavedProject extends ProjectResponse {
  @ApiProperty({ type: [FieldWarning] }) warnings: FieldWarning[];
}
