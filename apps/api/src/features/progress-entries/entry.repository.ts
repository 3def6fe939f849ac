import type {
  AccessRow,
  EntrySetStatus,
  MonthlyPlan,
  NoChangeReason,
  PeriodStatus,
  ProjectStage,
} from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../foundation/database/unit-of-work.js';
import { ENTRIES_STATEMENT, ENTRY_STATEMENT } from './entry.sql.js';
import type { EntryDraft } from './entry-draft.js';
import type { SetOwner } from './sets/entry-set.policy.js';
import type { LastEntry } from './progress-entry.dto.js';

/** An entry with everything that is needed to show and to judge it. */
export interface EntryRow extends EntryDraft, SetOwner {
  id: string;
  version: number;
  periodId: string;
  periodStatus: PeriodStatus;
  firstMonth: string;
  lastMonth: string;
  closesOn: string;
  setId: string | null;
  setStatus: EntrySetStatus | null;
  projectId: string;
  code: string;
  name: string;
  totalInvestment: string | null;
  annualPlan: string | null;
  monthlyPlan: MonthlyPlan[];
  projectStage: ProjectStage;
  /** The stage in which a terminated project stood. */
  stageBefore: ProjectStage | null;
  plannedStart: string | null;
  plannedCompletion: string | null;
  projectStart: string | null;
  projectCompletion: string | null;
  projectProduction: string | null;
  organizationName: string | null;
  organizationShortName: string | null;
  stage: ProjectStage | null;
  noChangeReason: NoChangeReason | null;
  filledAt: Date | null;
  filledByName: string | null;
  late: boolean;
  filledForOther: boolean;
  /** What decides who reaches the project, where it is not shared between the provinces; null where it is. */
  restrictedProject: AccessRow | null;
  last: (Omit<LastEntry, 'label'> & { firstMonth: string; lastMonth: string }) | null;
  yearBefore: string;
  totalBefore: string;
  fundsBefore: string;
}

/** What saving has set beside the fields. */
export type Saved = Pick<EntryRow, 'version' | 'filledAt' | 'late'>;

const columns: Record<keyof EntryDraft, string> = {
  monthlyInvestment: 'monthly_investment',
  fundsInPlace: 'funds_in_place',
  stage: 'stage',
  actualStart: 'actual_start',
  actualCompletion: 'actual_completion',
  actualProduction: 'actual_production',
  imageProgress: 'image_progress',
  progress: 'progress',
  problems: 'problems',
  coordination: 'coordination',
  nextStep: 'next_step',
  inStatistics: 'in_statistics',
  noChangeReason: 'no_change_reason',
  reductionReason: 'reduction_reason',
  explanations: 'explanations',
};

@Injectable()
export class EntryRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async byId(id: string): Promise<EntryRow | null> {
    return (await this.unitOfWork.readPrepared<EntryRow>('entry-by-id', ENTRY_STATEMENT, [id]))[0] ?? null;
  }

  /** The entries of a period, of one organization or of all. */
  async ofPeriod(periodId: string, organizationId: string | null): Promise<EntryRow[]> {
    const reader = await this.unitOfWork.reader();
    return reader.query(ENTRIES_STATEMENT, [periodId, organizationId]);
  }

  /**
   * Writes fields of an entry if it still has this version, its period takes entries and its set is not handed in.
   * One statement does all of it: the period is held first (shared, so that others type on), then the set, so that
   * neither is locked or submitted in between. That typing has begun is nobody's decision on the set: its version stays,
   * so that the one who typed can submit what is on the screen.
   * @returns null when one of these did not hold; then nothing is written
   */
  async save(entry: EntryRow, changed: Partial<EntryDraft>, by: string, today: string): Promise<Saved | null> {
    const names = Object.keys(changed) as (keyof EntryDraft)[];
    const assignments = names.map((name, i) => `${columns[name]} = $${String(i + 7)}`);
    const writer = await this.unitOfWork.writer();
    const rows: Saved[] = await writer.query(
      `with period as materialized (
         select status, closes_on from reporting_period where id = $3 for share),
       held as materialized (
         select id from entry_set where id = $4 and status in ('not-started', 'filling', 'returned')
            and exists (select from period where status in ('open', 'closed')) for no key update),
       saved as (
         update progress_entry e set ${assignments.join(', ')}, version = e.version + 1, filled_at = now(),
                filled_by = $5, updated_at = now(),
                late = e.late or (select status = 'closed' or (closes_on < $6::date and e.filled_at is null) from period)
          where e.id = $1 and e.version = $2 and exists (select from held)
         returning e.version, e.filled_at as "filledAt", e.late),
       begun as (
         update entry_set s set status = 'filling', updated_at = now()
          where s.id = $4 and s.status = 'not-started' and exists (select from saved))
       select * from saved`,
      [entry.id, entry.version, entry.periodId, entry.setId, by, today, ...names.map((name) => changed[name])],
    );
    return rows[0] ?? null;
  }
}
