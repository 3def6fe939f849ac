import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, IsObject, IsOptional, IsUUID, Min } from 'class-validator';
import { EnterpriseRecord } from '../enterprise.dto.js';
import { type Side, SIDES } from './merged-draft.js';

export class MergeFieldResponse {
  @ApiProperty() field: string;
  @ApiProperty() label: string;
  @ApiProperty({ nullable: true, type: Object, description: 'With names instead of ids, contact details masked' })
  left: unknown;
  @ApiProperty({ nullable: true, type: Object }) right: unknown;
  @ApiProperty() same: boolean;
  @ApiProperty({ enum: SIDES, isArray: true, description: 'What can be taken' }) sides: readonly Side[];
  @ApiProperty({ enum: SIDES, description: 'What is taken unless something is chosen' }) proposed: Side;
}

export class MergeReferences {
  @ApiProperty({ description: 'Kind of the records, such as `project`' }) kind: string;
  @ApiProperty() count: number;
  @ApiProperty({ type: [String], description: 'A few of those that the account may see' }) names: string[];
}

export class MergePreview {
  @ApiProperty({ description: 'The one that is kept' }) left: EnterpriseRecord;
  @ApiProperty({ description: 'The one that goes to the recycle bin' }) right: EnterpriseRecord;
  @ApiProperty({ type: [MergeFieldResponse] }) fields: MergeFieldResponse[];
  @ApiProperty({ type: [String], description: 'Former names of the kept one, if its own name stays' })
  formerNames: string[];
  @ApiProperty({ type: [MergeReferences], description: 'What refers to the right and will refer to the left' })
  references: MergeReferences[];
}

export class MergeRequest {
  @ApiProperty({ description: 'Of the enterprise that is kept' }) @IsInt() @Min(1) version: number;
  @ApiProperty({ format: 'uuid' }) @IsUUID() otherId: string;
  @ApiProperty() @IsInt() @Min(1) otherVersion: number;
  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: { type: 'string', enum: [...SIDES] },
    description: 'Whose value each field has afterwards; both only for lists, figures and other columns',
  })
  @IsOptional()
  @IsObject()
  take?: Record<string, Side>;
}

export class UndoMergeRequest {
  @ApiProperty({ description: 'Of the enterprise that was kept' }) @IsInt() @Min(1) version: number;
}

export class MergeAbilities {
  @ApiProperty() undo: boolean;
}

export class MergeItem {
  @ApiProperty() id: string;
  @ApiProperty() mergedId: string;
  @ApiProperty() mergedName: string;
  @ApiProperty({ type: String, format: 'date-time' }) at: Date;
  @ApiProperty({ type: String, nullable: true }) byName: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) undoneAt: Date | null;
  @ApiProperty() abilities: MergeAbilities;
}

export class MergeList {
  @ApiProperty({ type: [MergeItem], description: 'Newest first' }) items: MergeItem[];
}
