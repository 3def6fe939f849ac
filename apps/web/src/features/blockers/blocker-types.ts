import type { Schemas } from '@lianqun/api-client';
import type {
  BaseClass,
  BlockerKind,
  BlockerLevel,
  BlockerStatus,
  BlockerStep,
  BlockerStepNeed,
} from '@lianqun/domain';
import type { LightState } from '../../shared/light.js';

export interface OrganizationRef {
  id: string;
  name: string;
  shortName: string;
}

export interface Blocker {
  id: string;
  version: number;
  code: string;
  kind: BlockerKind;
  baseClass: BaseClass | null;
  title: string;
  description: string | null;
  chain: Schemas['Enterprise']['chains'][number] | null;
  link: string | null;
  level: BlockerLevel;
  raisedOn: string;
  status: BlockerStatus;
  raisedBy: OrganizationRef | null;
  lead: OrganizationRef | null;
  assisting: OrganizationRef[];
  responsiblePerson: string | null;
  deadline: string | null;
  originalDeadline: string | null;
  measures: string | null;
  resolution: string | null;
  closedOn: string | null;
  regionCode: string | null;
  regionName: string | null;
  projects: { id: string; code: string; name: string }[];
  enterprises: { id: string; name: string; creditCode: string | null; regionName: string | null }[];
  light: LightState;
  isSample: boolean;
  createdAt: string;
  updatedAt: string;
}

export interface TakenStep {
  step: BlockerStep | null;
  fromStatus: BlockerStatus | null;
  toStatus: BlockerStatus;
  takenOn: string;
  takenAt: string;
  takenByName: string | null;
  reason: string | null;
  lead: OrganizationRef | null;
  deadline: string | null;
}

export interface BlockerNote {
  id: string;
  text: string;
  notedOn: string;
  createdAt: string;
  createdByName: string | null;
}

export interface AllowedStep {
  step: BlockerStep;
  needs: BlockerStepNeed[];
}

export interface BlockerDetail extends Blocker {
  steps: TakenStep[];
  notes: BlockerNote[];
  allowedSteps: AllowedStep[];
}

export interface BlockerPage {
  items: Blocker[];
  total: number;
  totalIsExact: boolean;
}
