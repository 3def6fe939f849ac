import type { Schemas } from '@lianqun/api-client';

export type Overview = Schemas['Overview'];
export type RegisterFigures = Overview['registers'];
export type RecentChange = Schemas['RecentChange'];
export type WaitingItem = Overview['waiting'][number];
export type MainFigures = NonNullable<Overview['figures']>;
export type MainFigure = MainFigures['items'][number];

/** What the home page says about the month, beside the register of enterprises. */
export type MonthOverview = Pick<
  Overview,
  'registers' | 'waiting' | 'waitingTotal' | 'period' | 'missing' | 'figures' | 'reports'
>;
