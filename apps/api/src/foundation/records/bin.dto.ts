import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, MaxLength, Min } from 'class-validator';
import { PageQuery } from '../http/fields.js';

export class DeleteRecordQuery {
  @ApiProperty({ type: Number, description: 'The version that was looked at' })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  version: number;
}

export class RecordBinQuery extends PageQuery {
  @ApiProperty({ required: false, description: 'Any part of what the record is called' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;
}

export class BinnedRecord {
  @ApiProperty() id: string;
  @ApiProperty() name: string;
  @ApiProperty({ type: String, nullable: true }) regionName: string | null;
  @ApiProperty({ type: String, format: 'date-time' }) deletedAt: Date;
  @ApiProperty({ type: String, nullable: true }) deletedByName: string | null;
}

export class RecordBinList {
  @ApiProperty({ type: [BinnedRecord] }) items: BinnedRecord[];
  @ApiProperty() total: number;
}

export class RestoredRecord {
  @ApiProperty() id: string;
  @ApiProperty() name: string;
  @ApiProperty() version: number;
}
