import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../foundation/database/unit-of-work.js';
import type { MentionedPerson, PersonResponse } from './comment.dto.js';

export interface CommentRow {
  id: string;
  version: number;
  kind: string;
  recordId: string;
  body: string;
  mentions: MentionedPerson[];
  createdBy: PersonResponse;
  createdAt: Date;
  editedAt: Date | null;
}

const SELECT = `
  select c.id, c.version, c.kind, c.record_id as "recordId", c.body,
         coalesce((select jsonb_agg(jsonb_build_object('id', m.id, 'name', m.display_name) order by p.place)
            from unnest(c.mentions) with ordinality p(id, place) join account m on m.id = p.id), '[]') as mentions,
         jsonb_build_object('id', a.id, 'name', a.display_name, 'organization', o.name) as "createdBy",
         c.created_at as "createdAt", c.edited_at as "editedAt"
    from record_comment c join account a on a.id = c.created_by left join organization o on o.id = a.organization_id
   where c.deleted_at is null`;

@Injectable()
export class CommentRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async of(kind: string, recordId: string): Promise<CommentRow[]> {
    const reader = await this.unitOfWork.reader();
    return reader.query(`${SELECT} and c.record_id = $1 and c.kind = $2 order by c.created_at, c.id`, [recordId, kind]);
  }

  async byId(id: string): Promise<CommentRow | null> {
    const reader = await this.unitOfWork.reader();
    const rows: CommentRow[] = await reader.query(`${SELECT} and c.id = $1`, [id]);
    return rows[0] ?? null;
  }

  async insert(id: string, kind: string, recordId: string, body: string, mentions: string[], by: string) {
    const writer = await this.unitOfWork.writer();
    await writer.query(
      `insert into record_comment (id, kind, record_id, body, mentions, created_by) values ($1, $2, $3, $4, $5, $6)`,
      [id, kind, recordId, body, mentions, by],
    );
  }

  /** @returns false when it has another version by now; then nothing is written */
  async update(id: string, version: number, body: string, mentions: string[]): Promise<boolean> {
    const writer = await this.unitOfWork.writer();
    const rows: unknown[] = await writer.query(
      `with updated as (
         update record_comment set body = $3, mentions = $4, edited_at = now(), version = version + 1
          where id = $1 and version = $2 and deleted_at is null returning id)
       select id from updated`,
      [id, version, body, mentions],
    );
    return rows.length > 0;
  }

  /** @returns false when it has another version by now; then nothing is written */
  async delete(id: string, version: number): Promise<boolean> {
    const writer = await this.unitOfWork.writer();
    const rows: unknown[] = await writer.query(
      `with gone as (
         update record_comment set deleted_at = now(), version = version + 1
          where id = $1 and version = $2 and deleted_at is null returning id)
       select id from gone`,
      [id, version],
    );
    return rows.length > 0;
  }
}
