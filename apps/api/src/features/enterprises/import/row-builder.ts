import type { ErrorCode, ErrorParams } from '@lianqun/domain';
import type { MappedColumn, RowProblem } from '../../imports/index.js';

/** What becomes of one row while its cells are read. */
export class RowBuilder {
  readonly record: Record<string, unknown> = {};
  readonly problems: RowProblem[] = [];
  private readonly unread: Record<string, string> = {};

  set(field: string, value: unknown): void {
    this.record[field] = value;
  }

  /** Adds to a list without repeating. */
  add(field: string, values: readonly unknown[]): void {
    const list = Array.isArray(this.record[field]) ? (this.record[field] as unknown[]) : [];
    const known = new Set(list.map((one) => JSON.stringify(one)));
    for (const value of values) {
      if (known.has(JSON.stringify(value))) continue;
      known.add(JSON.stringify(value));
      list.push(value);
    }
    if (list.length) this.record[field] = list;
  }

  /** Sets a member of an object, such as a column of `extra`. */
  put(field: string, key: string, value: unknown): void {
    const object = (this.record[field] ?? {}) as Record<string, unknown>;
    object[key] = value;
    this.record[field] = object;
  }

  report(
    severity: RowProblem['severity'],
    column: MappedColumn | null,
    field: string | null,
    code: ErrorCode,
    raw: string,
    params: ErrorParams = {},
  ): void {
    this.problems.push({
      field,
      column: column?.column ?? null,
      severity,
      code,
      params: { value: raw, ...params },
      raw,
    });
  }

  /** Keeps what could not be understood beside the record, so that it is not lost, and says so. */
  setAside(column: MappedColumn, field: string, code: ErrorCode, raw: string, params: ErrorParams = {}): void {
    this.unread[column.header || column.letter] = raw;
    this.report('warning', column, field, code, raw, params);
  }

  finish(): void {
    for (const [header, raw] of Object.entries(this.unread)) this.put('extra', header, raw);
  }
}
