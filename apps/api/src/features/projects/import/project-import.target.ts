import { monthlyColumns, MONTHLY_COLUMNS, planKey, projectImportFields, todayInShanghai } from '@lianqun/domain';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ReferenceNamesRepository, ReferenceRepository } from '../../enterprises/index.js';
import {
  type CommitResult,
  type Importer,
  type ImportFieldInfo,
  type ImportTarget,
  ImportTargets,
  type ListLookups,
  withNames,
} from '../../imports/index.js';
import { MONTHLY, projectContacts } from './project-cells.js';
import { ProjectImportRepository } from './project-import.repository.js';
import { PARTY_FIELDS } from './project-reading.js';

/** Fields whose values are ids of other records. */
const REFERENCES = new Set([
  'sourceRegionCode',
  'regionCode',
  'platformId',
  'organizationId',
  'chains',
  'clusters',
  ...PARTY_FIELDS,
]);

/** What the import of project ledgers needs to know of the register. */
@Injectable()
export class ProjectImportTarget implements ImportTarget, OnModuleInit {
  readonly register = 'project';
  readonly contacts = projectContacts;

  constructor(
    private readonly targets: ImportTargets,
    private readonly repository: ProjectImportRepository,
    private readonly references: ReferenceRepository,
    private readonly names: ReferenceNamesRepository,
  ) {}

  onModuleInit(): void {
    this.targets.add(this);
  }

  fields(): ImportFieldInfo[] {
    const imported = projectImportFields(todayInShanghai(new Date())).map(({ field, label, synonyms }) => ({
      field,
      label: label.zh,
      synonyms: [...synonyms],
    }));
    const monthly = MONTHLY_COLUMNS.map((column) => ({
      field: `${MONTHLY}${column}`,
      label: `${monthlyColumns[column].zh}（按月填报，不随台账导入）`,
      synonyms: [...monthlyColumns[column].synonyms],
    }));
    return [...imported, ...monthly];
  }

  async lookups(): Promise<ListLookups> {
    return { ...(await this.references.dictionaries()), today: todayInShanghai(new Date()) };
  }

  decide(batchId: string, importer: Importer): Promise<void> {
    return this.repository.decide(batchId, importer);
  }

  commit(batchId: string, importer: Importer, report: (done: number) => void): Promise<CommitResult> {
    return this.repository.commit(batchId, importer, report);
  }

  async display(values: readonly Record<string, unknown>[]): Promise<Record<string, unknown>[]> {
    const named = await withNames(values, REFERENCES, (ids) => this.names.ofIds(ids));
    return named.map(({ plans, folded: _, ...record }) => ({ ...record, ...plansShown(plans) }));
  }
}

/** `{"2026": "12"}` as the fields of the mapping, `plan:2026`. */
function plansShown(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(Object.entries(value).map(([year, amount]) => [planKey(Number(year)), amount as unknown]));
}
