import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { UnitOfWork } from '../../../foundation/database/unit-of-work.js';
import { RecordSearch } from '../../search/index.js';
import type { BlockerSampleDraft } from './blocker-samples.js';

@Injectable()
export class BlockerSampleRepository {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly search: RecordSearch,
  ) {}

  async registerIsEmpty(): Promise<boolean> {
    const rows: unknown[] = await (await this.unitOfWork.reader()).query(`select 1 from blocker limit 1`);
    return rows.length === 0;
  }

  async count(): Promise<number> {
    const rows: { count: number }[] = await (
      await this.unitOfWork.reader()
    ).query(`select count(*)::int as count from blocker where is_sample`);
    return rows[0]?.count ?? 0;
  }

  async insert(drafts: readonly (BlockerSampleDraft & { id: string; code: string })[]): Promise<void> {
    const writer = await this.unitOfWork.writer();
    const rows = JSON.stringify(drafts);
    await writer.query(
      `insert into blocker (id, code, kind, title, description, chain_id, link, level, raised_on, status, lead_organization_id,
              responsible_person, original_deadline, deadline, measures, resolution, closed_on, region_id, organization_id,
              is_sample, created_at)
       select n.id, n.code, n.kind, n.title, n.description, (select id from chain where key = n."chainKey"), n.link, n.level,
              n."raisedOn", n.status, (select id from organization where key = n."leadKey"), n."responsiblePerson",
              n."originalDeadline", n.deadline, n.measures, n.resolution, n."closedOn", n."regionCode",
              (select id from organization where key = n."raisedByKey"), true, n."raisedOn"::timestamp at time zone 'Asia/Shanghai'
         from jsonb_to_recordset($1::jsonb) n(id uuid, code text, kind text, title text, description text, "chainKey" text,
              link text, level text, "raisedOn" date, status text, "leadKey" text, "responsiblePerson" text,
              "originalDeadline" date, deadline date, measures text, resolution text, "closedOn" date, "regionCode" text,
              "raisedByKey" text)`,
      [rows],
    );
    const children = (of: (draft: (typeof drafts)[number]) => readonly object[]) =>
      JSON.stringify(drafts.flatMap((draft) => of(draft).map((one) => ({ id: uuid(), blocker_id: draft.id, ...one }))));
    await writer.query(
      `insert into blocker_target (id, blocker_id, project_id)
       select id, blocker_id, project_id from jsonb_to_recordset($1::jsonb) n(id uuid, blocker_id uuid, project_id uuid)`,
      [children((draft) => [{ project_id: draft.projectId }])],
    );
    await writer.query(
      `insert into blocker_step (id, blocker_id, step, from_status, to_status, taken_on, taken_at, reason, lead_organization_id, deadline)
       select n.id, n.blocker_id, n.step, n."fromStatus", n."toStatus", n."takenOn",
              n."takenOn"::timestamp at time zone 'Asia/Shanghai', n.reason,
              (select id from organization where key = n."leadKey"), n.deadline
         from jsonb_to_recordset($1::jsonb) n(id uuid, blocker_id uuid, step text, "fromStatus" text, "toStatus" text,
              "takenOn" date, reason text, "leadKey" text, deadline date)`,
      [children((draft) => draft.steps)],
    );
    await writer.query(
      `insert into blocker_note (id, blocker_id, text, noted_on, created_at)
       select n.id, n.blocker_id, n.text, n."notedOn", n."notedOn"::timestamp at time zone 'Asia/Shanghai'
         from jsonb_to_recordset($1::jsonb) n(id uuid, blocker_id uuid, text text, "notedOn" date)`,
      [children((draft) => draft.notes)],
    );
    await this.search.put(
      'blocker',
      drafts.map(({ id }) => id),
    );
  }

  /** The sample's own, and what other blockers say of sample projects and enterprises that are about to go. */
  async remove(): Promise<void> {
    const writer = await this.unitOfWork.writer();
    await writer.query(`delete from record_search where record_id in (select id from blocker where is_sample)`);
    await writer.query(`delete from blocker where is_sample`);
    await writer.query(
      `delete from blocker_target t
        where t.project_id in (select id from project where is_sample)
           or t.enterprise_id in (select id from enterprise where is_sample)`,
    );
  }
}
