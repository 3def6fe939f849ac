import type { Label } from '@lianqun/domain';
import { Injectable, type Type } from '@nestjs/common';
import type { Principal } from '../../foundation/http/principal.js';

export const BULK_KINDS = [
  'text',
  'choice',
  'region',
  'organization',
  'platform',
  'chain',
  'chains',
  'date',
  'boolean',
] as const;

export type BulkKind = (typeof BULK_KINDS)[number];

/** A field that can be changed in many records at once. */
export interface BulkField {
  /** As the request that changes one record names it. */
  field: string;
  label: Label;
  kind: BulkKind;
  /** Of a choice. */
  options?: Readonly<Record<string, Label>>;
  /** Whether it may be emptied. */
  nullable: boolean;
}

export type BulkValue = string | boolean | string[] | null;

/** What is to be changed, by field. */
export type BulkChanges = Readonly<Record<string, BulkValue>>;

/** A record as the account sees it. */
export interface BulkState {
  title: string;
  version: number;
  /** Of all the fields: choices, dates and truth values as they are, what is chosen from a list by its name. */
  values: Readonly<Record<string, BulkValue>>;
}

/** A register whose records can be changed many at once, as it announces itself. */
export interface BulkSource {
  register: string;
  fields: readonly BulkField[];
  /** The request that changes one record: its rules are those of the changes. */
  request: Type<object>;
  /** @throws AppError 404 when there is no such record, or not for this account */
  state(id: string, principal: Principal): Promise<BulkState>;
  /**
   * Changes one record as the register's own form does, with all its checks; `changes` have passed those of `request`.
   * @throws AppError as the form would be refused
   */
  change(id: string, version: number, changes: BulkChanges, principal: Principal): Promise<BulkState>;
}

/** The registers whose records can be changed many at once. */
@Injectable()
export class BulkSources {
  private readonly sources = new Map<string, BulkSource>();

  /** Called once by the register. */
  announce(source: BulkSource): void {
    if (this.sources.has(source.register)) throw new Error(`register ${source.register} is announced twice`);
    this.sources.set(source.register, source);
  }

  get(register: string): BulkSource {
    const source = this.sources.get(register);
    if (!source) throw new Error(`records of ${register} cannot be changed many at once`);
    return source;
  }
}
