import type { Permission } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';

/** A kind of record that is limited by organization, as its register announces it. */
export interface RecordKind {
  kind: string;
  /** Has `id, region_id, organization_id, created_by, version, deleted_at`. */
  table: string;
  /** SQL of what the record is called; the table goes by `t`. */
  title: string;
  /** SQL condition under which the record is not shared between the provinces; the table goes by `t`. */
  restricted: string;
  /** SQL of the ids (`uuid[]`) of organizations that read it as if they were invited; the table goes by `t`. */
  involved?: string;
  read: Permission;
  update: Permission;
}

/** The kinds of records that the house services (invitations, presence, history) can be asked about. */
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
