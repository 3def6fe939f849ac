import {
  MAX_REMARK,
  NO_CHANGE_REASONS,
  type NoChangeReason,
  PROJECT_STAGES,
  type ProjectStage,
  entryFields,
} from '@lianqun/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsInt, IsObject, IsOptional, IsUUID, Min } from 'class-validator';
import { Decimal, NullableText } from '../../foundation/http/fields.js';
import { LightResponse, OrganizationRef } from '../projects/index.js';
import { EntrySetResponse } from './sets/entry-set.dto.js';
import { PeriodResponse } from './periods/period.dto.js';

const text = { type: String, nullable: true } as const;
const amount = { ...text, description: '万元, exact decimal' } as const;
const sum = { description: '万元, exact decimal' } as const;
const percent = { ...text, description: 'Percent with one decimal' } as const;
const stage = { enum: PROJECT_STAGES, nullable: true } as const;
const AMOUNT = '万元 of this period alone, exact decimal with at most 6 places; negative for a reduction';

export class EntryQuery {
  @ApiProperty({ required: false, description: 'All organizations unless told' })
  @IsOptional()
  @IsUUID()
  organizationId?: string;
}

/** What is typed; a field that is not named stays as it is. */
export class UpdateEntryRequest {
  @ApiProperty({ description: 'The version that the change was made on' })
  @IsInt()
  @Min(1)
  version: number;

  @Decimal(AMOUNT) monthlyInvestment?: string | null;
  @Decimal(AMOUNT) fundsInPlace?: string | null;
  @ApiPropertyOptional(stage) @IsOptional() @IsIn(PROJECT_STAGES) stage?: ProjectStage | null;
  @NullableText(40) actualStart?: string | null;
  @NullableText(40) actualCompletion?: string | null;
  @NullableText(40) actualProduction?: string | null;
  @NullableText(entryFields.imageProgress.maxLength ?? 1000) imageProgress?: string | null;
  @NullableText(entryFields.progress.maxLength ?? 2000) progress?: string | null;
  @NullableText(entryFields.problems.maxLength ?? 2000) problems?: string | null;
  @NullableText(entryFields.coordination.maxLength ?? 2000) coordination?: string | null;
  @NullableText(entryFields.nextStep.maxLength ?? 2000) nextStep?: string | null;
  @ApiPropertyOptional({ type: Boolean, nullable: true }) @IsOptional() @IsBoolean() inStatistics?: boolean | null;
  @ApiPropertyOptional({ enum: NO_CHANGE_REASONS, nullable: true })
  @IsOptional()
  @IsIn(NO_CHANGE_REASONS)
  noChangeReason?: NoChangeReason | null;
  @NullableText(MAX_REMARK) reductionReason?: string | null;
  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: { type: 'string' },
    description: 'By the code of the warning that they explain; replaces what there was',
  })
  @IsOptional()
  @IsObject()
  explanations?: Record<string, string>;
}

export class EntryProject {
  @ApiProperty() id: string;
  @ApiProperty() code: string;
  @ApiProperty() name: string;
  @ApiProperty(amount) totalInvestment: string | null;
  @ApiProperty({ ...amount, description: '万元, exact decimal; of the year of the period' }) annualPlan: string | null;
  @ApiProperty({ enum: PROJECT_STAGES }) stage: ProjectStage;
  @ApiProperty(text) plannedStart: string | null;
  @ApiProperty(text) plannedCompletion: string | null;
  @ApiProperty(text) actualStart: string | null;
  @ApiProperty(text) actualCompletion: string | null;
  @ApiProperty(text) actualProduction: string | null;
}

/** The same project in the period before. */
export class LastEntry {
  @ApiProperty() periodId: string;
  @ApiProperty({ description: 'In Chinese, as 2026年9月' }) label: string;
  @ApiProperty(amount) monthlyInvestment: string | null;
  @ApiProperty(amount) fundsInPlace: string | null;
  @ApiProperty(stage) stage: ProjectStage | null;
  @ApiProperty(text) imageProgress: string | null;
  @ApiProperty(text) progress: string | null;
  @ApiProperty(text) problems: string | null;
  @ApiProperty(text) coordination: string | null;
  @ApiProperty(text) nextStep: string | null;
}

