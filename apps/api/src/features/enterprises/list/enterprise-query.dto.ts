import { CONFIDENTIALITIES, type Confidentiality } from '@lianqun/domain';
import { ApiProperty } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, IsIn, IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { ChosenOf, PageQuery, toList } from '../../../foundation/http/fields.js';

export const ENTERPRISE_SORTS = [
  'name',
  'creditCode',
  'regionCode',
  'establishedOn',
  'registeredCapital',
  'employees',
  'updatedAt',
] as const;
const SORTS = ENTERPRISE_SORTS.flatMap((field) => [field, `-${field}`]);

/** What a list of enterprises is narrowed by. */
export class EnterpriseQuery extends PageQuery {
  @ApiProperty({ required: false, description: 'Any part of name, former names, code, pinyin or initials' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;

  @ChosenOf(100, 'Region codes; each covers everything below it') regionCode?: string[];
  @ChosenOf(100, 'Ids or keys of chains') chainId?: string[];
  @ChosenOf(20, 'Links of a chain, such as 上游') link?: string[];

  @ApiProperty({ required: false, type: [String], description: 'Ids of links; each covers everything below it' })
  @Transform(toList)
  @IsOptional()
  @ArrayMaxSize(100)
  @IsUUID(undefined, { each: true })
  linkId?: string[];

  @ChosenOf(100, 'Ids or keys of clusters') clusterId?: string[];
  @ChosenOf(100, 'Industry codes; each covers everything below it') industryCode?: string[];
  @ChosenOf(100, 'Ids or keys of receiving platforms') platformId?: string[];
  @ChosenOf(20) tagKind?: string[];

  @ApiProperty({ required: false, type: [Number], description: 'With `tagKind` the year of that very honour' })
  @Transform(toList)
  @Type(() => Number)
  @IsOptional()
  @ArrayMaxSize(50)
  @IsInt({ each: true })
  @Min(1949, { each: true })
  @Max(2100, { each: true })
  tagYear?: number[];

  @ApiProperty({ required: false, format: 'uuid', description: 'The records that this import added or updated' })
  @IsOptional()
  @IsUUID()
  batchId?: string;

  @ApiProperty({ required: false, enum: CONFIDENTIALITIES })
  @IsOptional()
  @IsIn(CONFIDENTIALITIES)
  confidentiality?: Confidentiality;

  @ApiProperty({ required: false, enum: SORTS, default: 'name' })
  @IsOptional()
  @IsIn(SORTS)
  sort = 'name';
}
