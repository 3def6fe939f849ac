import { PERIOD_STATUSES, PERIOD_STEPS, type PeriodStatus, type PeriodStep } from '@lianqun/domain';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsBoolean, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { NullableText } from '../../../foundation/http/fields.js';

const text = { type: String, nullable: true } as const;

export class PeriodQuery {
  @ApiProperty({ type: Number, required: false, description: 'All years unless told' })
  @Type(() => Number)
  @IsOptional()
  @IsInt()
  @Min(2000)
  @Max(2100)
  year?: number;
}

export class MakePeriodsRequest {
  @ApiProperty() @IsInt() @Min(2000) @Max(2100) year: number;
  @ApiProperty({ description: 'Whether January and February are one period' })
  @IsBoolean()
  januaryAndFebruaryTogether: boolean;
}

class PeriodChange {
  @ApiProperty({ description: 'The version that the change was made on' })
  @IsInt()
  @Min(1)
  version: number;
}

export class UpdatePeriodRequest extends PeriodChange {
  @NullableText(40) opensOn?: string | null;
  @NullableText(40) closesOn?: string | null;
  @NullableText(40) cutoffOn?: string | null;
}

export class PeriodStepRequest extends PeriodChange {
  @NullableText(2000, 'Needed to reopen') reason?: string | null;
}

export class AddProjectRequest {
  @ApiProperty() @IsUUID() projectId: string;
}

export class SetCounts {
  @ApiProperty() notStarted: number;
  @ApiProperty() filling: number;
  @ApiProperty() submitted: number;
  @ApiProperty() returned: number;
  @ApiProperty() approved: number;
  @ApiProperty() excused: number;
  @ApiProperty() locked: number;
}

export class SnapshotSummary {
  @ApiProperty() id: string;
  @ApiProperty({ description: '1 for the first locking, one more after each reopening' }) edition: number;
  @ApiProperty() digest: string;
  @ApiProperty() rowCount: number;
  @ApiProperty({ type: String, format: 'date-time' }) takenAt: string;
  @ApiProperty(text) takenByName: string | null;
}

export class AllowedPeriodStep {
  @ApiProperty({ enum: PERIOD_STEPS, enumName: 'PeriodStep' }) step: PeriodStep;
  @ApiProperty({ ...text, description: 'Why it cannot be taken yet, in Chinese' }) reason: string | null;
}

export class PeriodResponse {
  @ApiProperty() id: string;
  @ApiProperty() version: number;
  @ApiProperty({ description: 'YYYY-MM' }) firstMonth: string;
  @ApiProperty({ description: 'YYYY-MM' }) lastMonth: string;
  @ApiProperty({ description: 'In Chinese, as 2026年10月' }) label: string;
  @ApiProperty({ enum: PERIOD_STATUSES, enumName: 'PeriodStatus' }) status: PeriodStatus;
  @ApiProperty() opensOn: string;
  @ApiProperty() closesOn: string;
  @ApiProperty() cutoffOn: string;
  @ApiProperty({ type: Number, nullable: true, description: 'Until filling closes; negative when it should have' })
  daysLeft: number | null;
  @ApiProperty({ description: 'Projects that owe an entry' }) owed: number;
  @ApiProperty({ description: 'Those whose entry is complete' }) filled: number;
  @ApiProperty({ type: SetCounts }) sets: SetCounts;
  @ApiProperty({ type: SnapshotSummary, nullable: true, description: 'The newest' }) snapshot: SnapshotSummary | null;
  @ApiProperty({ type: [AllowedPeriodStep] }) allowedSteps: AllowedPeriodStep[];
}

export class PeriodList {
  @ApiProperty({ type: [PeriodResponse], description: 'Newest first' }) items: PeriodResponse[];
}
