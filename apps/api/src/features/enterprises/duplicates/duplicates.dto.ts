import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { PageQuery } from '../../../foundation/http/fields.js';
import { EnterpriseRecord } from '../enterprise.dto.js';
import { PAIR_REASONS, type PairReason } from './duplicates.repository.js';

/** Each page is worked through: it is shorter than those of other lists. */
export class DuplicatesQuery extends PageQuery {
  @ApiProperty({ type: Number, required: false, default: 20 })
  @Type(() => Number)
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(100)
  override pageSize = 20;
}

export class DuplicatePair {
  @ApiProperty({ description: 'The one with a credit code, or the older one' }) left: EnterpriseRecord;
  @ApiProperty() right: EnterpriseRecord;
  @ApiProperty({ enum: PAIR_REASONS }) reason: PairReason;
  @ApiProperty({ type: [String], description: 'Fields that both fill in, and differently; without contact details' })
  differs: string[];
}

export class DuplicateList {
  @ApiProperty({ type: [DuplicatePair], description: 'The surest first' }) items: DuplicatePair[];
  @ApiProperty() total: number;
}

export class DistinctRequest {
  @ApiProperty({ format: 'uuid' }) @IsUUID() leftId: string;
  @ApiProperty({ format: 'uuid' }) @IsUUID() rightId: string;
}
