import { isRegister, type Permission, registerPermissions, REGISTERS, type Viewer } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { ContactCipher } from '../../../foundation/crypto/contact-cipher.js';
import { AppError, validationFailed } from '../../../foundation/http/app-error.js';
import type { Principal } from '../../../foundation/http/principal.js';
import { Notifications } from '../../../foundation/notifications/notifications.js';
import { textOf } from '../../../foundation/records/draft-reader.js';
import type { ContactMasks } from '../rows/contacts.js';
import { type ImportTarget, ImportTargets, type RecordChanges } from '../import-target.js';
import { RowViews } from '../rows/row-views.js';
import type {
  AcceptProposalRequest,
  DeclineProposalRequest,
  ProposalList,
  ProposalQuery,
  ProposalResponse,
  ProposedChange,
} from './proposal.dto.js';
import { ProposalRepository, type ProposalRow } from './proposal.repository.js';

/** A proposal and what it would change in its record as that is now, or was when it was decided. */
interface Judged {
  row: ProposalRow;
  recordVersion: number | null;
  changes: RecordChanges;
}

/** What a row says, where its reader may not know what the record says. */
const asNew = (row: Record<string, unknown>): RecordChanges =>
  Object.fromEntries(Object.entries(row).map(([key, after]) => [key, { before: null, after }]));

/** Of a record of others nobody learns, from what is left of his proposal, that a contact detail in it was right. */
function asIfDifferent(row: ProposalRow, changes: RecordChanges, contacts: ContactMasks): RecordChanges {
  if (row.covered || row.status === 'superseded') return changes;
  return Object.fromEntries(
    Object.entries(row.changes).flatMap(([key, after]) => {
      const change = changes[key] ?? (Object.hasOwn(contacts, key) ? { before: after, after } : null);
      return change ? [[key, change]] : [];
    }),
  );
}

/** Whether a change was taken over: of those that were none, whether all others were. */
function wasAccepted({ outcome }: ProposalRow, key: string): boolean {
  if (!outcome) return false;
  const { changes, accepted } = outcome;
  if (Object.hasOwn(changes, key)) return accepted.includes(key);
  return accepted.length > 0 && accepted.length === Object.keys(changes).length;
}

/** Changes that one organization proposes to another: looked at, carried out in whole or in part, or declined. */
@Injectable()
export class ProposalsService {
  constructor(
    private readonly proposals: ProposalRepository,
    private readonly targets: ImportTargets,
    private readonly views: RowViews,
    private readonly cipher: ContactCipher,
    private readonly notifications: Notifications,
  ) {}

  async list(register: string, query: ProposalQuery, principal: Principal): Promise<ProposalList> {
    const { items, total } = await this.proposals.list(register, query, principal, query);
    return { items: await this.responses(register, await this.judged(register, items), principal), total };
  }

  /** How many wait for an answer of this account, in all registers whose records it changes. */
  open(principal: Principal): Promise<number> {
    const changed = REGISTERS.filter((register) => principal.permissions.has(registerPermissions[register].update));
    return this.proposals.open(changed, principal);
  }

  async get(register: string, id: string, principal: Principal): Promise<ProposalResponse> {
    return this.response(register, await this.one(register, id, principal), principal);
  }

  async accept(
    register: string,
    id: string,
    { version, recordVersion, keys }: AcceptProposalRequest,
    principal: Principal,
  ): Promise<ProposalResponse> {
    const found = await this.forDecision(register, id, version, principal);
    // The person has looked at other values than those that stand there now.
    if (found.recordVersion !== recordVersion) throw await this.stale(register, found, principal);
    const target = this.targets.get(register);
    const unknown = (keys ?? []).filter((key) => !Object.hasOwn(found.changes, key));
    if (unknown.length) {
      throw validationFailed([
        {
          field: 'keys',
          code: 'value-unknown',
          params: { value: unknown.join('、'), allowed: Object.keys(found.changes).join('、') },
        },
      ]);
    }
    const accepted = keys ?? Object.keys(found.changes);
    const values = Object.fromEntries(accepted.map((key) => [key, found.changes[key]?.after]));
    const { recordId, changes: says } = found.row;
    await target.accept(recordId, recordVersion, this.clear(values, target.contacts), principal, says);
    return this.decide(register, found, { status: 'accepted', accepted, reason: null }, principal);
  }

  async decline(
    register: string,
    id: string,
    { version, reason }: DeclineProposalRequest,
    principal: Principal,
  ): Promise<ProposalResponse> {
    const text = textOf(reason);
    if (text === null) throw validationFailed([{ field: 'reason', code: 'required', params: {} }]);
    const found = await this.forDecision(register, id, version, principal);
    return this.decide(register, found, { status: 'declined', accepted: [], reason: text }, principal);
  }

