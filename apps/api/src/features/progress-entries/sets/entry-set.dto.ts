import { ENTRY_SET_STATUSES, ENTRY_SET_STEPS, type EntrySetStatus, type EntrySetStep } from '@lianqun/domain';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, Min } from 'class-validator';
import { NullableText } from '../../../foundation/http/fields.js';
import { OrganizationRef } from '../../projects/index.js';

const text = { type: String, nullable: true } as const;
const instant = { type: String, format: 'date-time', nullable: true } as const;

export class EntrySetStepRequest {
  @ApiProperty({ description: 'The version that the step was chosen on' })
  @IsInt()
  @Min(1)
  version: number;

  @ApiProperty({ enum: ENTRY_SET_STEPS, enumName: 'EntrySetStep' }) @IsIn(ENTRY_SET_STEPS) step: EntrySetStep;
  @NullableText(2000, 'Needed to return and to excuse') reason?: string | null;
}

export class EntrySetAbilities {
  @ApiProperty() fill: boolean;
  @ApiProperty() submit: boolean;
  @ApiProperty() approve: boolean;
  @ApiProperty() return: boolean;
  @ApiProperty() excuse: boolean;
}

export class EntrySetResponse {
  @ApiProperty() id: string;
  @ApiProperty() version: number;
  @ApiProperty() periodId: string;
  @ApiProperty({ type: OrganizationRef }) organization: OrganizationRef;
  @ApiProperty(text) regionName: string | null;
  @ApiProperty({ enum: ENTRY_SET_STATUSES, enumName: 'EntrySetStatus' }) status: EntrySetStatus;
  @ApiProperty({ description: 'Projects that owe an entry' }) owed: number;
  @ApiProperty({ description: 'Those whose entry is complete' }) filled: number;
  @ApiProperty({ description: 'Errors in what is filled in' }) errors: number;
  @ApiProperty({ description: 'Warnings without a word of explanation' }) warnings: number;
  @ApiProperty({ ...text, description: 'Why it was returned or excused' }) reason: string | null;
  @ApiProperty(instant) submittedAt: Date | null;
  @ApiProperty(text) submittedByName: string | null;
  @ApiProperty(instant) reviewedAt: Date | null;
  @ApiProperty(text) reviewedByName: string | null;
  @ApiProperty({ description: 'Some of it was filled in or handed in by another organization' })
  filledForOther: boolean;
  @ApiProperty({ description: 'False: what is filled in is a draft of another province, only counted here' })
  readable: boolean;
  @ApiProperty({ type: EntrySetAbilities, description: 'Whatever the status allows besides' })
  abilities: EntrySetAbilities;
}

export class EntrySetList {
  @ApiProperty({ type: [EntrySetResponse] }) items: EntrySetResponse[];
}
