import type { Schemas } from '@lianqun/api-client';

type Light = Schemas['ProgressEntry']['light'];

export interface WaitingItem {
  kind: 'blocker' | 'entry-set';
  id: string;
  action: 'assign' | 'accept' | 'start' | 'work' | 'close' | 'fill' | 'refill' | 'review';
  title: string;
  code: string | null;
  detail: string | null;
  dueOn: string | null;
  light: Light | null;
  periodId: string | null;
  organizationId: string | null;
}

export interface MainFigure {
  key: string;
  label: string;
  unit: string;
  value: string | null;
  previous: string | null;
}

export interface MainFigures {
  periodId: string;
  label: string;
  previousLabel: string | null;
  items: MainFigure[];
  course: { firstMonth: string; lastMonth: string; months: number; amount: string }[];
}

export interface MonthOverview {
  waiting: WaitingItem[];
  waitingTotal: number;
  period: Schemas['ReportingPeriod'] | null;
  missing: { organization: { id: string; name: string; shortName: string }; owed: number; filled: number }[];
  figures: MainFigures | null;
  reports: Schemas['ReportSummary'][];
}

export type Overview = Schemas['Overview'] & MonthOverview;
