import type { AccessRow } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import type { AttachmentPurpose } from '../../foundation/access/record-kinds.js';
import { UnitOfWork } from '../../foundation/database/unit-of-work.js';

export interface NewAttachment {
  id: string;
  kind: string;
  recordId: string;
  purpose: AttachmentPurpose;
  fileName: string;
  fileSha256: string;
  fileSize: number;
  mediaType: string;
  createdBy: string;
}

export interface AttachmentRow extends Omit<NewAttachment, 'createdBy'> {
  createdByName: string | null;
  createdAt: Date;
  /** Who added it, as a record of the organization of his: who may take it away again. */
  owner: AccessRow;
}

const COLUMNS = `
  f.id, f.kind, f.record_id as "recordId", f.purpose, f.file_name as "fileName", f.file_sha256 as "fileSha256",
  f.file_size::float8 as "fileSize", f.media_type as "mediaType", a.display_name as "createdByName",
  f.created_at as "createdAt",
  jsonb_build_object(
    'regionPath', coalesce(to_jsonb(r.path), '[]'), 'organizationId', o.id,
    'organizationPath', coalesce(to_jsonb(o.path), '[]'), 'organizationProvinceId', r.path[1],
    'createdBy', f.created_by, 'restricted', false, 'invited', '[]'::jsonb) as owner`;

const FROM = `attachment f join account a on a.id = f.created_by
  left join organization o on o.id = a.organization_id left join region r on r.id = o.region_id`;

@Injectable()
export class AttachmentRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async of(kind: string, recordId: string): Promise<AttachmentRow[]> {
    const reader = await this.unitOfWork.reader();
    return reader.query(
      `select ${COLUMNS} from ${FROM} where f.record_id = $1 and f.kind = $2 and f.deleted_at is null
        order by f.created_at, f.id`,
      [recordId, kind],
    );
  }

  async byId(id: string): Promise<AttachmentRow | null> {
    const reader = await this.unitOfWork.reader();
    const rows: AttachmentRow[] = await reader.query(
      `select ${COLUMNS} from ${FROM} where f.id = $1 and f.deleted_at is null`,
      [id],
    );
    return rows[0] ?? null;
  }

  async count(kind: string, recordId: string): Promise<number> {
    const reader = await this.unitOfWork.reader();
    const rows: { count: number }[] = await reader.query(
      `select count(*)::int as count from attachment where record_id = $1 and kind = $2 and deleted_at is null`,
      [recordId, kind],
    );
    return rows[0]?.count ?? 0;
  }

  /** From here to the end of the transaction nobody else adds to the record: its files can be counted. */
  async hold(recordId: string): Promise<void> {
    const writer = await this.unitOfWork.writer();
    await writer.query(`select pg_advisory_xact_lock(hashtextextended('attachment ' || $1, 0))`, [recordId]);
  }

  async insert(added: NewAttachment): Promise<void> {
    const writer = await this.unitOfWork.writer();
    await writer.query(
      `insert into attachment (id, kind, record_id, purpose, file_name, file_sha256, file_size, media_type, created_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        ...[added.id, added.kind, added.recordId, added.purpose, added.fileName],
        ...[added.fileSha256, added.fileSize, added.mediaType, added.createdBy],
      ],
    );
  }

  /** @returns false when somebody else has deleted it meanwhile */
  async delete(id: string, deletedBy: string): Promise<boolean> {
    const writer = await this.unitOfWork.writer();
    const rows: unknown[] = await writer.query(
      `with gone as (
         update attachment set deleted_at = now(), deleted_by = $2 where id = $1 and deleted_at is null returning id)
       select id from gone`,
      [id, deletedBy],
    );
    return rows.length > 0;
  }

  /** The files that are still wanted: those of deleted attachments are nobody's. */
  async files(): Promise<string[]> {
    const reader = await this.unitOfWork.reader();
    const rows: { sha256: string }[] = await reader.query(
      `select distinct file_sha256 as sha256 from attachment where deleted_at is null`,
    );
    return rows.map(({ sha256 }) => sha256);
  }
}
