import type { AccessRow } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { accessJson } from '../../../foundation/access/access.sql.js';
import { UnitOfWork } from '../../../foundation/database/unit-of-work.js';
import { restricted } from '../enterprise-access.js';
import type { EnterpriseMerge } from './merging.entity.js';

export interface KeptEnterprise {
  id: string;
  name: string;
  access: AccessRow;
}

/** A merge as the page of the kept enterprise lists it. */
export interface MergeRow {
  id: string;
  mergedId: string;
  mergedName: string;
  mergedAccess: AccessRow;
  at: Date;
  byName: string | null;
  undoneAt: Date | null;
}

/** What undoing a merge needs. */
export type StoredMerge = Pick<EnterpriseMerge, 'id' | 'mergedId' | 'changes' | 'moved' | 'undoneAt'> & {
  mergedAccess: AccessRow;
};

type NewMerge = Pick<
  EnterpriseMerge,
  'id' | 'keptId' | 'mergedId' | 'changes' | 'versionAfter' | 'moved' | 'createdBy'
>;

/** Which enterprises turned out to be which. */
@Injectable()
export class MergeRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The enterprise of the register that a merged one has become part of, through however many merges. */
  async keptInsteadOf(id: string): Promise<KeptEnterprise | null> {
    const reader = await this.unitOfWork.reader();
    const rows: KeptEnterprise[] = await reader.query(
      `with recursive become (id, step) as (
         select merged_into_id, 1 from enterprise where id = $1 and merged_into_id is not null
         union all
         select e.merged_into_id, b.step + 1 from become b join enterprise e on e.id = b.id
          where e.merged_into_id is not null and b.step < 100)
       select e.id, e.name, ${accessJson('e', restricted('e'))} as access
         from become b join enterprise e on e.id = b.id where e.deleted_at is null order by b.step limit 1`,
      [id],
    );
    return rows[0] ?? null;
  }

  /** What was merged into an enterprise, newest first. */
  async into(keptId: string): Promise<MergeRow[]> {
    const reader = await this.unitOfWork.reader();
    return reader.query(
      `select m.id, m.merged_id as "mergedId", e.name as "mergedName",
              ${accessJson('e', restricted('e'))} as "mergedAccess", m.created_at as at, a.display_name as "byName",
              m.undone_at as "undoneAt"
         from enterprise_merge m join enterprise e on e.id = m.merged_id join account a on a.id = m.created_by
        where m.kept_id = $1 order by m.created_at desc, m.id desc`,
      [keptId],
    );
  }

  async byId(keptId: string, id: string): Promise<StoredMerge | null> {
    const reader = await this.unitOfWork.reader();
    const rows: StoredMerge[] = await reader.query(
      `select m.id, m.merged_id as "mergedId", m.changes, m.moved, m.undone_at as "undoneAt", ${accessJson('e', restricted('e'))} as "mergedAccess"
         from enterprise_merge m join enterprise e on e.id = m.merged_id where m.id = $1 and m.kept_id = $2`,
      [id, keptId],
    );
    return rows[0] ?? null;
  }

  async add(merge: NewMerge): Promise<void> {
    const writer = await this.unitOfWork.writer();
    await writer.query(
      `insert into enterprise_merge (id, kept_id, merged_id, changes, version_after, moved, created_by)
       values ($1, $2, $3, $4::jsonb, $5, $6::jsonb, $7)`,
      [
        merge.id,
        merge.keptId,
        merge.mergedId,
        JSON.stringify(merge.changes),
        merge.versionAfter,
        JSON.stringify(merge.moved),
        merge.createdBy,
      ],
    );
  }

  /** @returns false when somebody else has undone it meanwhile */
  async markUndone(id: string, undoneBy: string): Promise<boolean> {
    const writer = await this.unitOfWork.writer();
    const rows: unknown[] = await writer.query(
      `with undone as (
         update enterprise_merge set undone_by = $2, undone_at = now() where id = $1 and undone_at is null returning id)
       select id from undone`,
      [id, undoneBy],
    );
    return rows.length > 0;
  }
}
