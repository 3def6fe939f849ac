import type { PeriodDays, PeriodStatus, PeriodStep } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { UnitOfWork } from '../../foundation/database/unit-of-work.js';

export interface PeriodRecord extends PeriodDays {
  id: string;
  version: number;
  status: PeriodStatus;
}

export interface PeriodStepTaken {
  step: PeriodStep;
  from: PeriodStatus;
  to: PeriodStatus;
  reason: string | null;
  takenBy: string | null;
}

const COLUMNS = `id, version, first_month as "firstMonth", last_month as "lastMonth", status, opens_on as "opensOn",
  closes_on as "closesOn", cutoff_on as "cutoffOn"`;

@Injectable()
export class ReportingPeriodRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async byId(id: string): Promise<PeriodRecord | null> {
    const reader = await this.unitOfWork.reader();
    const rows: PeriodRecord[] = await reader.query(`select ${COLUMNS} from reporting_period where id = $1`, [id]);
    return rows[0] ?? null;
  }

  /** The record, kept for the running unit of work alone: whoever types into the period, or moves it, waits. */
  async hold(id: string): Promise<PeriodRecord | null> {
    const writer = await this.unitOfWork.writer();
    const rows: PeriodRecord[] = await writer.query(
      `select ${COLUMNS} from reporting_period where id = $1 for update`,
      [id],
    );
    return rows[0] ?? null;
  }

  /** The period that people work on: the one that is being filled in, else the newest that is not locked yet. */
  async current(): Promise<PeriodRecord | null> {
    const reader = await this.unitOfWork.reader();
    const rows: PeriodRecord[] = await reader.query(
      `select ${COLUMNS} from reporting_period where status in ('open', 'closed')
        order by status = 'open' desc, last_month desc limit 1`,
    );
    return rows[0] ?? null;
  }

  /** The newest period before this one that was opened and is not locked. */
  async unlockedBefore(firstMonth: string): Promise<PeriodRecord | null> {
    const reader = await this.unitOfWork.reader();
    const rows: PeriodRecord[] = await reader.query(
      `select ${COLUMNS} from reporting_period where last_month < $1 and status in ('open', 'closed')
        order by last_month desc limit 1`,
      [firstMonth],
    );
    return rows[0] ?? null;
  }

  /** Adds the periods whose months no other period has. @returns how many those were */
  async insert(periods: readonly PeriodDays[]): Promise<number> {
    const writer = await this.unitOfWork.writer();
    const rows: unknown[] = await writer.query(
      `insert into reporting_period (id, first_month, last_month, status, opens_on, closes_on, cutoff_on)
       select n.id, n."firstMonth", n."lastMonth", 'planned', n."opensOn", n."closesOn", n."cutoffOn"
         from jsonb_to_recordset($1::jsonb) n(id uuid, "firstMonth" text, "lastMonth" text, "opensOn" date, "closesOn" date, "cutoffOn" date)
        where not exists (select from reporting_period p
                           where p.first_month <= n."lastMonth" and p.last_month >= n."firstMonth")
       on conflict do nothing returning id`,
      [JSON.stringify(periods.map((period) => ({ id: uuid(), ...period })))],
    );
    return rows.length;
  }

  /** Of a period that is held. */
  async setDays(id: string, days: Pick<PeriodDays, 'opensOn' | 'closesOn' | 'cutoffOn'>): Promise<void> {
    const writer = await this.unitOfWork.writer();
    await writer.query(
      `update reporting_period set opens_on = $2, closes_on = $3, cutoff_on = $4, version = version + 1, updated_at = now()
        where id = $1`,
      [id, days.opensOn, days.closesOn, days.cutoffOn],
    );
  }

  /** Of a period that is held. */
  async take(id: string, taken: PeriodStepTaken): Promise<void> {
    const writer = await this.unitOfWork.writer();
    await writer.query(
      `with moved as (
         update reporting_period set status = $4, version = version + 1, updated_at = now() where id = $1 returning id)
       insert into reporting_period_step (id, period_id, step, from_status, to_status, reason, taken_by)
       select $2::uuid, id, $5, $3, $4, $6, $7::uuid from moved`,
      [id, uuid(), taken.from, taken.to, taken.step, taken.reason, taken.takenBy],
    );
  }
}
