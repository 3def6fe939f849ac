import { Injectable } from '@nestjs/common';
import { type AuditEntry, AuditRecordRepository } from '../audit-record/index.js';
import { EnterpriseNamesRepository } from './enterprise-names.repository.js';
import type { HistoryChange, HistoryEntry, HistoryList } from './enterprise.dto.js';

/** Columns of the table in the words of the API; those not named are not shown. */
const fields: Record<string, string> = {
  name: 'name',
  former_names: 'formerNames',
  credit_code: 'creditCode',
  registration_no: 'registrationNo',
  region_id: 'regionCode',
  address: 'address',
  legal_representative: 'legalRepresentative',
  established_on: 'establishedOn',
  registered_capital: 'registeredCapital',
  enterprise_type: 'enterpriseType',
  registration_status: 'registrationStatus',
  industry_id: 'industryCode',
  links: 'links',
  platform_id: 'platformId',
  main_products: 'mainProducts',
  employees: 'employees',
  contact_name: 'contactName',
  contact_phone: 'contactPhone',
  contact_email: 'contactEmail',
  source: 'source',
  note: 'note',
  extra: 'extra',
  deleted_at: 'deletedAt',
};

/** Fields whose stored value is the id of a dictionary entry. */
const references = new Set(['regionCode', 'industryCode', 'platformId']);

type Row = AuditEntry['rows'][number];

const isEmpty = (value: unknown) =>
  value === null ||
  value === undefined ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'object' && Object.keys(value).length === 0);

const plain = (value: unknown): unknown => (isEmpty(value) ? null : value);

/** The audit record tells numbers as text; counts and years are numbers to the API, amounts stay text. */
const counts = new Set(['employees', 'year']);
const shown = (column: string, value: unknown) => (counts.has(column) && value !== null ? Number(value) : value);

function ownChanges(row: Row): HistoryChange[] {
  return Object.entries(fields).flatMap(([column, field]) => {
    const before = shown(column, plain(row.before?.[column]));
    const after = shown(column, plain(row.after?.[column]));
    return before === null && after === null ? [] : [{ field, before, after }];
  });
}

/** Columns of figures and honours in the words of the API. */
const childColumns: Record<string, string> = {
  kind: 'kind',
  level: 'level',
  year: 'year',
  revenue: 'revenue',
  tax: 'tax',
  research_spending: 'researchSpending',
};

function childValue(table: string, values: Record<string, unknown> | null): unknown {
  if (!values) return null;
  if (table === 'enterprise_chain') return values.chain_id;
  if (table === 'enterprise_cluster') return values.cluster_id;
  return Object.fromEntries(
    Object.entries(childColumns).flatMap(([column, name]) =>
      column in values ? [[name, shown(column, values[column])]] : [],
    ),
  );
}

const childField: Record<string, string> = {
  enterprise_chain: 'chains',
  enterprise_cluster: 'clusters',
  enterprise_tag: 'tags',
  enterprise_year: 'years',
};

/** The history of an enterprise in the words of the ledger, with names instead of ids. */
@Injectable()
export class EnterpriseHistory {
  constructor(
    private readonly audit: AuditRecordRepository,
    private readonly names: EnterpriseNamesRepository,
  ) {}

  async list(id: string, page: number, pageSize: number): Promise<HistoryList> {
    const { entries, total } = await this.audit.history('enterprise', id, pageSize, (page - 1) * pageSize);
    const items = entries.map((entry) => this.entry(entry));
    await this.nameReferences(items);
    return { items, total };
  }

  private entry(entry: AuditEntry): HistoryEntry {
    const own = entry.rows.filter((row) => row.table === 'enterprise');
    const children = entry.rows.filter((row) => row.table !== 'enterprise');
    return {
      id: entry.id,
      at: entry.at,
      actorName: entry.actorName,
      origin: {
        kind: entry.origin.kind,
        ...(entry.origin.batchId && { batchId: entry.origin.batchId }),
        ...(entry.fileName && { fileName: entry.fileName }),
        ...(entry.rowNumber && { rowNumber: entry.rowNumber }),
      },
      operation: own[0]?.operation ?? 'update',
      changes: [
        ...own.flatMap(ownChanges),
        ...children.map((row) => ({
          field: childField[row.table] ?? row.table,
          before: childValue(row.table, row.before),
          after: childValue(row.table, row.after),
        })),
      ],
    };
  }

  private async nameReferences(items: HistoryEntry[]): Promise<void> {
    const named = items
      .flatMap((item) => item.changes)
      .filter(({ field }) => references.has(field) || field === 'chains' || field === 'clusters');
    const ids = named.flatMap(({ before, after }) => [before, after]).filter((one) => typeof one === 'string');
    const names = await this.names.ofIds(ids);
    const show = (value: unknown) => (typeof value === 'string' ? (names.get(value) ?? value) : value);
    for (const change of named) {
      change.before = show(change.before);
      change.after = show(change.after);
    }
  }
}
