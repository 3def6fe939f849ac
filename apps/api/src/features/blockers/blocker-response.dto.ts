import {
  BASE_CLASSES,
  type BaseClass,
  BLOCKER_KINDS,
  BLOCKER_LEVELS,
  BLOCKER_SIDES,
  BLOCKER_STATUSES,
  BLOCKER_STEPS,
  type BlockerKind,
  type BlockerLevel,
  type BlockerSide,
  type BlockerStatus,
  type BlockerStep,
  type BlockerStepNeed,
  CONFIDENTIALITIES,
  type Confidentiality,
} from '@lianqun/domain';
import { ApiProperty } from '@nestjs/swagger';
import { NamedRef } from '../enterprises/index.js';
import { EnterpriseRef, LightResponse, OrganizationRef } from '../projects/index.js';

const text = { type: String, nullable: true } as const;
const organization = { type: OrganizationRef, nullable: true } as const;
const status = { enum: BLOCKER_STATUSES, enumName: 'BlockerStatus' } as const;
const step = { enum: BLOCKER_STEPS, enumName: 'BlockerStep' } as const;

export class ProjectRef {
  @ApiProperty() id: string;
  @ApiProperty() code: string;
  @ApiProperty() name: string;
}

export class BlockerResponse {
  @ApiProperty() id: string;
  @ApiProperty() version: number;
  @ApiProperty() code: string;
  @ApiProperty({ enum: BLOCKER_KINDS }) kind: BlockerKind;
  @ApiProperty({ enum: BASE_CLASSES, nullable: true }) baseClass: BaseClass | null;
  @ApiProperty() title: string;
  @ApiProperty(text) description: string | null;
  @ApiProperty({ type: NamedRef, nullable: true }) chain: NamedRef | null;
  @ApiProperty(text) link: string | null;
  @ApiProperty({ enum: BLOCKER_LEVELS }) level: BlockerLevel;
  @ApiProperty() raisedOn: string;
  @ApiProperty(status) status: BlockerStatus;
  @ApiProperty(organization) raisedBy: OrganizationRef | null;
  @ApiProperty(organization) lead: OrganizationRef | null;
  @ApiProperty({ type: [OrganizationRef] }) assisting: OrganizationRef[];
  @ApiProperty({ ...text, description: 'Masked' }) responsiblePerson: string | null;
  @ApiProperty({ ...text, description: 'The one in force' }) deadline: string | null;
  @ApiProperty({ ...text, description: 'The first that it was given' }) originalDeadline: string | null;
  @ApiProperty(text) measures: string | null;
  @ApiProperty(text) resolution: string | null;
  @ApiProperty(text) closedOn: string | null;
  @ApiProperty(text) regionCode: string | null;
  @ApiProperty(text) regionName: string | null;
  @ApiProperty({ type: [ProjectRef] }) projects: ProjectRef[];
  @ApiProperty({ type: [EnterpriseRef] }) enterprises: EnterpriseRef[];
  @ApiProperty({ description: 'Projects that it affects and that are not shared with who asks' })
  withheldProjects: number;
  @ApiProperty({ description: 'Enterprises that it affects and that are not shared with who asks' })
  withheldEnterprises: number;
  @ApiProperty({ enum: CONFIDENTIALITIES }) confidentiality: Confidentiality;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } }) extra: Record<string, string>;
  @ApiProperty({ type: LightResponse }) light: LightResponse;
  @ApiProperty() isSample: boolean;
  @ApiProperty({ type: String, format: 'date-time' }) createdAt: Date;
  @ApiProperty({ type: String, format: 'date-time' }) updatedAt: Date;
}

export class BlockerList {
  @ApiProperty({ type: [BlockerResponse] }) items: BlockerResponse[];
  @ApiProperty() total: number;
  @ApiProperty() totalIsExact: boolean;
  @ApiProperty({ description: 'Those of the filter that are not shared with who asks; 0 in a search for words' })
  withheld: number;
}

export class BlockerStepResponse {
  @ApiProperty(step) step: BlockerStep;
  @ApiProperty(status) fromStatus: BlockerStatus;
  @ApiProperty(status) toStatus: BlockerStatus;
  @ApiProperty() takenOn: string;
  @ApiProperty({ type: String, format: 'date-time' }) takenAt: Date;
  @ApiProperty(text) takenByName: string | null;
  @ApiProperty(text) reason: string | null;
  @ApiProperty(organization) lead: OrganizationRef | null;
  @ApiProperty(text) deadline: string | null;
}

export class BlockerNoteResponse {
  @ApiProperty() id: string;
  @ApiProperty() text: string;
  @ApiProperty() notedOn: string;
  @ApiProperty({ type: String, format: 'date-time' }) createdAt: Date;
  @ApiProperty(text) createdByName: string | null;
}

export class AllowedStepResponse {
  @ApiProperty(step) step: BlockerStep;
  @ApiProperty({ type: [String], description: 'The fields that the step asks for' }) needs: BlockerStepNeed[];
}

export class OtherStepResponse {
  @ApiProperty(step) step: BlockerStep;
  @ApiProperty({ enum: BLOCKER_SIDES, description: 'Whose turn it is' }) by: BlockerSide;
}

export class BlockerAbilities {
  @ApiProperty() update: boolean;
  @ApiProperty({ description: 'Make it 内部, or share it' }) restrict: boolean;
  @ApiProperty({ description: 'Note what was done' }) note: boolean;
  @ApiProperty({ description: 'Let another organization see it' }) invite: boolean;
  @ApiProperty() revealContacts: boolean;
  @ApiProperty({ description: 'Move it to the recycle bin' }) delete: boolean;
}

export class BlockerContactsResponse {
  @ApiProperty(text) responsiblePerson: string | null;
}

export class BlockerDetail extends BlockerResponse {
  @ApiProperty({ type: [BlockerStepResponse], description: 'Oldest first' }) steps: BlockerStepResponse[];
  @ApiProperty({ type: [BlockerNoteResponse], description: 'Newest first' }) notes: BlockerNoteResponse[];
  @ApiProperty({ type: [AllowedStepResponse], description: 'Those that this account may take now' })
  allowedSteps: AllowedStepResponse[];
  @ApiProperty({ type: [OtherStepResponse], description: 'Those that are to be taken by another side' })
  otherSteps: OtherStepResponse[];
  @ApiProperty({ type: BlockerAbilities }) abilities: BlockerAbilities;
}
