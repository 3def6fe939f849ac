import { Injectable } from '@nestjs/common';
import type { HistoryChange } from '../history.dto.js';
import { AuditSealRepository } from '../seal/audit-seal.repository.js';
import type { AuditExportQuery, AuditItem, AuditList } from './audit-record.dto.js';
import { type AuditLine, AuditSearchRepository } from './audit-search.repository.js';
import { conditions, type Statement } from './audit-search.sql.js';
import { referredIds, withNames, withoutContacts } from './audit-values.js';
import { keyOf, kindsBehind, RecordNamesRepository } from './record-names.repository.js';

type Values = Record<string, unknown>;

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

interface ShownLine extends Omit<AuditLine, 'details'> {
  details: Values;
}

/**
 * Splits a row into what changed and what its update names only to tell it from others of its record; ids of rows are
 * left out. Told apart before contact details are taken away, which all look the same afterwards.
 */
function shownOf(line: AuditLine): ShownLine {
  const isChange = (field: string) =>
    field !== 'id' && (line.operation !== 'update' || !same(line.before?.[field], line.after?.[field]));
  const part = (values: Values | null, wanted: (field: string) => boolean): Values =>
    withoutContacts(Object.fromEntries(Object.entries(values ?? {}).filter(([field]) => wanted(field))));
  return {
    ...line,
    before: part(line.before, isChange),
    after: part(line.after, isChange),
    details: line.details
      ? withoutContacts(line.details)
      : part(line.after, (field) => field !== 'id' && !isChange(field)),
  };
}

function changesOf(before: Values, after: Values): HistoryChange[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return fields.map((field) => ({ field, before: before[field] ?? null, after: after[field] ?? null }));
}

/** Looks through the audit record for who may read all of it, in words instead of ids. */
@Injectable()
export class AuditSearchService {
  constructor(
    private readonly lines: AuditSearchRepository,
    private readonly records: RecordNamesRepository,
    private readonly seals: AuditSealRepository,
  ) {}

  async list(query: AuditExportQuery, page: number, pageSize: number): Promise<AuditList> {
    const statement = await this.statement(query);
    const [lines, total, head, sealedUntil] = await Promise.all([
      this.lines.page(statement, page, pageSize),
      this.lines.count(statement),
      this.seals.head(),
      this.seals.sealedUntil(),
    ]);
    return { items: await this.itemsOf(lines), total, sealedUntil, head: head?.chain ?? null };
  }

  /** Everything that matches, in pieces. */
  async *all(query: AuditExportQuery): AsyncGenerator<AuditItem[]> {
    for await (const lines of this.lines.all(await this.statement(query))) yield await this.itemsOf(lines);
  }

  private async statement({ q, ...filter }: AuditExportQuery): Promise<Statement> {
    const text = q?.trim();
    return conditions(filter, text ? await this.records.find(text) : null);
  }

  private async itemsOf(found: AuditLine[]): Promise<AuditItem[]> {
    const lines = found.map(shownOf);
    const values = lines.flatMap(({ before, after, details }) => [before ?? {}, after ?? {}, details]);
    const [accounts, titles, names] = await Promise.all([
      this.records.accounts(lines.flatMap(({ accountId }) => accountId ?? [])),
      this.records.titles(lines.flatMap(recordsOf)),
      this.records.names(referredIds(values)),
    ]);
    return lines.map((line) => itemOf(line, accounts.get(line.accountId ?? '') ?? null, titles, names));
  }
}

/** The record of a line, and the import that it came from. */
function recordsOf({ kind, recordId, origin }: ShownLine): { kind: string; id: string }[] {
  return [
    ...(kind && recordId ? [{ kind, id: recordId }] : []),
    ...(origin?.batchId ? [{ kind: 'import-batch', id: origin.batchId }] : []),
  ];
}

function itemOf(
  line: ShownLine,
  account: { username: string; displayName: string } | null,
  titles: ReadonlyMap<string, string>,
  names: ReadonlyMap<string, string>,
): AuditItem {
  const { before, after, details, origin, ...rest } = line;
  const batchId = origin?.batchId ?? null;
  const fileName = batchId === null ? null : (titles.get(keyOf('import-batch', batchId)) ?? null);
  return {
    ...rest,
    username: line.username ?? account?.username ?? null,
    accountName: account?.displayName ?? null,
    title: titleOf(line, titles),
    origin: origin && { kind: origin.kind, batchId, fileName, ...(origin.undo && { undo: true }) },
    changes: changesOf(withNames(before ?? {}, names), withNames(after ?? {}, names)),
    details: withNames(details, names),
  };
}

/** What a setting is called is its key. */
function titleOf({ kind, recordId }: ShownLine, titles: ReadonlyMap<string, string>): string | null {
  if (kind === null || recordId === null) return null;
  if (kind === 'setting') return recordId;
  const kinds = kindsBehind(kind);
  return kinds.map((name) => titles.get(keyOf(name, recordId))).find((title) => title !== undefined) ?? null;
}
