import { IMPORT_STATUSES } from '@lianqun/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import {
  ArrayMaxSize,
  IsIn,
  IsISO8601,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  Min,
} from 'class-validator';
import { PageQuery, toList } from '../../../foundation/http/fields.js';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Which batches of a register are wanted. */
export class ImportBatchQuery extends PageQuery {
  @ApiPropertyOptional({ type: [String], enum: IMPORT_STATUSES })
  @Transform(toList)
  @IsOptional()
  @ArrayMaxSize(IMPORT_STATUSES.length)
  @IsIn(IMPORT_STATUSES, { each: true })
  status?: string[];

  @ApiPropertyOptional({ format: 'date', description: 'Uploaded on this day (Shanghai) or later' })
  @IsOptional()
  @Matches(DAY)
  @IsISO8601({ strict: true })
  from?: string;

  @ApiPropertyOptional({ format: 'date', description: 'Uploaded on this day or earlier' })
  @IsOptional()
  @Matches(DAY)
  @IsISO8601({ strict: true })
  to?: string;

  @ApiPropertyOptional({
    description: 'Id of the account that takes care of the batch, or made it; `me` for the own one',
  })
  @IsOptional()
  @Matches(/^(me|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$/)
  keeper?: string;

  @ApiPropertyOptional({ description: 'Part of the name of the file' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;
}

export class HandOverRequest {
  @ApiProperty() @IsInt() @Min(1) version: number;
  @ApiProperty({ type: String, nullable: true, description: 'Null: back to who made the batch' })
  @IsOptional()
  @IsUUID()
  accountId: string | null;
}

export class ColleagueResponse {
  @ApiProperty() id: string;
  @ApiProperty() name: string;
  @ApiProperty({ description: 'Short name' }) organization: string;
}

export class ColleagueList {
  @ApiProperty({ type: [ColleagueResponse] }) items: ColleagueResponse[];
}
