import { BULK_LEFT, BULK_LIMIT, BULK_STATUSES, type BulkLeftBy, type BulkStatus } from '@lianqun/domain';
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
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { BulkChangeRequest, BulkFieldResponse, BulkProblem, bulkValue, bulkValues } from '../bulk.dto.js';
import type { BulkValue } from '../bulk-source.js';

export class BulkItem {
  @ApiProperty({ format: 'uuid' }) @IsUUID() id: string;
  @ApiProperty({ description: 'The version that was previewed' }) @IsInt() @Min(1) @Max(2_147_483_647) version: number;
}

export class BulkOrderRequest extends BulkChangeRequest {
  @ApiProperty({ type: [BulkItem], maxItems: BULK_LIMIT })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(BULK_LIMIT)
  @ArrayUnique(({ id }: BulkItem) => id)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => BulkItem)
  items: BulkItem[];
}

export class BulkOrdered {
  @ApiProperty({ format: 'uuid' }) id: string;
}

export class BulkOrderValue {
  @ApiProperty({ type: BulkFieldResponse }) field: BulkFieldResponse;
  @ApiPropertyOptional({ ...bulkValue, description: 'Absent as long as what was chosen has shown no name yet' })
  value?: BulkValue;
}

class BulkOrderAbilities {
  @ApiProperty() cancel: boolean;
}

export class BulkOrderResponse {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: BULK_STATUSES }) status: BulkStatus;
  @ApiProperty({ type: [BulkOrderValue], description: 'What is changed to what' }) values: BulkOrderValue[];
  @ApiProperty() total: number;
  @ApiProperty() changed: number;
  @ApiProperty({ description: 'Those that had these values already' }) unchanged: number;
  @ApiProperty({ description: 'Those that somebody has changed since the preview' }) stale: number;
  @ApiProperty() refused: number;
  @ApiProperty({ description: 'Those whose turn has not come' }) open: number;
  @ApiProperty({ type: BulkProblem, nullable: true, description: 'Why it did not come to its end' })
  problem: BulkProblem | null;
  @ApiProperty() createdAt: Date;
  @ApiProperty({ type: Date, nullable: true }) finishedAt: Date | null;
  @ApiProperty({ type: Date, nullable: true, description: 'When the result is removed' }) expiresAt: Date | null;
  @ApiProperty({ type: BulkOrderAbilities }) abilities: BulkOrderAbilities;
}

export class BulkOrderList {
  @ApiProperty({ type: [BulkOrderResponse] }) items: BulkOrderResponse[];
}

export class BulkLeftItem {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: String, nullable: true, description: 'Null for what the account does not see' })
  title: string | null;
  @ApiProperty({
    enum: BULK_LEFT,
    description: 'Changed by somebody since the preview, refused, or not reached before the order was stopped',
  })
  reason: BulkLeftBy;
  @ApiProperty({ ...bulkValues, description: 'The values as they are now; what is chosen from a list by its name' })
  now: Record<string, BulkValue>;
  @ApiProperty({ type: BulkProblem, nullable: true, description: 'Of what was refused' }) problem: BulkProblem | null;
}

export class BulkLeftList {
  @ApiProperty({ type: [BulkLeftItem], description: 'In the order given' }) items: BulkLeftItem[];
  @ApiProperty() total: number;
}
