import type { Schemas } from '@lianqun/api-client';
import type { PeriodStep as AnyStep } from '@lianqun/domain';

export type Period = Schemas['ReportingPeriod'];
export type PeriodStatus = Period['status'];

/** The steps that are taken here; a period is published by issuing its report. */
export type PeriodStep = Exclude<AnyStep, 'publish'>;
