import {
  CONFIDENTIALITIES,
  type Confidentiality,
  COOPERATION_MODELS,
  type CooperationModel,
  RELOCATION_NATURES,
  RELOCATION_SCOPES,
  RELOCATION_STAGES,
  RELOCATION_SUBJECTS,
  type RelocationNature,
  type RelocationScope,
  type RelocationStage,
  type RelocationSubject,
} from '@lianqun/domain';
import { ApiProperty } from '@nestjs/swagger';
import { FieldWarning } from '../enterprises/index.js';
import { EnterpriseRef, OrganizationRef } from '../projects/index.js';

const text = { type: String, nullable: true } as const;
const masked = { ...text, description: 'Masked; see `contacts/reveal`' } as const;
const people = { type: Number, nullable: true } as const;
const organization = { type: OrganizationRef, nullable: true } as const;
const stage = { enum: RELOCATION_STAGES, enumName: 'RelocationStage' } as const;

export class PlatformRef {
  @ApiProperty() id: string;
  @ApiProperty() name: string;
}

export class EnteredStage {
  @ApiProperty(stage) stage: RelocationStage;
  @ApiProperty() enteredOn: string;
  @ApiProperty(text) reason: string | null;
}

export class RelocationResponse {
  @ApiProperty() id: string;
  @ApiProperty() version: number;
  @ApiProperty() code: string;
  @ApiProperty({ description: 'Of the enterprise as it is called now, or as it was given' }) name: string;
  @ApiProperty({ type: EnterpriseRef, nullable: true }) enterprise: EnterpriseRef | null;
  @ApiProperty({ description: 'The enterprise is not shared with who asks' }) withheldEnterprise: boolean;
  @ApiProperty({ ...text, description: 'Where the register of enterprises does not hold it' })
  subjectName: string | null;
  @ApiProperty(text) industryName: string | null;
  @ApiProperty(text) part: string | null;
  @ApiProperty({ enum: RELOCATION_SUBJECTS, enumName: 'RelocationSubject' }) subject: RelocationSubject;
  @ApiProperty({ enum: RELOCATION_SCOPES, enumName: 'RelocationScope', nullable: true }) scope: RelocationScope | null;
  @ApiProperty({ enum: RELOCATION_NATURES, enumName: 'RelocationNature', nullable: true })
  nature: RelocationNature | null;
  @ApiProperty({ enum: COOPERATION_MODELS, enumName: 'CooperationModel', nullable: true })
  cooperationModel: CooperationModel | null;
  @ApiProperty(stage) stage: RelocationStage;
  @ApiProperty({ type: [EnteredStage], description: 'In their order, without those that were taken back' })
  stages: EnteredStage[];
  @ApiProperty(text) signedOn: string | null;
  @ApiProperty(text) originRegionCode: string | null;
  @ApiProperty(text) originRegionName: string | null;
  @ApiProperty(text) originAddress: string | null;
  @ApiProperty(organization) originOrganization: OrganizationRef | null;
  @ApiProperty(masked) originContactName: string | null;
  @ApiProperty(masked) originContactPhone: string | null;
  @ApiProperty(people) employees: number | null;
  @ApiProperty({ ...text, description: '平方米' }) vacatedArea: string | null;
  @ApiProperty({ ...text, description: '万元, exact decimal' }) averageTaxes: string | null;
  @ApiProperty(text) regionCode: string | null;
  @ApiProperty(text) regionName: string | null;
  @ApiProperty(text) address: string | null;
  @ApiProperty({ type: PlatformRef, nullable: true }) platform: PlatformRef | null;
  @ApiProperty(organization) organization: OrganizationRef | null;
  @ApiProperty(masked) contactName: string | null;
  @ApiProperty(masked) contactPhone: string | null;
  @ApiProperty(people) movedEmployees: number | null;
  @ApiProperty({ type: Boolean, nullable: true }) inTaxSharing: boolean | null;
  @ApiProperty(text) sharingFrom: string | null;
  @ApiProperty(text) sharingUntil: string | null;
  @ApiProperty(text) problems: string | null;
  @ApiProperty(text) note: string | null;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } }) extra: Record<string, string>;
  @ApiProperty({ enum: CONFIDENTIALITIES }) confidentiality: Confidentiality;
  @ApiProperty({ description: 'Not shared beyond the two sides' }) restricted: boolean;
  @ApiProperty() isSample: boolean;
  @ApiProperty({ type: String, format: 'date-time' }) createdAt: Date;
  @ApiProperty({ type: String, format: 'date-time' }) updatedAt: Date;
}

