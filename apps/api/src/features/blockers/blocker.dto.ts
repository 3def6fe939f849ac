import {
  BASE_CLASSES,
  type BaseClass,
  BLOCKER_KINDS,
  BLOCKER_LEVELS,
  BLOCKER_STEPS,
  type BlockerKind,
  type BlockerLevel,
  type BlockerStep,
  BLOCKER_STATUSES,
  type BlockerStatus,
  CONFIDENTIALITIES,
  type Confidentiality,
} from '@lianqun/domain';
import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional, PartialType } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import {
  ArrayMaxSize,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  Min,
} from 'class-validator';
import { ListOf, NullableText, PageQuery, toList } from '../../foundation/http/fields.js';

export const BLOCKER_SORTS = ['raisedOn', 'deadline', 'code'] as const;
const SORTS = BLOCKER_SORTS.flatMap((field) => [field, `-${field}`]);

const Several = (description: string) =>
  applyDecorators(
    ApiProperty({ required: false, type: [String], description }),
    Transform(toList),
    IsOptional(),
    ArrayMaxSize(100),
    IsString({ each: true }),
  );

const SeveralOf = (terms: readonly string[]) =>
  applyDecorators(
    ApiProperty({ required: false, enum: terms, isArray: true }),
    Transform(toList),
    IsOptional(),
    IsIn(terms, { each: true }),
  );

export class BlockerQuery extends PageQuery {
  @ApiProperty({ required: false, description: 'Any part of code, title or description' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;

  @SeveralOf(BLOCKER_KINDS) kind?: BlockerKind[];
  @SeveralOf(BLOCKER_STATUSES) status?: BlockerStatus[];
  @SeveralOf(BLOCKER_LEVELS) level?: BlockerLevel[];
  @Several('Ids or keys of chains') chainId?: string[];
  @Several('Ids or keys of lead organizations') leadOrganizationId?: string[];

  @ApiProperty({ required: false, description: 'The project that it affects' })
  @IsOptional()
  @IsUUID()
  projectId?: string;

  @ApiProperty({ required: false, default: false, description: 'Only what waits for the organization of who asks' })
  @Transform(({ value }: { value: unknown }): unknown => (value === 'true' ? true : value === 'false' ? false : value))
  @IsOptional()
  @IsBoolean()
  mine?: boolean;

  @ApiProperty({ required: false, enum: SORTS, default: '-raisedOn' })
  @IsOptional()
  @IsIn(SORTS)
  sort = '-raisedOn';
}

export class CreateBlockerRequest {
  @ApiProperty({ enum: BLOCKER_KINDS }) @IsIn(BLOCKER_KINDS) kind: BlockerKind;
  @ApiProperty() @IsString() @MaxLength(200) title: string;
  @NullableText(5000) description?: string | null;
  @ApiProperty({ enum: BASE_CLASSES, nullable: true, required: false, description: 'Of a choke point' })
  @IsOptional()
  @IsIn(BASE_CLASSES)
  baseClass?: BaseClass | null;
  @NullableText(100, 'Id, key, name or alias of a chain') chainId?: string | null;
  @NullableText(200) link?: string | null;
  @ApiProperty({ enum: BLOCKER_LEVELS }) @IsIn(BLOCKER_LEVELS) level: BlockerLevel;
  @NullableText(40, 'Today unless told') raisedOn?: string | null;
  @NullableText(100, 'Who raised it: id or key; the organization of whoever logs it unless told')
  organizationId?: string | null;
  @NullableText(20) regionCode?: string | null;
  @ListOf(String, 50, 'Ids of the projects that it affects') projectIds?: string[];
  @ListOf(String, 50, 'Ids of the enterprises that it affects') enterpriseIds?: string[];
  @NullableText(5000) measures?: string | null;
  @ApiProperty({ enum: CONFIDENTIALITIES, required: false, description: 'Shared unless told' })
  @IsOptional()
  @IsIn(CONFIDENTIALITIES)
  confidentiality?: Confidentiality;

  @ApiPropertyOptional({ type: 'object', additionalProperties: { type: 'string' } })
  @IsOptional()
  @IsObject()
  extra?: Record<string, string>;
}

export class UpdateBlockerRequest extends PartialType(CreateBlockerRequest) {
  @ApiProperty({ description: 'The version that the change was made on' })
  @IsInt()
  @Min(1)
  version: number;
}

export class BlockerStepRequest {
  @ApiProperty({ description: 'The version that the step was chosen on' })
  @IsInt()
  @Min(1)
  version: number;

  @ApiProperty({ enum: BLOCKER_STEPS }) @IsIn(BLOCKER_STEPS) step: BlockerStep;
  @NullableText(2000) reason?: string | null;
  @NullableText(100, 'Id or key') leadOrganizationId?: string | null;
  @ListOf(String, 20, 'Ids or keys of assisting organizations') assistingIds?: string[];
  @NullableText(100) responsiblePerson?: string | null;
  @NullableText(40) deadline?: string | null;
  @NullableText(5000) resolution?: string | null;
  @NullableText(40, 'Today unless told') takenOn?: string | null;
}

export class BlockerNoteRequest {
  @ApiProperty() @IsString() @MaxLength(5000) text: string;
  @NullableText(40, 'Today unless told') notedOn?: string | null;
}
