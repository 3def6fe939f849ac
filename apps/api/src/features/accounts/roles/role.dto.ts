import { DATA_SCOPES, type DataScopeKind, type Duty, DUTIES } from '@lianqun/domain';
import { ApiProperty, OmitType, PartialType } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  MaxLength,
  Min,
} from 'class-validator';
import { NullableText } from '../../../foundation/http/fields.js';

const duty = { enum: DUTIES, type: String, nullable: true } as const;

export class CreateRoleRequest {
  @ApiProperty({ maxLength: 50 }) @IsString() @IsNotEmpty() @MaxLength(50) name: string;
  @NullableText(500) description?: string | null;
  @ApiProperty({ type: [String], minItems: 1 })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @IsString({ each: true })
  permissions: string[];
  @ApiProperty({ enum: DATA_SCOPES }) @IsIn(DATA_SCOPES) scope: DataScopeKind;
  @ApiProperty({ type: [String], required: false, description: 'For the scope “regions”; each covers all below it' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @IsString({ each: true })
  regionIds?: string[];
  @ApiProperty({ required: false, description: 'Has effect only in 产业组 and in the organization that leads it' })
  @IsOptional()
  @IsBoolean()
  followsLeading?: boolean;
  @ApiProperty({ ...duty, required: false, description: 'Which of the three administrators it is; cannot be changed' })
  @IsOptional()
  @IsIn(DUTIES)
  duty?: Duty | null;
}

export class UpdateRoleRequest extends PartialType(OmitType(CreateRoleRequest, ['duty'])) {
  @ApiProperty({ description: 'The version that the change was made on' }) @IsInt() @Min(1) version: number;
}

export class RoleAbilities {
  @ApiProperty() update: boolean;
  @ApiProperty() delete: boolean;
}

export class RoleResponse {
  @ApiProperty() id: string;
  @ApiProperty() version: number;
  @ApiProperty() name: string;
  @ApiProperty({ type: String, nullable: true }) description: string | null;
  @ApiProperty({ type: [String] }) permissions: string[];
  @ApiProperty({ enum: DATA_SCOPES }) scope: DataScopeKind;
  @ApiProperty({ type: [String] }) regionIds: string[];
  @ApiProperty() followsLeading: boolean;
  @ApiProperty(duty) duty: Duty | null;
  @ApiProperty({ description: 'Ships with the product' }) shipped: boolean;
  @ApiProperty({ description: 'Edited here, so that an upgrade leaves it alone' }) edited: boolean;
  @ApiProperty({ description: 'How many accounts hold it' }) accounts: number;
  @ApiProperty() abilities: RoleAbilities;
}

export class RoleList {
  @ApiProperty({ type: [RoleResponse] }) items: RoleResponse[];
}
