export interface EntryValues {
  monthlyInvestment: string | null;
  fundsInPlace: string | null;
  stage: string | null;
  actualStart: string | null;
  actualCompletion: string | null;
  actualProduction: string | null;
  imageProgress: string | null;
  progress: string | null;
  problems: string | null;
  coordination: string | null;
  nextStep: string | null;
  inStatistics: boolean | null;
  noChangeReason: string | null;
  reductionReason: string | null;
  explanations: Record<string, string>;
}

/** What is typed, cell by cell. */
export type EntryField = Exclude<keyof EntryValues, 'explanations'>;

export type CellValue = string | boolean | null;

export interface Check {
  severity: 'error' | 'warning';
  field: string;
  code: string;
  params: Record<string, unknown>;
  message: string;
  explained: boolean;
}

export interface Entry extends EntryValues {
  id: string;
  version: number;
  project: {
    id: string;
    code: string;
    name: string;
    totalInvestment: string | null;
    annualPlan: string | null;
    stage: string;
    plannedStart: string | null;
    plannedCompletion: string | null;
    actualStart: string | null;
    actualCompletion: string | null;
    actualProduction: string | null;
  };
  organization: { id: string; name: string; shortName: string | null } | null;
  filledAt: string | null;
  filledByName: string | null;
  late: boolean;
  last: {
    periodId: string;
    label: string;
    monthlyInvestment: string | null;
    fundsInPlace: string | null;
    stage: string | null;
    imageProgress: string | null;
    progress: string | null;
    problems: string | null;
    coordination: string | null;
    nextStep: string | null;
  } | null;
  before: { yearInvestment: string; totalInvestment: string; totalFunds: string };
  derived: {
    yearInvestment: string;
    totalInvestment: string;
    completionRate: string | null;
    expectedRate: string | null;
    gap: string | null;
  };
  checks: Check[];
  light: { light: string; reasons: { code: string; params: Record<string, unknown>; text: string }[] };
}

export interface EntrySheet {
  period: {
    id: string;
    firstMonth: string;
    lastMonth: string;
    label: string;
    status: string;
    closesOn: string;
    daysLeft: number | null;
  };
  set: EntrySet | null;
  items: Entry[];
}

export interface EntrySet {
  id: string;
  version: number;
  organization: { id: string; name: string; shortName: string | null };
  regionName: string | null;
  status: 'not-started' | 'filling' | 'submitted' | 'returned' | 'approved' | 'excused' | 'locked';
  owed: number;
  filled: number;
  errors: number;
  warnings: number;
  reason: string | null;
  submittedAt: string | null;
  submittedByName: string | null;
  reviewedAt: string | null;
  reviewedByName: string | null;
}
