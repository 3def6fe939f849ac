import { EVENT_DAYS, LIGHT_LIMITS } from '@lianqun/domain';
import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsInt, Max, Min } from 'class-validator';

const Whole = ({ min, max }: { min: number; max: number }, description?: string) =>
  applyDecorators(
    ApiProperty({ type: 'integer', minimum: min, maximum: max, description }),
    IsInt(),
    Min(min),
    Max(max),
  );

/** The thresholds of the lights; the version is the one that a change is made on. */
export class LightRulesBody {
  @ApiProperty() @IsInt() @Min(1) version: number;
  @Whole(LIGHT_LIMITS.behind, 'Percentage points behind the plan') redBehind: number;
  @Whole(LIGHT_LIMITS.behind, 'Percentage points behind the plan; less than `redBehind`') yellowBehind: number;
  @Whole(LIGHT_LIMITS.workingDays, 'Working days before the deadline') blockerYellowWorkingDays: number;
}

export class SystemSettingsBody {
  @ApiProperty() @IsInt() @Min(1) version: number;
  @Whole(EVENT_DAYS, 'Days for which access events are kept') accessEventDays: number;
}

export class SystemSettingsResponse extends SystemSettingsBody {
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Sender of mails; null where no mail server is configured',
  })
  mailFrom: string | null;
}
