import { Readable } from 'node:stream';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { isUniqueViolation } from '../../../foundation/database/errors.js';
import { FileStore } from '../../../foundation/files/file-store.js';
import { AppError } from '../../../foundation/http/app-error.js';
import type { Principal } from '../../../foundation/http/principal.js';
import { type FormRow, ExportFormRepository } from './export-form.repository.js';
import type { ExportFormList, ExportFormResponse } from '../export.dto.js';
import { ExportSources } from '../export-source.js';
import { MOST_FORMS } from './form-limits.js';
import { formShape } from './form-shape.js';

/** A form as it was sent. */
export interface SentForm {
  name: string;
  fileName: string;
  content: Buffer;
}

const response = (row: FormRow): ExportFormResponse => ({
  id: row.id,
  name: row.name,
  fileName: row.fileName,
  columns: row.columns,
  replacedRows: row.replacedRows,
  createdByName: row.createdByName,
  createdAt: row.createdAt,
});

/** Workbooks of an organization's own that exports fill in. */
@Injectable()
export class ExportForms implements OnModuleInit {
  constructor(
    private readonly forms: ExportFormRepository,
    private readonly sources: ExportSources,
    private readonly files: FileStore,
  ) {}

  onModuleInit(): void {
    this.files.addOwner(() => this.forms.files());
  }

  async list(register: string, principal: Principal): Promise<ExportFormList> {
    return { items: (await this.forms.list(register, principal.organizationId)).map(response) };
  }

  /** Keeps a form. @throws AppError when it cannot be filled in, or the name is taken */
  async add(register: string, sent: SentForm, principal: Principal): Promise<ExportFormResponse> {
    const { form: reading } = this.sources.get(register);
    const { organizationId, accountId } = principal;
    const known = await this.forms.list(register, organizationId);
    if (known.some(({ name }) => name === sent.name)) throw nameTaken(sent.name);
    if (known.length >= MOST_FORMS) throw new AppError('export-form-too-many', { limit: MOST_FORMS });
    const { sha256 } = await this.files.store(Readable.from([sent.content]));
    const shape = await this.files.borrow(sha256, (path) => formShape(path, register, reading));
    const id = uuid();
    const { name, fileName } = sent;
    try {
      await this.forms.insert({
        id,
        register,
        name,
        organizationId,
        fileSha256: sha256,
        fileName,
        createdBy: accountId,
        ...shape,
      });
    } catch (error) {
      throw isUniqueViolation(error) ? nameTaken(name) : error;
    }
    return response(await this.own(register, id, principal));
  }

  async remove(register: string, id: string, principal: Principal): Promise<void> {
    if (!(await this.forms.own(register, id, principal.organizationId))) throw new AppError('not-found');
    await this.forms.remove(id);
  }

  /** @throws AppError 422 when the organization has no such form */
  async own(register: string, id: string, principal: Principal): Promise<FormRow> {
    const form = await this.forms.own(register, id, principal.organizationId);
    if (!form) throw new AppError('export-form-unknown');
    return form;
  }
}

const nameTaken = (name: string) => new AppError('export-form-name-taken', { name });
