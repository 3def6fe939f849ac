import type { Viewer } from '@lianqun/domain';
import type { TemplateColumn } from '@lianqun/spreadsheet';
import { Injectable } from '@nestjs/common';
import { AppError } from '../../foundation/http/app-error.js';
import type { Principal } from '../../foundation/http/principal.js';
import type { ContactMasks } from './rows/contacts.js';
import type { Importer } from './importer.js';
import type { ListLookups } from './reading/values/dictionary-readers.js';
import type { TargetReading } from './reading/target-reading.js';

export interface ImportFieldInfo {
  field: string;
  label: string;
  synonyms: string[];
}

export interface CommitResult {
  inserted: number;
  updated: number;
  /** Rows whose record changed between preview and commit; they are left out. */
  setAside: number;
}

/** What changes in a record, by the keys of staged rows. */
export type RecordChanges = Record<string, { before: unknown; after: unknown }>;

/** What a row says of a record, to be compared with it. */
export interface Said {
  id: string;
  recordId: string;
  says: Record<string, unknown>;
}

/** What it would change in the record now. */
export interface Compared {
  id: string;
  /** The version of the record. */
  version: number;
  changes: RecordChanges | null;
}

/** A record of the register in the shape of a staged row. */
export interface RegisterRecord {
  id: string;
  record: Record<string, unknown>;
  /** Projects that name it, as far as the viewer may see them. */
  projects: number;
  source: string | null;
}

/** By what a row may have a record in the register. */
export interface RowKeys {
  recordId: string | null;
  codes: readonly string[];
  /** Folded. */
  name: string | null;
}

/** What follows from other values of a record and is noted by nobody: folded names, search entries. */
export interface DerivedValues {
  /** The columns from which it follows. */
  readonly columns: readonly string[];
  /** Makes it anew in the running unit of work. */
  refresh(ids: readonly string[]): Promise<void>;
  /** Removes it with records that are gone, where it does not go with them. */
  forget?(ids: readonly string[]): Promise<void>;
}

/** What a register tells the import pipeline about itself. */
export interface ImportTarget {
  readonly register: string;
  /** How its lists are read. */
  readonly reading: TargetReading;
  /** Fields that are contact details: in staged rows they are encrypted. */
  readonly contacts: ContactMasks;
  /** Undoing an import has it made anew. */
  readonly derived: DerivedValues;
  fields(): ImportFieldInfo[];
  /** The columns of the workbook that is given out to be filled in. */
  template(lookups: ListLookups): TemplateColumn[];
  /** The dictionaries that reading needs, as JSON. */
  lookups(): Promise<ListLookups>;
  /**
   * Matches the staged rows in the name of the importer and writes what is to become of each into `import_decision`. With
   * `rows` only of those that changed since they were last decided, and of all that depend on them.
   */
  decide(batchId: string, importer: Importer, rows?: readonly number[]): Promise<void>;
  /** Carries out the decisions `new` and `update` in the running unit of work. `report` takes the rows done so far. */
  commit(batchId: string, importer: Importer, report: (done: number) => void): Promise<CommitResult>;
  /** What rows would change in their records as these are now; records that are gone are left out. */
  compare(said: readonly Said[]): Promise<Compared[]>;
  /** Records as they are, in this order; those in the bin too. */
  records(ids: readonly string[], viewer: Viewer): Promise<RegisterRecord[]>;
  /** Ids of records that have one of the keys. */
  fitting(keys: RowKeys): Promise<string[]>;
  /**
   * Changes a record as its form does, in the name of somebody who was asked to: with the same checks, versions and
   * traces. `values` are what the keys of staged rows are to be, contact details in clear; `says` is all that was said.
   */
  accept(
    recordId: string,
    version: number,
    values: Record<string, unknown>,
    principal: Principal,
    says: Record<string, unknown>,
  ): Promise<void>;
  /** Names instead of ids in what the preview shows; of records that the viewer does not see no names. */
  display(values: readonly Record<string, unknown>[], viewer: Viewer): Promise<Record<string, unknown>[]>;
}

/** The registers that lists can be imported into; each announces itself. */
@Injectable()
export class ImportTargets {
  private readonly targets = new Map<string, ImportTarget>();

  add(target: ImportTarget): void {
    this.targets.set(target.register, target);
  }

  get(register: string): ImportTarget {
    const target = this.targets.get(register);
    if (!target) throw new AppError('not-found');
    return target;
  }
}
