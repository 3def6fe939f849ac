import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../foundation/database/unit-of-work.js';
import type { Principal } from '../../foundation/http/principal.js';

/** What is kept of a view. */
export interface ViewDraft {
  name: string;
  address: string;
  columns: string[] | null;
  shared: boolean;
  /** With whose people it is shared; null for a private one. */
  organizationId: string | null;
}

export interface ViewRow extends ViewDraft {
  id: string;
  version: number;
  register: string;
  createdBy: string;
  createdByName: string;
  organizationName: string | null;
}

/** Views that an account (`$1`) has or, being of an organization of this path (`$2`), may use. */
const SELECT = `
  select v.id, v.version, v.register, v.name, v.address, v.columns, v.shared, v.organization_id as "organizationId",
         v.created_by as "createdBy", a.display_name as "createdByName", o.name as "organizationName"
    from saved_view v join account a on a.id = v.created_by left join organization o on o.id = v.organization_id
   where v.deleted_at is null and (v.created_by = $1 or v.shared and v.organization_id = any($2::uuid[]))`;

@Injectable()
export class SavedViewRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async list(register: string, { accountId, organizationPath }: Principal): Promise<ViewRow[]> {
    const reader = await this.unitOfWork.reader();
    return reader.query(`${SELECT} and v.register = $3 order by v.created_by <> $1, v.name collate zh, v.id`, [
      accountId,
      organizationPath,
      register,
    ]);
  }

  async byId(id: string, { accountId, organizationPath }: Principal): Promise<ViewRow | null> {
    const reader = await this.unitOfWork.reader();
    const rows: ViewRow[] = await reader.query(`${SELECT} and v.id = $3`, [accountId, organizationPath, id]);
    return rows[0] ?? null;
  }

  async countOwn(register: string, accountId: string): Promise<number> {
    const reader = await this.unitOfWork.reader();
    const rows: { count: number }[] = await reader.query(
      `select count(*)::int as count from saved_view where created_by = $1 and register = $2 and deleted_at is null`,
      [accountId, register],
    );
    return rows[0]?.count ?? 0;
  }

  async insert(id: string, register: string, draft: ViewDraft, createdBy: string): Promise<void> {
    const writer = await this.unitOfWork.writer();
    await writer.query(
      `insert into saved_view (id, register, name, address, columns, shared, organization_id, created_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, register, draft.name, draft.address, draft.columns, draft.shared, draft.organizationId, createdBy],
    );
  }

  /** @returns false when it has another version by now; then nothing is written */
  async update(id: string, version: number, draft: ViewDraft): Promise<boolean> {
    const writer = await this.unitOfWork.writer();
    const rows: unknown[] = await writer.query(
      `with updated as (
         update saved_view set name = $3, address = $4, columns = $5, shared = $6, organization_id = $7,
                version = version + 1, updated_at = now()
          where id = $1 and version = $2 and deleted_at is null returning id)
       select id from updated`,
      [id, version, draft.name, draft.address, draft.columns, draft.shared, draft.organizationId],
    );
    return rows.length > 0;
  }

  async delete(id: string): Promise<void> {
    const writer = await this.unitOfWork.writer();
    await writer.query(
      `update saved_view set deleted_at = now(), version = version + 1, updated_at = now()
        where id = $1 and deleted_at is null`,
      [id],
    );
  }
}
