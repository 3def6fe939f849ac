import { todayInShanghai } from '@lianqun/domain';
import { type CellValue, fillForm, type FormCell, writeWorkbook } from '@lianqun/spreadsheet';
import { Injectable } from '@nestjs/common';
import type { Writable } from 'node:stream';
import { FileStore } from '../../foundation/files/file-store.js';
import { validationFailed } from '../../foundation/http/app-error.js';
import type { Principal } from '../../foundation/http/principal.js';
import type { FormRow } from './forms/export-form.repository.js';
import { FORM_LIMITS, ORDINAL } from './forms/form-limits.js';
import type { ExportRequest } from './export.entity.js';
import type { ExportColumn, ExportLine, ExportSource } from './export-source.js';
import type { WantedExport } from './exports.service.js';

/** Records fetched at a time while the file grows. */
const PAGE = 500;

/** What is written, and for whom. */
export interface Writing {
  source: ExportSource;
  ids: readonly string[];
  request: ExportRequest;
  form: FormRow | null;
  principal: Principal;
  /** Takes the rows written so far; throws where nobody wants the file any more. */
  report?: (done: number) => Promise<void>;
}

/** Writes the lines of a register into a workbook: one of its own making, or a form that somebody uploaded. */
@Injectable()
export class ExportWriter {
  constructor(private readonly files: FileStore) {}

  /** @throws AppError 422 for a column that the register does not have */
  request(source: ExportSource, wanted: WantedExport, principal: Principal): ExportRequest {
    const columns = wanted.columns?.length ? [...new Set(wanted.columns)] : null;
    const unknown = columns?.find((column) => !source.keys.includes(column));
    if (unknown !== undefined) {
      throw validationFailed([{ field: 'columns', code: 'export-column-unknown', params: { column: unknown } }]);
    }
    return {
      filter: wanted.filter,
      sort: wanted.sort,
      columns,
      formId: wanted.formId ?? null,
      contacts: wanted.contacts === 'reveal' && principal.permissions.has('contact.reveal'),
      permissions: [...principal.permissions],
      organizationId: principal.organizationId,
    };
  }

  fileName(source: ExportSource, form: FormRow | null): string {
    return `${form?.name ?? source.title}-${todayInShanghai(new Date())}.xlsx`;
  }

  async write(target: Writable, writing: Writing): Promise<void> {
    if (writing.form) await this.fill(target, writing, writing.form);
    else await this.ledger(target, writing);
  }

  private async ledger(target: Writable, writing: Writing): Promise<void> {
    const { source, ids, request } = writing;
    const columns = await source.columns(ids, request.columns && new Set(request.columns), request.filter);
    const rows = linesOf(writing, (line, number) =>
      columns.map(({ field }) => (field === ORDINAL ? number : (line[field] ?? null))),
    );
    await writeWorkbook(target, { sheets: [{ name: source.title, columns: columns.map(asWritten), rows }] });
  }

  private async fill(target: Writable, writing: Writing, form: FormRow): Promise<void> {
    const { source, ids } = writing;
    const cells = (line: ExportLine, number: number): FormCell[] =>
      form.columns.flatMap((column): FormCell[] => {
        if (column.field === ORDINAL) return [{ column: column.column, value: number, kind: 'number' }];
        if (column.field === null) return [];
        return [{ column: column.column, ...source.form.cell(line, column) }];
      });
    await this.files.borrow(form.fileSha256, (path) =>
      fillForm(path, target, {
        sheet: form.sheet,
        firstDataRow: form.firstDataRow,
        replacedRows: form.replacedRows,
        rowCount: ids.length,
        rows: linesOf(writing, cells),
        limits: FORM_LIMITS,
      }),
    );
  }
}

const asWritten = ({ header, kind, width, hidden = false }: ExportColumn) => ({
  header,
  kind,
  hidden,
  ...(width !== undefined && { width }),
});

async function* linesOf<Row extends readonly (CellValue | FormCell)[]>(
  { source, ids, request, principal, report }: Writing,
  rowOf: (line: ExportLine, number: number) => Row,
): AsyncGenerator<Row> {
  let number = 0;
  for (let start = 0; start < ids.length; start += PAGE) {
    await report?.(start);
    const page = ids.slice(start, start + PAGE);
    for (const line of await source.lines(page, request.contacts, principal, request.filter)) {
      yield rowOf(line, ++number);
    }
  }
}
