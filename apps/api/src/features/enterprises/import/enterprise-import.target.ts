import {
  enterpriseContacts,
  formatTag,
  importFields,
  parseYearlyFieldKey,
  todayInShanghai,
  type Viewer,
} from '@lianqun/domain';
import type { TemplateColumn } from '@lianqun/spreadsheet';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  type CommitResult,
  type Compared,
  type Importer,
  type ImportFieldInfo,
  type ImportTarget,
  ImportTargets,
  ListDictionaries,
  type ListLookups,
  type RegisterRecord,
  type RowKeys,
  type Said,
  withNames,
} from '../../imports/index.js';
import type { Principal } from '../../../foundation/http/principal.js';
import { ReferenceNamesRepository } from '../reference-names.repository.js';
import type { EnterpriseDraft } from '../frames/enterprise-draft.js';
import { EnterprisesService } from '../enterprises.service.js';
import { EnterpriseDerivedRepository } from './enterprise-derived.repository.js';
import { EnterpriseImportRepository } from './enterprise-import.repository.js';
import { enterpriseReading } from './enterprise-reading.js';
import { enterpriseTemplate } from './enterprise-template.js';

/** Fields whose values are ids of dictionary entries. */
const REFERENCES = new Set(['regionCode', 'industryCode', 'platformId', 'chains', 'clusters']);

/** What the import of enterprise lists needs to know of the register. */
@Injectable()
export class EnterpriseImportTarget implements ImportTarget, OnModuleInit {
  readonly register = 'enterprise';
  readonly reading = enterpriseReading;
  readonly contacts = enterpriseContacts;

  constructor(
    private readonly targets: ImportTargets,
    private readonly repository: EnterpriseImportRepository,
    readonly derived: EnterpriseDerivedRepository,
    private readonly dictionaries: ListDictionaries,
    private readonly names: ReferenceNamesRepository,
    private readonly enterprises: EnterprisesService,
  ) {}

  onModuleInit(): void {
    this.targets.add(this);
  }

  fields(): ImportFieldInfo[] {
    return importFields(todayInShanghai(new Date())).map(({ field, label, synonyms }) => ({
      field,
      label: label.zh,
      synonyms: [...synonyms],
    }));
  }

  template(lookups: ListLookups): TemplateColumn[] {
    return enterpriseTemplate(lookups);
  }

  lookups(): Promise<ListLookups> {
    return this.dictionaries.all();
  }

  decide(batchId: string, importer: Importer, rows?: readonly number[]): Promise<void> {
    return this.repository.decide(batchId, importer, rows);
  }

  commit(batchId: string, importer: Importer, report: (done: number) => void): Promise<CommitResult> {
    return this.repository.commit(batchId, importer, report);
  }

  compare(said: readonly Said[]): Promise<Compared[]> {
    return this.repository.compare(said);
  }

  records(ids: readonly string[], viewer: Viewer): Promise<RegisterRecord[]> {
    return this.repository.records(ids, viewer);
  }

  fitting(keys: RowKeys): Promise<string[]> {
    return this.repository.fitting(keys);
  }

  async accept(id: string, version: number, values: Record<string, unknown>, principal: Principal): Promise<void> {
    const { years, ...fields } = values;
    const figures = years === undefined ? {} : { years: yearsOf(years) };
    await this.enterprises.update(id, { ...fields, ...figures, version }, principal);
  }

  async display(values: readonly Record<string, unknown>[]): Promise<Record<string, unknown>[]> {
    const named = await withNames(values, REFERENCES, (ids) => this.names.ofIds(ids));
    return named.map(({ years, tags, recordId: _id, recordVersion: _version, ...record }) => ({
      ...record,
      ...(tags !== undefined && { tags: tagsShown(tags) }),
      ...yearsShown(years),
    }));
  }
}

function tagsShown(value: unknown): unknown {
  return Array.isArray(value) ? (value as EnterpriseDraft['tags']).map((tag) => formatTag(tag)) : value;
}

/** `{"2025.revenue": "12"}` as the fields of the mapping, `revenue:2025`. */
function yearsShown(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, amount]) => {
      const [year, measure] = key.split('.');
      const field = `${measure ?? ''}:${year ?? ''}`;
      return parseYearlyFieldKey(field) ? [[field, amount as unknown]] : [];
    }),
  );
}

/** `{"2025.revenue": "12"}` as the form writes it, a row a year. */
function yearsOf(value: unknown): EnterpriseDraft['years'] {
  const rows = new Map<number, EnterpriseDraft['years'][number]>();
  for (const [key, amount] of Object.entries(value ?? {})) {
    const [year = '', measure = ''] = key.split('.');
    const row = rows.get(Number(year)) ?? { year: Number(year), revenue: null, tax: null, researchSpending: null };
    rows.set(Number(year), { ...row, [measure]: amount as unknown });
  }
  return [...rows.values()];
}
