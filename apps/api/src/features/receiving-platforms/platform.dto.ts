import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional, PartialType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { ChosenOf, Decimal, ListOf, NullableText, PageQuery } from '../../foundation/http/fields.js';

export const PLATFORM_SORTS = [
  'name',
  'regionCode',
  'plannedArea',
  'availableLand',
  'standardWorkshop',
  'updatedAt',
] as const;
const SORTS = PLATFORM_SORTS.flatMap((field) => [field, `-${field}`]);

/** What a list of platforms is narrowed by. */
export class PlatformQuery extends PageQuery {
  @ApiProperty({ required: false, description: 'Any part of name, other names, leading industries or address' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;

  @ChosenOf(100, 'Region codes; each covers everything below it') regionCode?: string[];
  @ChosenOf(20, 'Keys of platform systems') system?: string[];
  @ChosenOf(50, 'Categories of platform systems, written system:category') category?: string[];
  @ChosenOf(100, 'Ids or keys of chains') chainId?: string[];
  @ChosenOf(50, 'Any part of a leading industry') industry?: string[];

  @ApiProperty({ required: false, format: 'uuid', description: 'The platform of which they are parts' })
  @IsOptional()
  @IsUUID()
  parentId?: string;

  @ApiProperty({ required: false, enum: SORTS, default: 'name' })
  @IsOptional()
  @IsIn(SORTS)
  sort = 'name';
}

export class PlatformMembershipRequest {
  @ApiProperty({ description: 'Key, name or other name of a platform system' })
  @IsString()
  @MaxLength(100)
  system: string;

  @ApiProperty({ description: 'Key or name of a category within it' }) @IsString() @MaxLength(100) category: string;
}

const Count = () =>
  applyDecorators(ApiProperty({ type: Number, nullable: true, required: false }), IsOptional(), IsInt());

export class PlatformYearRequest {
  @ApiProperty() @IsInt() @Min(1) @Max(9999) year: number;
  @Count() signedProjects?: number | null;
  @Count() startedProjects?: number | null;
  @Count() producingProjects?: number | null;
  @Decimal('协议投资, 万元') agreedInvestment?: string | null;
  @Count() settledEnterprises?: number | null;
}

const Several = (type: typeof PlatformMembershipRequest | typeof PlatformYearRequest, max: number) =>
  applyDecorators(
    ApiProperty({ type: [type], required: false }),
    IsOptional(),
    IsArray(),
    ArrayMaxSize(max),
    ValidateNested({ each: true }),
    Type(() => type),
  );

export class CreatePlatformRequest {
  @ApiProperty() @IsString() @MaxLength(200) name: string;
  @ListOf(String, 20) aliases?: string[];
  @NullableText(20) regionCode?: string | null;
  @NullableText(300) address?: string | null;
  @Decimal('East, in degrees') longitude?: string | null;
  @Decimal('North, in degrees') latitude?: string | null;
  @Several(PlatformMembershipRequest, 20) systems?: PlatformMembershipRequest[];
  @NullableText(200, 'The base of which it is a part: id, key, name or other name') parentId?: string | null;
  @Decimal('平方公里') plannedArea?: string | null;
  @Decimal('亩') availableLand?: string | null;
  @Decimal('平方米') standardWorkshop?: string | null;
  @ListOf(String, 30, 'Free words') leadingIndustries?: string[];
  @ListOf(String, 20, 'Ids, keys, names or aliases of chains') chains?: string[];
  @NullableText(200, '对接单位') liaison?: string | null;
  @NullableText(2000, '配套缺口') gaps?: string | null;
  @NullableText(100) contactName?: string | null;
  @NullableText(100) contactPhone?: string | null;
  @NullableText(100, 'Who keeps the record: id or key; the organization of whoever enters it unless told')
  organizationId?: string | null;
  @Several(PlatformYearRequest, 60) years?: PlatformYearRequest[];
  @NullableText(500) source?: string | null;
  @NullableText(2000) note?: string | null;

  @ApiPropertyOptional({ type: 'object', additionalProperties: { type: 'string' } })
  @IsOptional()
  @IsObject()
  extra?: Record<string, string>;
}

export class UpdatePlatformRequest extends PartialType(CreatePlatformRequest) {
  @ApiProperty({ description: 'The version that the change was made on' })
  @IsInt()
  @Min(1)
  version: number;
}
