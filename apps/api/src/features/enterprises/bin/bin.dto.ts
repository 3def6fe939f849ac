import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, MaxLength, Min } from 'class-validator';
import { PageQuery } from '../../../foundation/http/fields.js';

export class DeleteEnterpriseQuery {
  @ApiProperty({ type: Number, description: 'The version that was looked at' })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  version: number;
}

export class BinQuery extends PageQuery {
  @ApiProperty({ required: false, description: 'Any part of name, former names, code, pinyin or initials' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;
}

export class NamedEnterpriseResponse {
  @ApiProperty() id: string;
  @ApiProperty() name: string;
}

export class BinItem {
  @ApiProperty() id: string;
  @ApiProperty() name: string;
  @ApiProperty({ type: String, nullable: true }) creditCode: string | null;
  @ApiProperty({ type: String, nullable: true }) regionName: string | null;
  @ApiProperty({ type: String, format: 'date-time' }) deletedAt: Date;
  @ApiProperty({ type: String, nullable: true }) deletedByName: string | null;
  @ApiProperty({
    type: NamedEnterpriseResponse,
    nullable: true,
    description: 'What it was merged into; restored by undoing that',
  })
  mergedInto: NamedEnterpriseResponse | null;
}

export class BinList {
  @ApiProperty({ type: [BinItem] }) items: BinItem[];
  @ApiProperty() total: number;
}
