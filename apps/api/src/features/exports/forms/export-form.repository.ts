import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../foundation/database/unit-of-work.js';
import type { ExportForm } from '../export.entity.js';

export interface FormRow extends Omit<ExportForm, 'deletedAt'> {
  createdByName: string;
}

const FORMS = `
  select f.id, f.register, f.name, f.organization_id as "organizationId", f.file_sha256 as "fileSha256",
         f.file_name as "fileName", f.sheet, f.header_row as "headerRow", f.first_data_row as "firstDataRow",
         f.replaced_rows as "replacedRows", f.columns, f.created_by as "createdBy", f.created_at as "createdAt",
         a.display_name as "createdByName"
    from export_form f join account a on a.id = f.created_by
   where f.deleted_at is null`;

/** The forms of organizations. Accounts without one share theirs. */
@Injectable()
export class ExportFormRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async list(register: string, organizationId: string | null): Promise<FormRow[]> {
    return (await this.unitOfWork.reader()).query(
      `${FORMS} and f.register = $1 and f.organization_id is not distinct from $2::uuid order by f.name collate zh`,
      [register, organizationId],
    );
  }

  async own(register: string, id: string, organizationId: string | null): Promise<FormRow | null> {
    const rows: FormRow[] = await (
      await this.unitOfWork.reader()
    ).query(`${FORMS} and f.id = $1 and f.register = $2 and f.organization_id is not distinct from $3::uuid`, [
      id,
      register,
      organizationId,
    ]);
    return rows[0] ?? null;
  }

  async insert(form: Omit<ExportForm, 'createdAt' | 'deletedAt'>): Promise<void> {
    const writer = await this.unitOfWork.writer();
    await writer.query(
      `insert into export_form (id, register, name, organization_id, file_sha256, file_name, sheet, header_row,
                                first_data_row, replaced_rows, columns, created_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11::jsonb, $12)`,
      [
        form.id,
        form.register,
        form.name,
        form.organizationId,
        form.fileSha256,
        form.fileName,
        form.sheet,
        form.headerRow,
        form.firstDataRow,
        form.replacedRows,
        JSON.stringify(form.columns),
        form.createdBy,
      ],
    );
  }

  async remove(id: string): Promise<void> {
    const writer = await this.unitOfWork.writer();
    await writer.query(`update export_form set deleted_at = now() where id = $1 and deleted_at is null`, [id]);
  }

  /** Digests of the files of forms. */
  async files(): Promise<string[]> {
    const reader = await this.unitOfWork.reader();
    const rows: { sha256: string }[] = await reader.query(
      `select distinct file_sha256 as sha256 from export_form where deleted_at is null`,
    );
    return rows.map((row) => row.sha256);
  }
}
