import type { ErrorCode, ErrorParams } from '@lianqun/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsInt,
  IsObject,
  IsUUID,
  Min,
  ValidateNested,
} from 'class-validator';
import { BULK_KINDS, type BulkChanges, type BulkKind, type BulkValue } from './bulk-source.js';

/** Records that are changed at once. */
const MOST_RECORDS = 1000;

const value = {
  oneOf: [{ type: 'string' }, { type: 'boolean' }, { type: 'array', items: { type: 'string' } }],
  nullable: true,
};
const values = { type: 'object', additionalProperties: value } as const;

export class BulkOption {
  @ApiProperty() value: string;
  @ApiProperty({ description: 'In Chinese' }) label: string;
  @ApiProperty() labelEn: string;
}

export class BulkFieldResponse {
  @ApiProperty() field: string;
  @ApiProperty({ description: 'In Chinese' }) label: string;
  @ApiProperty() labelEn: string;
  @ApiProperty({ enum: BULK_KINDS }) kind: BulkKind;
  @ApiPropertyOptional({ type: [BulkOption], description: 'Of a choice' }) options?: BulkOption[];
  @ApiProperty({ description: 'Whether it may be emptied, by null' }) nullable: boolean;
}

export class BulkFieldList {
  @ApiProperty({ type: [BulkFieldResponse] }) items: BulkFieldResponse[];
}

class BulkChangeRequest {
  @ApiProperty({ ...values, description: 'New values by field' })
  @IsObject()
  changes: BulkChanges;
}

export class BulkPreviewRequest extends BulkChangeRequest {
  @ApiProperty({ type: [String], format: 'uuid', maxItems: MOST_RECORDS })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_RECORDS)
  @ArrayUnique()
  @IsUUID('all', { each: true })
  ids: string[];
}

export class BulkItem {
  @ApiProperty({ format: 'uuid' }) @IsUUID() id: string;
  @ApiProperty({ description: 'The version that was previewed' }) @IsInt() @Min(1) version: number;
}

export class BulkRequest extends BulkChangeRequest {
  @ApiProperty({ type: [BulkItem], maxItems: MOST_RECORDS })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_RECORDS)
  @ArrayUnique(({ id }: BulkItem) => id)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => BulkItem)
  items: BulkItem[];
}

export class BulkProblem {
  @ApiProperty({ type: String }) code: ErrorCode;
  @ApiProperty({ type: 'object', additionalProperties: true }) params: ErrorParams;
  @ApiProperty({ type: String, nullable: true, description: 'The field that is at fault' }) field: string | null;
  @ApiProperty({ description: 'In Chinese' }) message: string;
}

export class BulkPreviewItem {
  @ApiProperty() id: string;
  @ApiProperty({ type: String, nullable: true, description: 'Null for what the account does not see' })
  title: string | null;
  @ApiProperty({ type: Number, nullable: true }) version: number | null;
  @ApiProperty({ ...values, description: 'Of the changed fields; what is chosen from a list by its name' })
  before: Record<string, BulkValue>;
  @ApiProperty({ ...values, description: 'As `before`; empty where there is a problem' })
  after: Record<string, BulkValue>;
  @ApiProperty({ type: BulkProblem, nullable: true }) problem: BulkProblem | null;
}

export class BulkPreview {
  @ApiProperty({ type: [BulkPreviewItem], description: 'In the order asked for' }) items: BulkPreviewItem[];
  @ApiProperty() changed: number;
  @ApiProperty({ description: 'Those that have these values already' }) unchanged: number;
  @ApiProperty() refused: number;
}

export class BulkLeft {
  @ApiProperty() id: string;
  @ApiProperty({ type: String, nullable: true, description: 'Null for what the account does not see' })
  title: string | null;
}

export class BulkRefused extends BulkLeft {
  @ApiProperty({ type: BulkProblem }) problem: BulkProblem;
}

export class BulkResult {
  @ApiProperty() changed: number;
  @ApiProperty({ description: 'Those that had these values already' }) unchanged: number;
  @ApiProperty({ type: [BulkLeft], description: 'Those that somebody has changed since the preview' })
  stale: BulkLeft[];
  @ApiProperty({ type: [BulkRefused] }) refused: BulkRefused[];
}
