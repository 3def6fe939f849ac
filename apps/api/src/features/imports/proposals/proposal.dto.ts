import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  MaxLength,
  Min,
  MinLength,
} from 'class-validator';
import { PageQuery } from '../../../foundation/http/fields.js';
import type { ProposalStatus } from './proposal.repository.js';

export const PROPOSAL_STATUSES = ['open', 'accepted', 'declined', 'superseded'] as const;
const BOXES = ['received', 'sent'] as const;

export class ProposalQuery extends PageQuery {
  @ApiPropertyOptional({ enum: PROPOSAL_STATUSES }) @IsOptional() @IsIn(PROPOSAL_STATUSES) status?: ProposalStatus;
  @ApiPropertyOptional({ enum: BOXES, description: 'What one may answer, or what the own organization sent' })
  @IsOptional()
  @IsIn(BOXES)
  box?: (typeof BOXES)[number];
}

export class ProposedValue {
  @ApiProperty({ description: 'A field as imports name it, `revenue:2025`' }) field: string;
  @ApiProperty({ nullable: true, type: Object }) before: unknown;
  @ApiProperty({ nullable: true, type: Object }) after: unknown;
}

export class ProposedChange {
  @ApiProperty({ description: 'What is accepted or left as one' }) key: string;
  @ApiProperty({ type: [ProposedValue] }) values: ProposedValue[];
  @ApiProperty({ description: 'Whether it was carried out' }) accepted: boolean;
}

export class ProposalAbilities {
  @ApiProperty() decide: boolean;
}

export class ProposalResponse {
  @ApiProperty() id: string;
  @ApiProperty() version: number;
  @ApiProperty({ enum: PROPOSAL_STATUSES }) status: string;
  @ApiProperty({ type: String, nullable: true, description: 'Null where the record is not to be seen' })
  recordId: string | null;
  @ApiProperty({ type: Number, nullable: true }) recordVersion: number | null;
  @ApiProperty() title: string;
  @ApiProperty({ description: 'Whom it is for' }) organization: string;
  @ApiProperty({ type: String, nullable: true }) fromOrganization: string | null;
  @ApiProperty() createdByName: string;
  @ApiProperty({ type: String, format: 'date-time' }) createdAt: Date;
  @ApiProperty() fileName: string;
  @ApiProperty() rowNumber: number;
  @ApiProperty({ type: [ProposedChange] }) changes: ProposedChange[];
  @ApiProperty({ type: String, nullable: true }) reason: string | null;
  @ApiProperty({ type: String, nullable: true }) decidedByName: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) decidedAt: Date | null;
  @ApiProperty({ type: ProposalAbilities }) abilities: ProposalAbilities;
}

export class ProposalList {
  @ApiProperty({ type: [ProposalResponse] }) items: ProposalResponse[];
  @ApiProperty() total: number;
}

export class OpenProposals {
  @ApiProperty({ description: 'Those that wait for an answer of one’s own, in all registers' }) total: number;
}

export class AcceptProposalRequest {
  @ApiProperty() @IsInt() @Min(1) version: number;
  @ApiProperty({ description: 'The version of the record that was looked at' }) @IsInt() @Min(1) recordVersion: number;
  @ApiPropertyOptional({ type: [String], description: 'Keys of the changes to carry out; all without it' })
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @IsString({ each: true })
  keys?: string[];
}

export class DeclineProposalRequest {
  @ApiProperty() @IsInt() @Min(1) version: number;
  @ApiProperty({ maxLength: 500 }) @IsString() @MinLength(1) @MaxLength(500) reason: string;
}