export class RelocationList {
  @ApiProperty({ type: [RelocationResponse] }) items: RelocationResponse[];
  @ApiProperty() total: number;
  @ApiProperty() totalIsExact: boolean;
  @ApiProperty({ description: 'Those of the filter that are not shared with who asks; 0 in a search for words' })
  withheld: number;
}

/** A stage as it was recorded, also one that was taken back. */
export class RecordedStage extends EnteredStage {
  @ApiProperty({ type: String, format: 'date-time' }) recordedAt: Date;
  @ApiProperty(text) recordedByName: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) withdrawnAt: Date | null;
  @ApiProperty(text) withdrawnByName: string | null;
  @ApiProperty(text) withdrawalReason: string | null;
}

export class AllowedRelocationStage {
  @ApiProperty(stage) stage: RelocationStage;
  @ApiProperty() needsReason: boolean;
}

export class OtherMove {
  @ApiProperty() id: string;
  @ApiProperty() code: string;
  @ApiProperty(text) part: string | null;
  @ApiProperty(stage) stage: RelocationStage;
  @ApiProperty(text) signedOn: string | null;
  @ApiProperty(text) originRegionName: string | null;
  @ApiProperty(text) regionName: string | null;
}

export class RelocationSideResponse {
  @ApiProperty({ description: 'Whether this account acts for the side' }) may: boolean;
  @ApiProperty({ type: [String], description: 'The fields that are for this side to say' }) fields: string[];
}

export class RelocationSidesResponse {
  @ApiProperty({ type: RelocationSideResponse }) origin: RelocationSideResponse;
  @ApiProperty({ type: RelocationSideResponse }) destination: RelocationSideResponse;
}

export class RelocationAbilities {
  @ApiProperty() update: boolean;
  @ApiProperty({ description: 'Make it 内部, or share it' }) restrict: boolean;
  @ApiProperty({ description: 'Take the newest stage back' }) back: boolean;
  @ApiProperty({ description: 'Let another organization see it' }) invite: boolean;
  @ApiProperty() revealContacts: boolean;
  @ApiProperty({ description: 'Move it into the recycle bin' }) delete: boolean;
}

export class RelocationDetail extends RelocationResponse {
  @ApiProperty({ type: [RecordedStage], description: 'As they were recorded, oldest first, with those taken back' })
  stageRecords: RecordedStage[];
  @ApiProperty({ type: [AllowedRelocationStage], description: 'Those that this account may record now' })
  allowedStages: AllowedRelocationStage[];
  @ApiProperty({ ...stage, isArray: true, description: 'Those that are for the other side to record now' })
  otherStages: RelocationStage[];
  @ApiProperty({ type: RelocationSidesResponse }) sides: RelocationSidesResponse;
  @ApiProperty({ type: [OtherMove], description: 'Of the same enterprise, newest first' }) otherMoves: OtherMove[];
  @ApiProperty({ description: 'Other moves of the enterprise that are not shared with who asks' })
  withheldMoves: number;
  @ApiProperty({ type: RelocationAbilities }) abilities: RelocationAbilities;
}

export class SavedRelocation extends RelocationDetail {
  @ApiProperty({ type: [FieldWarning], description: 'To be looked at again; it was saved nevertheless' })
  warnings: FieldWarning[];
}

export class RelocationContactsResponse {
  @ApiProperty(text) originContactName: string | null;
  @ApiProperty(text) originContactPhone: string | null;
  @ApiProperty(text) contactName: string | null;
  @ApiProperty(text) contactPhone: string | null;
}
