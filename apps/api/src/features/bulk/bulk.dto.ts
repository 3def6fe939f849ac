import { BULK_LIMIT, type ErrorCode, type ErrorParams } from '@lianqun/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsObject, IsUUID } from 'class-validator';
import { BULK_KINDS, type BulkChanges, type BulkKind, type BulkValue } from './bulk-source.js';

/** A value in the description of the API, and values by field. */
export const bulkValue = {
  oneOf: [{ type: 'string' }, { type: 'boolean' }, { type: 'array', items: { type: 'string' } }],
  nullable: true,
};
export const bulkValues = { type: 'object', additionalProperties: bulkValue } as const;

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

export class BulkChangeRequest {
  @ApiProperty({ ...bulkValues, description: 'New values by field' })
  @IsObject()
  changes: BulkChanges;
}

export class BulkPreviewRequest extends BulkChangeRequest {
  @ApiProperty({ type: [String], format: 'uuid', maxItems: BULK_LIMIT })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(BULK_LIMIT)
  @ArrayUnique()
  @IsUUID('all', { each: true })
  ids: string[];
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
  @ApiProperty({ ...bulkValues, description: 'Of the changed fields; what is chosen from a list by its name' })
  before: Record<string, BulkValue>;
  @ApiProperty({ ...bulkValues, description: 'As `before`; empty where there is a problem' })
  after: Record<string, BulkValue>;
  @ApiProperty({ type: BulkProblem, nullable: true }) problem: BulkProblem | null;
}

export class BulkPreview {
  @ApiProperty({ type: [BulkPreviewItem], description: 'In the order asked for' }) items: BulkPreviewItem[];
  @ApiProperty() changed: number;
  @ApiProperty({ description: 'Those that have these values already' }) unchanged: number;
  @ApiProperty() refused: number;
}
