import {
  CHAIN_EFFECTS,
  type ChainEffect,
  CONFIDENTIALITIES,
  type Confidentiality,
  PARTY_ROLES,
  type PartyRole,
  PROJECT_NATURES,
  PROJECT_STAGES,
  PROJECT_TYPES,
  type ProjectNature,
  type ProjectStage,
  type ProjectType,
} from '@lianqun/domain';
import { applyDecorators } from '@nestjs/common';
import { ApiProperty, OmitType, PartialType } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { Decimal, ListOf, NullableText, PageQuery, toList } from '../../foundation/http/fields.js';

export const PROJECT_SORTS = ['name', 'code', 'regionCode', 'totalInvestment', 'updatedAt'] as const;
const SORTS = PROJECT_SORTS.flatMap((field) => [field, `-${field}`]);

const Several = (description: string, max = 100) =>
  applyDecorators(
    ApiProperty({ required: false, type: [String], description }),
    Transform(toList),
    IsOptional(),
    ArrayMaxSize(max),
    IsString({ each: true }),
  );

/** What narrows the register down, on the screen and in the workbook. */
export class ProjectFilterQuery {
  @ApiProperty({ required: false, description: 'Any part of name, project code, national code, pinyin or initials' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;

  @Several('Region codes of the place of construction; each covers everything below it') regionCode?: string[];
  @Several('Ids or keys of chains') chainId?: string[];
  @Several('Ids or keys of clusters') clusterId?: string[];
  @Several('Ids or keys of receiving platforms') platformId?: string[];
  @Several('Ids or keys of responsible organizations') organizationId?: string[];

  @ApiProperty({ required: false, enum: PROJECT_STAGES, isArray: true })
  @Transform(toList)
  @IsOptional()
  @IsIn(PROJECT_STAGES, { each: true })
  stage?: ProjectStage[];

  @ApiProperty({ required: false, enum: PROJECT_TYPES, isArray: true })
  @Transform(toList)
  @IsOptional()
  @IsIn(PROJECT_TYPES, { each: true })
  type?: ProjectType[];

  @ApiProperty({ required: false, enum: CONFIDENTIALITIES })
  @IsOptional()
  @IsIn(CONFIDENTIALITIES)
  confidentiality?: Confidentiality;

  @ApiProperty({ required: false, type: Number, description: 'Year of plan and amounts; this year unless told' })
  @Type(() => Number)
  @IsOptional()
  @IsInt()
  @Min(2000)
  @Max(2100)
  year?: number;

  @ApiProperty({ required: false, enum: SORTS, default: 'name' })
  @IsOptional()
  @IsIn(SORTS)
  sort = 'name';
}

export class ProjectQuery extends ProjectFilterQuery {
  @ApiProperty({ type: Number, required: false, default: 1 })
  @Type(() => Number)
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  page: number = new PageQuery().page;

  @ApiProperty({ type: Number, required: false, default: 50 })
  @Type(() => Number)
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(200)
  pageSize: number = new PageQuery().pageSize;
}

const AMOUNT = '万元, exact decimal with at most 6 places';

/** One of the words of a vocabulary, or null for none. */
const NullableTerm = (terms: readonly string[]) =>
  applyDecorators(ApiProperty({ enum: terms, nullable: true, required: false }), IsOptional(), IsIn(terms));

const Day = () => NullableText(40);

const Rows = (type: () => new () => object, max: number) =>
  applyDecorators(
    ApiProperty({ type: () => [type()], required: false }),
    IsOptional(),
    IsArray(),
    ArrayMaxSize(max),
    IsObject({ each: true }),
    ValidateNested({ each: true }),
    Type(type),
  );

export class PlanBody {
  @ApiProperty() @IsInt() @Min(1990) @Max(2100) year: number;
  @Decimal(AMOUNT) amount?: string | null;
}

export class MonthlyPlanBody {
  @ApiProperty({ description: 'YYYY-MM' }) @IsString() @MaxLength(7) month: string;
  @Decimal(AMOUNT) amount?: string | null;
}

export class PartyBody {
  @ApiProperty({ enum: PARTY_ROLES }) @IsIn(PARTY_ROLES) role: PartyRole;
  @NullableText(40, 'An enterprise of the register') enterpriseId?: string | null;
  @NullableText(200, 'Where the register does not hold it') name?: string | null;
}

export class MilestoneBody {
  @NullableText(40, 'Of a milestone that the project already has') id?: string | null;
  @ApiProperty() @IsString() @MaxLength(200) name: string;
  @Day() plannedOn?: string | null;
  @Day() actualOn?: string | null;
}

export class CreateProjectRequest {
  @ApiProperty() @IsString() @MaxLength(200) name: string;
  @ApiProperty({ enum: PROJECT_TYPES }) @IsIn(PROJECT_TYPES) type: ProjectType;
  @NullableTerm(PROJECT_NATURES) nature?: ProjectNature | null;
  @ApiProperty({ enum: PROJECT_STAGES, required: false, description: 'Of a new project: lead unless told' })
  @IsOptional()
  @IsIn(PROJECT_STAGES)
  stage?: ProjectStage;
  @NullableText(40, 'The day on which it entered the stage; the date of the stage, or today, unless told')
  stageOn?: string | null;
  @NullableTerm(CHAIN_EFFECTS) chainEffect?: ChainEffect | null;
  @ListOf(String, 20, 'Ids, keys, names or aliases of chains') chains?: string[];
  @ListOf(String, 20, 'Ids, keys, names or aliases of clusters') clusters?: string[];
  @ListOf(String, 50) links?: string[];
  @NullableText(100) platformId?: string | null;
  @NullableText(20) sourceRegionCode?: string | null;
  @NullableText(20) regionCode?: string | null;
  @NullableText(300) site?: string | null;
  @NullableText(5000) content?: string | null;
  @Decimal(AMOUNT) totalInvestment?: string | null;
  @Decimal(AMOUNT) fixedAssetInvestment?: string | null;
  @Rows(() => PlanBody, 50) plans?: PlanBody[];
  @Rows(() => MonthlyPlanBody, 240) monthlyPlans?: MonthlyPlanBody[];
  @Rows(() => PartyBody, 50) parties?: PartyBody[];
  @Rows(() => MilestoneBody, 100) milestones?: MilestoneBody[];
  @Day() plannedStart?: string | null;
  @Day() actualStart?: string | null;
  @Day() plannedCompletion?: string | null;
  @Day() actualCompletion?: string | null;
  @Day() plannedProduction?: string | null;
  @Day() actualProduction?: string | null;
  @NullableText(50) nationalCode?: string | null;
  @NullableText(7, 'YYYY-MM: what the opening amounts include') openingMonth?: string | null;
  @Decimal(AMOUNT) openingInvestment?: string | null;
  @Decimal(AMOUNT) openingYearInvestment?: string | null;
  @Decimal(AMOUNT) openingFunds?: string | null;
  @NullableText(100, 'Id or key; the organization of whoever logs the project unless told')
  organizationId?: string | null;
  @NullableText(100, 'A mask means unchanged') responsiblePerson?: string | null;
  @NullableText(100, 'A mask means unchanged') responsiblePhone?: string | null;
  @NullableText(100) leadOfficial?: string | null;
  @ApiProperty({ type: Boolean, nullable: true, required: false })
  @IsOptional()
  @IsBoolean()
  inStatistics?: boolean | null;
  @ApiProperty({ required: false, enum: CONFIDENTIALITIES, description: 'Only its own side may set it' })
  @IsOptional()
  @IsIn(CONFIDENTIALITIES)
  confidentiality?: Confidentiality;
  @NullableText(5000) note?: string | null;
}

export class UpdateProjectRequest extends PartialType(OmitType(CreateProjectRequest, ['stageOn'])) {
  @ApiProperty({ description: 'The version that the change was made on' })
  @IsInt()
  @Min(1)
  version: number;

  @NullableText(40, 'The day on which it moved to `stage`; the date of the stage, or today, unless told')
  stageOn?: string | null;

  @NullableText(500, 'Why it moved back, was terminated or taken up again') stageReason?: string | null;
}
