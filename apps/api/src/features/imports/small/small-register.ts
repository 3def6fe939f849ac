import type { PlainLedger, Viewer } from '@lianqun/domain';
import type { Principal } from '../../../foundation/http/principal.js';
import type { DerivedValues } from '../import-target.js';
import type { ListLookups } from '../reading/values/dictionary-readers.js';
import type { TargetReading } from '../reading/target-reading.js';
import type { Identity, KnownRecord, Values } from './small-matching.js';

export interface SampleEntry {
  sample?: string | number;
  note?: string;
  options?: readonly string[];
}

/** What a row says anew of a record that is there. */
export interface SaidAnew {
  recordId: string;
  says: Values;
}

/** What of that is for others to say, and whom to ask. */
export interface AskedPart {
  organizationId: string;
  organization: string;
  /** Which side of the record that is, in the words of the register. */
  side: string;
  fields: readonly string[];
}

/**
 * What a register of some thousands of records says of itself to take lists: how they are read, how its records are told
 * apart, and the services that its own form uses. Lists are matched in the program and written record by record, so that
 * checks, versions, traces and scope are those of the form.
 */
export interface SmallRegister {
  readonly ledger: PlainLedger;
  readonly reading: TargetReading;
  readonly identity: Identity;
  readonly derived: DerivedValues;
  /** Fields whose values are ids of other records, beside those that the ledger says so of. */
  readonly references?: readonly string[];
  lookups(): Promise<ListLookups>;
  /** Records in the words of staged rows, contact details encrypted: all that are not deleted, or those of these ids. */
  records(viewer: Viewer, ids?: readonly string[]): Promise<KnownRecord[]>;
  /** What rows say in terms of the register: an enterprise that a row names becomes the one of its register. */
  resolve?(rows: readonly Values[], viewer: Viewer): Promise<Values[]>;
  /** What is taken of what a row says of the record that it found, where that is not simply what differs. */
  taken?(says: Values, record: KnownRecord): Values;
  /** Of records with several sides: what of each row is for others to say, in the order of the rows. */
  asked?(rows: readonly SaidAnew[], principal: Principal): Promise<AskedPart[][]>;
  /** @returns the id of the record */
  create(values: Values, principal: Principal): Promise<string>;
  /** `says` is everything that the row says of the record, also what stands there already. @returns its version after that */
  update(id: string, version: number, values: Values, principal: Principal, says: Values): Promise<number>;
  /** The field of staged rows that a field of the form is, where it goes by another name. */
  fieldOf?(formField: string): string;
  names(ids: string[], viewer: Viewer): Promise<ReadonlyMap<string, string>>;
  /** What the sample row of the template says, by field, and remarks where those of the kind do not do. */
  readonly samples: Readonly<Record<string, SampleEntry>>;
}
