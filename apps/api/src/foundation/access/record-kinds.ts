import type { Permission } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import type { Principal } from '../http/principal.js';
import { accessJson } from './access.sql.js';

/** What an attachment is for: it merely hangs on the record, or it proves that something was done. */
export const ATTACHMENT_PURPOSES = ['attachment', 'evidence'] as const;

export type AttachmentPurpose = (typeof ATTACHMENT_PURPOSES)[number];

/** A kind of record that is limited by organization, as its register announces it. */
export interface RecordKind {
  kind: string;
  /** Has `id, region_id, organization_id, created_by, version, deleted_at`; and `deleted_by` where it has a bin. */
  table: string;
  /** SQL of what the record is called; the table goes by `t`. */
  title: string;
  /** SQL condition under which the record is not shared between the provinces; the table goes by `t`. */
  restricted: string;
  /** SQL of the ids (`uuid[]`) of organizations that read it as if they were invited; the table goes by `t`. */
  involved?: string;
  /** SQL of the record as one of its other side, with `id, region_id, organization_id, created_by`; likewise by `t`. */
  otherSide?: string;
  /** Fields, as lists call them, that are the other side's to say: proposals to change them are for it. */
  otherSays?: readonly string[];
  /** The other side, too, puts it into the bin and lets others in. */
  equalSides?: boolean;
  read: Permission;
  update: Permission;
  /** Moves it into the recycle bin and back; left out where the register has no bin, or one of its own. */
  delete?: Permission;
  /** Asked before it goes into the bin, where more is required than to reach it. @throws AppError */
  refuseDeleting?: (id: string, principal: Principal) => Promise<void>;
  /** Rows that go with the record, and to which other records may refer in its place; `column` says whose they are. */
  parts?: readonly { table: string; column: string }[];
  /** Asked before it leaves the bin, where more can stand against it than the database forbids. @throws AppError 409 */
  refuseReturn?: (id: string) => Promise<void>;
  /** Whether an account that sees the record may change what hangs on it; unless told, whoever may change the record. */
  mayAttach?: (id: string, principal: Principal) => Promise<boolean>;
  /** What attachments may be for, besides merely hanging on it. */
  purposes?: readonly AttachmentPurpose[];
}

/** SQL of what is true of a record (`t`) as it belongs to any of its sides. */
export const ofAnySide = ({ otherSide }: RecordKind, condition: (alias: string) => string): string =>
  otherSide === undefined
    ? condition('t')
    : `(${condition('t')} or exists (select from ${otherSide} s where ${condition('s')}))`;

/** What decides over a record (`t`) on each side that disposes of it, as a JSON list; the first is its own. */
export const sidesJson = ({ restricted, otherSide, equalSides = false }: RecordKind): string => {
  const own = accessJson('t', restricted);
  if (otherSide === undefined || !equalSides) return `jsonb_build_array(${own})`;
  return `jsonb_build_array(${own}, (select ${accessJson('s', restricted)} from ${otherSide} s))`;
};

/** The kinds of records that the house services (invitations, presence, attachments, comments) can be asked about. */
@Injectable()
export class RecordKinds {
  private readonly kinds = new Map<string, RecordKind>();

  /** Called once by the register that owns the kind. */
  announce(kind: RecordKind): void {
    if (this.kinds.has(kind.kind)) throw new Error(`kind ${kind.kind} is announced twice`);
    this.kinds.set(kind.kind, kind);
  }

  find(kind: string): RecordKind | null {
    return this.kinds.get(kind) ?? null;
  }

  ofTable(table: string): RecordKind | null {
    return [...this.kinds.values()].find((one) => one.table === table) ?? null;
  }
}
