import {
  CONFIDENTIALITIES,
  type Confidentiality,
  COOPERATION_MODELS,
  type CooperationModel,
  RELOCATION_NATURES,
  RELOCATION_SCOPES,
  RELOCATION_SIDES,
  RELOCATION_STAGES,
  RELOCATION_SUBJECTS,
  type RelocationNature,
  type RelocationScope,
  type RelocationSide,
  type RelocationStage,
  type RelocationSubject,
} from '@lianqun/domain';
import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional, PartialType } from '@nestjs/swagger';
import { Transform, type TransformFnParams } from 'class-transformer';
import {
  ArrayMaxSize,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { ChosenOf, Decimal, NullableText, PageQuery, toList } from '../../foundation/http/fields.js';

export const RELOCATION_SORTS = ['updatedAt', 'signedOn', 'code', 'name', 'stage'] as const;
const SORTS = RELOCATION_SORTS.flatMap((field) => [field, `-${field}`]);

const SeveralOf = (terms: readonly string[]) =>
  applyDecorators(
    ApiProperty({ required: false, enum: terms, isArray: true }),
    Transform(toList),
    IsOptional(),
    IsIn(terms, { each: true }),
  );

const TermOf = (terms: readonly string[], enumName: string) =>
  applyDecorators(ApiProperty({ enum: terms, enumName, nullable: true, required: false }), IsOptional(), IsIn(terms));

const People = (description: string) =>
  applyDecorators(
    ApiProperty({ type: Number, nullable: true, required: false, description }),
    IsOptional(),
    IsInt(),
    Min(0),
    Max(10_000_000),
  );

const years = ({ value }: TransformFnParams): unknown => {
  const given = toList({ value } as TransformFnParams);
  return Array.isArray(given) ? given.map(Number) : given;
};

export class RelocationFilterQuery extends PageQuery {
  @ApiProperty({ required: false, description: 'Any part of code, name, former name, credit code or part' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;

  @SeveralOf(RELOCATION_STAGES) stage?: RelocationStage[];
  @SeveralOf(RELOCATION_SUBJECTS) subject?: RelocationSubject[];
  @SeveralOf(RELOCATION_SCOPES) scope?: RelocationScope[];
  @SeveralOf(RELOCATION_NATURES) nature?: RelocationNature[];
  @ChosenOf(100, 'Destinations, with everything below them') regionCode?: string[];
  @ChosenOf(100, 'Regions of origin, with everything below them') originRegionCode?: string[];
  @ChosenOf(100, 'Ids or keys of receiving platforms') platformId?: string[];

  @ApiProperty({ required: false, description: 'The enterprise that moves' })
  @IsOptional()
  @IsUUID()
  enterpriseId?: string;

  @ApiProperty({ required: false, type: [Number], description: 'Years of signing' })
  @Transform(years)
  @IsOptional()
  @ArrayMaxSize(50)
  @IsInt({ each: true })
  @Min(1949, { each: true })
  @Max(2999, { each: true })
  signedYear?: number[];

  @ApiProperty({ required: false, enum: RELOCATION_SIDES, description: 'Only where who asks is of this side' })
  @IsOptional()
  @IsIn(RELOCATION_SIDES)
  side?: RelocationSide;

  @ApiProperty({ required: false, enum: SORTS, default: '-updatedAt' })
  @IsOptional()
  @IsIn(SORTS)
  sort = '-updatedAt';
}

export class CreateRelocationRequest {
  @NullableText(100, 'Id of the enterprise that moves') enterpriseId?: string | null;
  @NullableText(200, 'What is called so where the register of enterprises does not hold it')
  subjectName?: string | null;
  @NullableText(200, 'Which part of it moves') part?: string | null;
  @ApiProperty({ enum: RELOCATION_SUBJECTS, enumName: 'RelocationSubject' })
  @IsIn(RELOCATION_SUBJECTS)
  subject: RelocationSubject;
  @TermOf(RELOCATION_SCOPES, 'RelocationScope') scope?: RelocationScope | null;
  @TermOf(RELOCATION_NATURES, 'RelocationNature') nature?: RelocationNature | null;
  @TermOf(COOPERATION_MODELS, 'CooperationModel') cooperationModel?: CooperationModel | null;

  @NullableText(20) originRegionCode?: string | null;
  @NullableText(500) originAddress?: string | null;
  @NullableText(100, 'Id or key') originOrganizationId?: string | null;
  @NullableText(100) originContactName?: string | null;
  @NullableText(100) originContactPhone?: string | null;
  @People('Before moving') employees?: number | null;
  @Decimal('平方米, at most two decimals') vacatedArea?: string | null;
  @Decimal('万元 a year, of the three years before moving') averageTaxes?: string | null;

  @NullableText(20, 'The destination') regionCode?: string | null;
  @NullableText(500) address?: string | null;
  @NullableText(100, 'Id, key, name or alias') platformId?: string | null;
  @NullableText(100, 'Id or key') organizationId?: string | null;
  @NullableText(100) contactName?: string | null;
  @NullableText(100) contactPhone?: string | null;
  @People('Who moved along') movedEmployees?: number | null;

  @ApiProperty({ type: Boolean, nullable: true, required: false })
  @IsOptional()
  @IsBoolean()
  inTaxSharing?: boolean | null;
  @NullableText(40) sharingFrom?: string | null;
  @NullableText(40) sharingUntil?: string | null;
  @NullableText(5000) problems?: string | null;
  @NullableText(5000) note?: string | null;

  @ApiPropertyOptional({ type: 'object', additionalProperties: { type: 'string' } })
  @IsOptional()
  @IsObject()
  extra?: Record<string, string>;

  @ApiProperty({ enum: CONFIDENTIALITIES, required: false, description: 'Shared unless told' })
  @IsOptional()
  @IsIn(CONFIDENTIALITIES)
  confidentiality?: Confidentiality;

  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: { type: 'string' },
    description:
      'The day on which each stage was entered, by stage; a new relocation is an intent of today unless told',
  })
  @IsOptional()
  @IsObject()
  stageDays?: Record<string, string | null>;

  @NullableText(2000, 'Why it was terminated') terminationReason?: string | null;
}

export class UpdateRelocationRequest extends PartialType(CreateRelocationRequest) {
  @ApiProperty({ description: 'The version that the change was made on' })
  @IsInt()
  @Min(1)
  version: number;
}

export class RelocationStageRequest {
  @ApiProperty({ description: 'The version that the stage was chosen on' })
  @IsInt()
  @Min(1)
  version: number;

  @ApiProperty({ enum: RELOCATION_STAGES, enumName: 'RelocationStage' })
  @IsIn(RELOCATION_STAGES)
  stage: RelocationStage;
  @NullableText(40, 'Today unless told') enteredOn?: string | null;
  @NullableText(2000, 'Of 终止') reason?: string | null;
}

export class StageBackRequest {
  @ApiProperty({ description: 'The version that the stage is taken back on' })
  @IsInt()
  @Min(1)
  version: number;

  @NullableText(2000) reason?: string | null;
}
