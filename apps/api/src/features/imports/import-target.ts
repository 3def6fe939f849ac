import { Injectable } from '@nestjs/common';
import { AppError } from '../../foundation/http/app-error.js';
import type { ContactMasks } from './contacts.js';
import type { Importer } from './importer.js';
import type { ListLookups } from './reading/dictionary-readers.js';

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

/** What a register tells the import pipeline about itself. How its lists are read stands in its `TargetReading`. */
export interface ImportTarget {
  readonly register: string;
  /** Fields that are contact details: in staged rows they are encrypted. */
  readonly contacts: ContactMasks;
  fields(): ImportFieldInfo[];
  /** The dictionaries that reading needs, as JSON. */
  lookups(): Promise<ListLookups>;
  /** Matches the staged rows in the name of the importer and writes what is to become of each into `import_decision`. */
  decide(batchId: string, importer: Importer): Promise<void>;
  /** Carries out the decisions `new` and `update` in the running unit of work. `report` takes the rows done so far. */
  commit(batchId: string, importer: Importer, report: (done: number) => void): Promise<CommitResult>;
  /** Names instead of ids in what the preview shows. */
  display(values: readonly Record<string, unknown>[]): Promise<Record<string, unknown>[]>;
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
