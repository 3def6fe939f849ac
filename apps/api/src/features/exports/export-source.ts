import type { Permission } from '@lianqun/domain';
import type { CellValue } from '@lianqun/spreadsheet';
import { Injectable } from '@nestjs/common';
import { AppError } from '../../foundation/http/app-error.js';
import type { Principal } from '../../foundation/http/principal.js';

/** A column as it stands in an exported sheet. */
export interface ExportColumn {
  /** Where its values stand in a line. */
  field: string;
  header: string;
  kind: 'text' | 'number' | 'date';
  width?: number;
  /** Such as those that say which record a row is. */
  hidden?: boolean;
}

/** What the columns say of one record, by field. */
export type ExportLine = Readonly<Record<string, CellValue>>;

/** A column of an uploaded form, as far as a register understands it. */
export interface FormColumn {
  field: string | null;
  /** Further fields that stand in the same cells. */
  also: string[];
  unit: string | null;
}

/** How the headers of uploaded forms are understood: as those of lists that are imported. */
export interface FormReading {
  /** The field without which a form is none of this register. */
  nameField: string;
  /** How much a text looks like a known column name: -1 to 1. */
  scoreHeader(text: string): number;
  mapColumns(columns: readonly { header: string; unit: string | null }[]): FormColumn[];
  /** What stands in a cell of the form: amounts in the unit of its column. */
  cell(line: ExportLine, column: FormColumn): { value: CellValue; kind: ExportColumn['kind'] };
}

/** What a register tells the exports about itself. A filter is that of its list. */
export interface ExportSource {
  readonly register: string;
  /** 企业台账: names the sheet and the file. */
  readonly title: string;
  /** Where its exports are fetched: a path of the web admin. */
  readonly page: string;
  readonly read: Permission;
  readonly permission: Permission;
  /** The columns that can be chosen. */
  readonly keys: readonly string[];
  readonly form: FormReading;
  /** The records of a filter that the account sees, in the order of the list. */
  ids(filter: object, sort: string, principal: Principal): Promise<string[]>;
  /** How many of these the account does not see any more. */
  unseen(ids: readonly string[], principal: Principal): Promise<number>;
  /** The columns of these records in their order: those chosen by `keys`, or all, and what says which record a row is. */
  columns(ids: readonly string[], chosen: ReadonlySet<string> | null, filter: object): Promise<ExportColumn[]>;
  /** Records by id, in the order of the ids; those that are gone are left out. `contacts` asks for details in clear. */
  lines(ids: readonly string[], contacts: boolean, principal: Principal, filter: object): Promise<ExportLine[]>;
}

/** The registers that can be exported; each announces itself. */
@Injectable()
export class ExportSources {
  private readonly sources = new Map<string, ExportSource>();

  announce(source: ExportSource): void {
    if (this.sources.has(source.register)) throw new Error(`exports of ${source.register} are announced twice`);
    this.sources.set(source.register, source);
  }

  get(register: string): ExportSource {
    const source = this.sources.get(register);
    if (!source) throw new AppError('not-found');
    return source;
  }
}