  private async decide(
    register: string,
    { row, changes }: Judged,
    { status, accepted, reason }: { status: 'accepted' | 'declined'; accepted: string[]; reason: string | null },
    principal: Principal,
  ): Promise<ProposalResponse> {
    const by = { reason, decidedBy: principal.accountId };
    if (!(await this.proposals.decide(row, status, { changes, accepted }, by))) {
      throw await this.stale(register, await this.one(register, row.id, principal), principal);
    }
    await this.notifications.send({
      kind: 'proposal-answered',
      to: { accountIds: [row.createdBy] },
      params: { title: row.rowTitle, by: row.organization, accepted: status === 'accepted' },
      link: `/proposals?register=${register}&box=sent&status=${status}`,
      except: principal.accountId,
    });
    return this.get(register, row.id, principal);
  }

  /** @throws AppError 404, 403 where it is for others to decide, 409 when it has been decided */
  private async forDecision(register: string, id: string, version: number, principal: Principal): Promise<Judged> {
    const found = await this.one(register, id, principal);
    if (!(found.row.visible && found.row.covered))
      throw new AppError('out-of-scope', { owner: found.row.organization });
    if (found.row.status !== 'open' || found.row.version !== version)
      throw await this.stale(register, found, principal);
    return found;
  }

  private async one(register: string, id: string, principal: Principal): Promise<Judged> {
    const row = await this.proposals.byId(register, id, principal);
    const [found] = row ? await this.judged(register, [row]) : [];
    if (!found) throw new AppError('not-found');
    return found;
  }

  private async stale(register: string, found: Judged, viewer: Viewer): Promise<AppError> {
    const current = await this.response(register, found, viewer);
    return new AppError('stale-version', { version: current.version }, { current });
  }

  private async judged(register: string, rows: readonly ProposalRow[]): Promise<Judged[]> {
    const open = rows.filter(({ status, visible }) => status === 'open' && visible);
    const target = this.targets.get(register);
    const compared = await target.compare(open.map(({ id, recordId, changes }) => ({ id, recordId, says: changes })));
    const byId = new Map(compared.map((one) => [one.id, one]));
    return rows.map((row) => {
      const now = byId.get(row.id);
      if (!row.visible) return { row, recordVersion: null, changes: asNew(row.row) };
      const changes = now?.changes ?? row.outcome?.changes ?? {};
      return { row, recordVersion: now?.version ?? null, changes: asIfDifferent(row, changes, target.contacts) };
    });
  }

  private async response(register: string, found: Judged, viewer: Viewer): Promise<ProposalResponse> {
    const [response] = await this.responses(register, [found], viewer);
    if (!response) throw new AppError('not-found');
    return response;
  }

  private async responses(register: string, found: readonly Judged[], viewer: Viewer): Promise<ProposalResponse[]> {
    const target = this.targets.get(register);
    const changes = await Promise.all(found.map((one) => this.changes(target, one, viewer)));
    return found.map(({ row, recordVersion }, i) => ({
      id: row.id,
      version: row.version,
      status: row.status,
      recordId: row.visible ? row.recordId : null,
      recordVersion,
      title: row.title ?? row.rowTitle,
      organization: row.organization,
      fromOrganization: row.fromOrganization,
      createdByName: row.createdByName,
      createdAt: row.createdAt,
      fileName: row.fileName,
      rowNumber: row.rowNumber,
      changes: changes[i] ?? [],
      reason: row.reason,
      decidedByName: row.decidedByName,
      decidedAt: row.decidedAt,
      abilities: { decide: row.status === 'open' && row.visible && row.covered },
    }));
  }

  private async changes(target: ImportTarget, { row, changes }: Judged, viewer: Viewer): Promise<ProposedChange[]> {
    const keys = Object.keys(changes);
    const shown = await this.views.changes(
      target,
      Object.entries(changes).map(([key, change]) => ({ [key]: change })),
      viewer,
    );
    return keys
      .map((key, i) => ({
        key,
        values: Object.entries(shown[i] ?? {}).map(([field, { before, after }]) => ({ field, before, after })),
        accepted: wasAccepted(row, key),
      }))
      .filter(({ values }) => values.length > 0);
  }

  /** The register encrypts contact details itself. */
  private clear(values: Record<string, unknown>, contacts: ContactMasks): Record<string, unknown> {
    return Object.fromEntries(
      Object.entries(values).map(([key, value]) => [
        key,
        Object.hasOwn(contacts, key) && typeof value === 'string' ? this.cipher.decrypt(value) : value,
      ]),
    );
  }
}

/** The permission with which proposals to a register are answered. */
export function updatePermission(register: string): Permission {
  if (!isRegister(register)) throw new Error(`nobody may change ${register}`);
  return registerPermissions[register].update;
}
