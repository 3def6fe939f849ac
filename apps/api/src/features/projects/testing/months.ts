import { lastDayOf } from '@lianqun/domain';
import { v7 as uuid } from 'uuid';
import type { TestApp } from '../../../testing/test-app.js';

export interface EntryGiven {
  monthlyInvestment?: string | null;
  fundsInPlace?: string | null;
  imageProgress?: string | null;
}

/** Writes a period with the days that it usually has. @returns its id */
export async function aPeriod(t: TestApp, month: string, status: string): Promise<string> {
  const id = uuid();
  await t.sql(
    `insert into reporting_period (id, first_month, last_month, status, opens_on, closes_on, cutoff_on)
     values ($1, $2, $2, $3, $4::date - 6, $4::date + 5, $4)`,
    [id, month, status, lastDayOf(month)],
  );
  return id;
}

/** Writes the entry that a project owes for a period; what is not given is not filled in. */
export async function anEntry(t: TestApp, periodId: string, projectId: string, given: EntryGiven = {}): Promise<void> {
  const { monthlyInvestment = null, fundsInPlace = null, imageProgress = null } = given;
  await t.sql(
    `insert into progress_entry (id, period_id, project_id, monthly_investment, funds_in_place, image_progress, filled_at)
     values ($1, $2, $3, $4, $5, $6, case when $4::numeric is not null then now() end)`,
    [uuid(), periodId, projectId, monthlyInvestment, fundsInPlace, imageProgress],
  );
}
