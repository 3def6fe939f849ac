import type { ErrorCode, ErrorParams } from '@lianqun/domain';
import type { MappedColumn, RowProblem } from './protocol.js';

/** A problem shows its cell; the whole of a long one stands among the cells of the row. */
const SHOWN = 200;
const shown = (raw: string): string =>
  raw.length > SHOWN ? `${Array.from(raw.slice(0, SHOWN)).slice(0, -1).join('')}…` : raw;

/** What each column is called in `extra`: its header, or its letter where it has none; no two alike. */
export class ColumnNames {
  private readonly names = new Map<number, string>();

  constructor(mapping: readonly MappedColumn[]) {
    const taken = new Map<string, number>();
    for (const { column, header, letter } of mapping) {
      const name = header || `列${letter}`;
      const count = (taken.get(name) ?? 0) + 1;
      taken.set(name, count);
      this.names.set(column, count === 1 ? name : `${name}(${String(count)})`);
    }
  }

  of({ column, header, letter }: MappedColumn): string {
    return this.names.get(column) ?? (header || letter);
  }
}

/** What becomes of one row while its cells are read. */
export class RowBuilder {
  readonly record: Record<string, unknown> = {};
  readonly problems: RowProblem[] = [];
  private readonly unread = new Map<string, string>();

  constructor(private readonly names: ColumnNames) {}

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
    // Without a prototype: a column may be headed `__proto__`.
    const object = (this.record[field] ?? Object.create(null)) as Record<string, unknown>;
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
      params: { value: shown(raw), ...params },
      raw: shown(raw),
    });
  }

  /** Keeps a text beside the record under the name of its column. */
  keepBeside(column: MappedColumn, raw: string): void {
    const key = this.names.of(column);
    const known = this.unread.get(key);
    this.unread.set(key, known === undefined ? raw : `${known}、${raw}`);
  }

  /** Keeps what could not be understood beside the record, so that it is not lost, and says so. */
  setAside(column: MappedColumn, field: string, code: ErrorCode, raw: string, params: ErrorParams = {}): void {
    this.keepBeside(column, raw);
    this.report('warning', column, field, code, raw, params);
  }

  finish(): void {
    for (const [header, raw] of this.unread) this.put('extra', header, raw);
  }
}
