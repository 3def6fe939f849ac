import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { UnitOfWork } from '../../../foundation/database/unit-of-work.js';
import type { PeriodSample } from './month-samples.js';

/** Midday of the day before filling closed, and never later than now. */
const FILLED_ON = `least(now(), (p.closes_on - 1)::timestamp at time zone 'Asia/Shanghai' + interval '12 hours')`;

@Injectable()
export class MonthSampleRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** True as long as no month was ever filled in; periods that are merely planned are made by every start. */
  async isEmpty(): Promise<boolean> {
    const rows: unknown[] = await (
      await this.unitOfWork.reader()
    ).query(`select 1 from reporting_period where status <> 'planned' limit 1`);
    return rows.length === 0;
  }

  /** In place of the periods that are planned. */
  async insertPeriods(periods: readonly PeriodSample[]): Promise<string[]> {
    const rows = periods.map(({ sets: _, ...period }) => ({ id: uuid(), ...period }));
    const writer = await this.unitOfWork.writer();
    await writer.query(`delete from reporting_period where status = 'planned'`);
    await writer.query(
      `insert into reporting_period (id, first_month, last_month, status, opens_on, closes_on, cutoff_on, is_sample)
       select n.id, n."firstMonth", n."lastMonth", n.status, n."opensOn", n."closesOn", n."cutoffOn", n.status <> 'planned'
         from jsonb_to_recordset($1::jsonb) n(id uuid, "firstMonth" text, "lastMonth" text, status text, "opensOn" date,
              "closesOn" date, "cutoffOn" date)`,
      [JSON.stringify(rows)],
    );
    return rows.map(({ id }) => id);
  }

  async insertSets(periodId: string, { sets }: PeriodSample): Promise<void> {
    const writer = await this.unitOfWork.writer();
    await writer.query(
      `insert into entry_set (id, period_id, status, reason, organization_id, region_id, submitted_at, reviewed_at)
       select n.id, $1, n.status, n.reason, o.id, o.region_id,
              case when n.status in ('submitted', 'approved', 'returned', 'locked') then d.day end,
              case when n.status in ('approved', 'returned', 'locked') then least(now(), d.day + interval '1 day') end
         from jsonb_to_recordset($2::jsonb) n(id uuid, status text, reason text, "organizationKey" text)
         join organization o on o.key = n."organizationKey",
              lateral (select ${FILLED_ON} as day from reporting_period p where p.id = $1) d`,
      [periodId, JSON.stringify(sets.map(({ entries: _, ...set }) => ({ id: uuid(), ...set })))],
    );
    const entries = sets.flatMap(({ organizationKey, entries: own }) =>
      own.map(({ projectId, values }) => ({
        id: uuid(),
        projectId,
        organizationKey,
        filled: values !== null,
        ...values,
      })),
    );
    await writer.query(
      `insert into progress_entry (id, period_id, project_id, monthly_investment, funds_in_place, stage, actual_start,
              actual_completion, actual_production, image_progress, progress, problems, coordination, next_step,
              in_statistics, no_change_reason, filled_at, region_id, organization_id, is_sample)
       select n.id, $1, n."projectId", n."monthlyInvestment", n."fundsInPlace", coalesce(n.stage, p.stage), n."actualStart",
              n."actualCompletion", n."actualProduction", n."imageProgress", n.progress, n.problems, n.coordination,
              n."nextStep", case when n.filled then p.in_statistics end, n."noChangeReason",
              case when n.filled then (select ${FILLED_ON} from reporting_period p where p.id = $1) end,
              p.region_id, o.id, true
         from jsonb_to_recordset($2::jsonb) n(id uuid, "projectId" uuid, "organizationKey" text, filled boolean,
              "monthlyInvestment" numeric, "fundsInPlace" numeric, stage text, "actualStart" date, "actualCompletion" date,
              "actualProduction" date, "imageProgress" text, progress text, problems text, coordination text,
              "nextStep" text, "noChangeReason" text)
         join project p on p.id = n."projectId"
         join organization o on o.key = n."organizationKey"`,
      [periodId, JSON.stringify(entries)],
    );
  }

  /** A sample month was locked two days after its filling had closed, not when the sample was loaded. */
  async dateSnapshot(id: string): Promise<void> {
    await (
      await this.unitOfWork.writer()
    ).query(
      `update period_snapshot s set taken_at = (p.closes_on + 2)::timestamp at time zone 'Asia/Shanghai' + interval '10 hours'
         from reporting_period p where s.id = $1 and p.id = s.period_id`,
      [id],
    );
  }

  async remove(): Promise<void> {
    const writer = await this.unitOfWork.writer();
    await writer.query(`delete from progress_entry where is_sample`);
    await writer.query(
      `delete from reporting_period p
        where p.is_sample and not exists (select from progress_entry e where e.period_id = p.id)`,
    );
    await writer.query(`update reporting_period set is_sample = false where is_sample`);
  }
}