/** The sums through the period before; the year's begins anew in January. */
export class SumsBefore {
  @ApiProperty(sum) yearInvestment: string;
  @ApiProperty(sum) totalInvestment: string;
  @ApiProperty(sum) totalFunds: string;
}

export class DerivedResponse extends SumsBefore {
  @ApiProperty(percent) completionRate: string | null;
  @ApiProperty(percent) expectedRate: string | null;
  @ApiProperty({ ...text, description: 'Percentage points with one decimal, negative where behind' })
  gap: string | null;
}

export class EntryCheckResponse {
  @ApiProperty({ enum: ['error', 'warning'] }) severity: 'error' | 'warning';
  @ApiProperty() field: string;
  @ApiProperty() code: string;
  @ApiProperty({ type: 'object', additionalProperties: true }) params: Record<string, unknown>;
  @ApiProperty({ description: 'In Chinese' }) message: string;
  @ApiProperty({ description: 'A warning that has its word of explanation' }) explained: boolean;
}

export class EntryResponse {
  @ApiProperty() id: string;
  @ApiProperty() version: number;
  @ApiProperty({ type: EntryProject }) project: EntryProject;
  @ApiProperty({ type: OrganizationRef, nullable: true }) organization: OrganizationRef | null;
  @ApiProperty(amount) monthlyInvestment: string | null;
  @ApiProperty(amount) fundsInPlace: string | null;
  @ApiProperty(stage) stage: ProjectStage | null;
  @ApiProperty(text) actualStart: string | null;
  @ApiProperty(text) actualCompletion: string | null;
  @ApiProperty(text) actualProduction: string | null;
  @ApiProperty(text) imageProgress: string | null;
  @ApiProperty(text) progress: string | null;
  @ApiProperty(text) problems: string | null;
  @ApiProperty(text) coordination: string | null;
  @ApiProperty(text) nextStep: string | null;
  @ApiProperty({ type: Boolean, nullable: true }) inStatistics: boolean | null;
  @ApiProperty({ enum: NO_CHANGE_REASONS, nullable: true }) noChangeReason: NoChangeReason | null;
  @ApiProperty(text) reductionReason: string | null;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } }) explanations: Record<string, string>;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) filledAt: Date | null;
  @ApiProperty(text) filledByName: string | null;
  @ApiProperty() late: boolean;
  @ApiProperty({ description: '代填: typed by an account of another organization' }) filledForOther: boolean;
  @ApiProperty({ type: LastEntry, nullable: true }) last: LastEntry | null;
  @ApiProperty({ type: SumsBefore }) before: SumsBefore;
  @ApiProperty({ type: DerivedResponse }) derived: DerivedResponse;
  @ApiProperty({ type: [EntryCheckResponse] }) checks: EntryCheckResponse[];
  @ApiProperty({ type: LightResponse }) light: LightResponse;
}

/** Amounts are of what is listed, counts of everything. */
export class EntrySums {
  @ApiProperty(sum) monthlyInvestment: string;
  @ApiProperty(sum) fundsInPlace: string;
  @ApiProperty(sum) yearInvestment: string;
  @ApiProperty(sum) annualPlan: string;
  @ApiProperty() filled: number;
  @ApiProperty() owed: number;
}

export class EntryList {
  @ApiProperty({ type: PeriodResponse }) period: PeriodResponse;
  @ApiProperty({ type: EntrySetResponse, nullable: true, description: 'Of the organization that was asked for' })
  set: EntrySetResponse | null;
  @ApiProperty({ type: [EntryResponse] }) items: EntryResponse[];
  @ApiProperty({ description: 'Drafts of other provinces and projects not shared: counted, not shown' })
  withheld: number;
  @ApiProperty({ type: EntrySums }) sums: EntrySums;
}
