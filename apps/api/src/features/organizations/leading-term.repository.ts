import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../foundation/database/unit-of-work.js';
import type { LeadingTermResponse } from './organization.dto.js';

export interface LeadingTermDraft {
  organizationId: string;
  startsOn: string;
  endsOn: string;
  source: string | null;
}

/** `$1` is today in Shanghai. */
const TERMS = `
  select t.id, t.version, jsonb_build_object('id', o.id, 'name', o.name, 'shortName', o.short_name) as organization,
         t.starts_on as "startsOn", t.ends_on as "endsOn", t.source,
         $1::date between t.starts_on and t.ends_on as current
    from leading_term t join organization o on o.id = t.organization_id`;

@Injectable()
export class LeadingTermRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The newest first. */
  async all(today: string): Promise<LeadingTermResponse[]> {
    return (await this.unitOfWork.reader()).query(`${TERMS} order by t.starts_on desc`, [today]);
  }

  async byId(id: string, today: string): Promise<LeadingTermResponse | null> {
    const rows: LeadingTermResponse[] = await (
      await this.unitOfWork.reader()
    ).query(`${TERMS} where t.id = $2`, [today, id]);
    return rows[0] ?? null;
  }

  /** Another term that shares a day with these. */
  async overlapping(startsOn: string, endsOn: string, exceptId: string | null, today: string) {
    const rows: LeadingTermResponse[] = await (
      await this.unitOfWork.reader()
    ).query(
      `${TERMS} where t.starts_on <= $3 and t.ends_on >= $2 and t.id is distinct from $4 order by t.starts_on limit 1`,
      [today, startsOn, endsOn, exceptId],
    );
    return rows[0] ?? null;
  }

  async insert(id: string, term: LeadingTermDraft): Promise<void> {
    await (
      await this.unitOfWork.writer()
    ).query(`insert into leading_term (id, organization_id, starts_on, ends_on, source) values ($1, $2, $3, $4, $5)`, [
      id,
      term.organizationId,
      term.startsOn,
      term.endsOn,
      term.source,
    ]);
  }

  /** @returns false when the term has another version by now */
  async update(id: string, version: number, term: LeadingTermDraft): Promise<boolean> {
    const [rows]: [unknown[], number] = await (
      await this.unitOfWork.writer()
    ).query(
      `update leading_term set organization_id = $3, starts_on = $4, ends_on = $5, source = $6, version = version + 1
        where id = $1 and version = $2 returning id`,
      [id, version, term.organizationId, term.startsOn, term.endsOn, term.source],
    );
    return rows.length > 0;
  }

  async remove(id: string): Promise<void> {
    await (await this.unitOfWork.writer()).query(`delete from leading_term where id = $1`, [id]);
  }
}
