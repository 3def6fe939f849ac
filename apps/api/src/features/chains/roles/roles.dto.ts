import { REGIONAL_ROLES, type RegionalRole, STRENGTHS, type Strength } from '@lianqun/domain';
import { ApiProperty } from '@nestjs/swagger';
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
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { NullableText } from '../../../foundation/http/fields.js';

/** One cell of the matrix as it is to be; without role and strength it is emptied. */
export class RegionalRoleBody {
  @ApiProperty({ format: 'uuid' }) @IsUUID() linkId: string;
  @ApiProperty() @IsString() @MaxLength(20) regionCode: string;
  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'The version of the cell that was seen; null for an empty one',
  })
  @IsOptional()
  @IsInt()
  @Min(1)
  version: number | null;
  @ApiProperty({ enum: REGIONAL_ROLES, isArray: true })
  @IsArray()
  @ArrayMaxSize(REGIONAL_ROLES.length)
  @IsIn(REGIONAL_ROLES, { each: true })
  roles: RegionalRole[];
  @ApiProperty({ enum: STRENGTHS, nullable: true })
  @IsOptional()
  @IsIn(STRENGTHS)
  strength: Strength | null;
  @NullableText(2000) evidence?: string | null;
  @NullableText(40) evidencedOn?: string | null;
}

export class RegionalRolesRequest {
  @ApiProperty({ type: [RegionalRoleBody], maxItems: 1000, description: 'All of them are written, or none' })
  @IsArray()
  @ArrayMaxSize(1000)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => RegionalRoleBody)
  items: RegionalRoleBody[];
}
