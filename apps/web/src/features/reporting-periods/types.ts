export type PeriodStatus = 'planned' | 'open' | 'closed' | 'locked' | 'published';
export type PeriodStep = 'open' | 'close' | 'lock' | 'reopen';

export type SetStatus = 'not-started' | 'filling' | 'submitted' | 'returned' | 'approved' | 'excused' | 'locked';
export type SetStep = 'submit' | 'return' | 'approve' | 'excuse';

export interface OrganizationRef {
  id: string;
  name: string;
  shortName: string | null;
}

export interface Period {
  id: string;
  version: number;
  firstMonth: string;
  lastMonth: string;
  label: string;
  status: PeriodStatus;
  opensOn: string;
  closesOn: string;
  cutoffOn: string;
  daysLeft: number | null;
  owed: number;
  filled: number;
  sets: {
    notStarted: number;
    filling: number;
    submitted: number;
    returned: number;
    approved: number;
    excused: number;
    locked: number;
  };
  snapshot: {
    id: string;
    edition: number;
    digest: string;
    rowCount: number;
    takenAt: string;
    takenByName: string | null;
  } | null;
  allowedSteps: { step: PeriodStep; reason: string | null }[];
}

export interface EntrySet {
  id: string;
  version: number;
  organization: OrganizationRef;
  regionName: string | null;
  status: SetStatus;
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
