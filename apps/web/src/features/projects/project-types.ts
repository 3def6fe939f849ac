import type { Schemas } from '@lianqun/api-client';
import type {
  ChainEffect,
  PartyRole,
  PeriodStatus,
  ProjectNature,
  ProjectStage,
  ProjectType,
  StageDateField,
} from '@lianqun/domain';
import type { LightState } from '../../shared/light.js';

type Ref = Schemas['Enterprise']['chains'][number];

export interface OrganizationRef {
  id: string;
  name: string;
  shortName: string;
}

export interface EnterpriseRef {
  id: string;
  name: string;
  creditCode: string | null;
  regionName: string | null;
}

export interface ProjectItem {
  id: string;
  version: number;
  code: string;
  nationalCode: string | null;
  name: string;
  type: ProjectType;
  nature: ProjectNature | null;
  chainEffect: ChainEffect | null;
  stage: ProjectStage;
  chains: Ref[];
  clusters: Ref[];
  links: string[];
  sourceRegionCode: string | null;
  sourceRegionName: string | null;
  regionCode: string | null;
  regionName: string | null;
  site: string | null;
  platformId: string | null;
  platformName: string | null;
  builder: { id: string | null; name: string } | null;
  content: string | null;
  totalInvestment: string | null;
  fixedAssetInvestment: string | null;
  annualPlan: string | null;
  yearInvestment: string | null;
  cumulativeInvestment: string | null;
  completionRate: string | null;
  plannedStart: string | null;
  actualStart: string | null;
  plannedCompletion: string | null;
  actualCompletion: string | null;
  plannedProduction: string | null;
  actualProduction: string | null;
  organization: OrganizationRef | null;
  responsiblePerson: string | null;
  responsiblePhone: string | null;
  leadOfficial: string | null;
  inStatistics: boolean | null;
  light: LightState;
  openBlockers: number;
  isSample: boolean;
  createdAt: string;
  updatedAt: string;
}

export interface Party {
  id: string;
  role: PartyRole;
  enterprise: EnterpriseRef | null;
  name: string | null;
}

export interface Milestone {
  id: string;
  name: string;
  plannedOn: string | null;
  actualOn: string | null;
}

export interface ProjectMonth {
  periodId: string;
  firstMonth: string;
  lastMonth: string;
  status: PeriodStatus;
  entryId: string | null;
  monthlyInvestment: string | null;
  difference: string | null;
  yearInvestment: string | null;
  cumulativeInvestment: string | null;
  fundsInPlace: string | null;
  completionRate: string | null;
  expectedRate: string | null;
  gap: string | null;
  light: LightState | null;
  imageProgress: string | null;
}

export interface ProjectBlocker {
  id: string;
  code: string;
  title: string;
  kind: string;
  status: string;
  leadOrganization: OrganizationRef | null;
  deadline: string | null;
  light: LightState;
}

export interface Project extends ProjectItem {
  plans: { year: number; amount: string }[];
  monthlyPlans: { month: string; amount: string }[];
  parties: Party[];
  milestones: Milestone[];
  stages: { stage: ProjectStage; enteredOn: string; reason: string | null }[];
  allowedStages: { stage: ProjectStage; needsReason: boolean; needsDate: StageDateField | null }[];
  months: ProjectMonth[];
  blockers: ProjectBlocker[];
  openingMonth: string | null;
  openingInvestment: string | null;
  openingYearInvestment: string | null;
  openingFunds: string | null;
  note: string | null;
  extra: Record<string, string>;
  abilities: { update: boolean };
}

export interface ProjectPage {
  items: ProjectItem[];
  total: number;
  totalIsExact: boolean;
  year: number;
  sums: {
    totalInvestment: string;
    annualPlan: string;
    yearInvestment: string;
    withoutTotalInvestment: number;
  } | null;
}
