import {
  monthlyColumns,
  MONTHLY_COLUMNS,
  planKey,
  projectContacts,
  projectImportFields,
  todayInShanghai,
  type Viewer,
} from '@lianqun/domain';
import type { TemplateColumn } from '@lianqun/spreadsheet';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ReferenceNamesRepository } from '../../enterprises/index.js';
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
import type { PartyDraft } from '../project-draft.js';
import type { UpdateProjectRequest } from '../project.dto.js';
import { ProjectsService } from '../projects.service.js';
import { MONTHLY } from './project-cells.js';
import { ProjectDerivedRepository } from './project-derived.repository.js';
import { ProjectImportRepository } from './project-import.repository.js';
import { PARTY_FIELDS, projectReading } from './project-reading.js';
import { projectTemplate } from './project-template.js';

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
  readonly reading = projectReading;
  readonly contacts = projectContacts;

  constructor(
    private readonly targets: ImportTargets,
    private readonly repository: ProjectImportRepository,
    readonly derived: ProjectDerivedRepository,
    private readonly dictionaries: ListDictionaries,
    private readonly names: ReferenceNamesRepository,
    private readonly projects: ProjectsService,
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

  template(lookups: ListLookups): TemplateColumn[] {
    return projectTemplate(lookups);
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

  records(ids: readonly string[]): Promise<RegisterRecord[]> {
    return this.repository.records(ids);
  }

  fitting(keys: RowKeys): Promise<string[]> {
    return this.repository.fitting(keys);
  }

  async accept(id: string, version: number, values: Record<string, unknown>, principal: Principal): Promise<void> {
    const record = await this.projects.get(id, principal);
    const parties = record.parties.map(({ role, enterprise, name }) => ({
      role,
      enterpriseId: enterprise?.id ?? null,
      name,
    }));
    await this.projects.update(id, { ...asForm(values, parties), version }, principal);
  }

  async display(values: readonly Record<string, unknown>[], viewer: Viewer): Promise<Record<string, unknown>[]> {
    const named = await withNames(values, REFERENCES, (ids) => this.names.ofIds(ids, viewer));
    return named.map(({ plans, folded: _, recordId: _id, recordVersion: _version, ...record }) => ({
      ...record,
      ...plansShown(plans),
    }));
  }
}

/** `{"2026": "12"}` as the fields of the mapping, `plan:2026`. */
function plansShown(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(Object.entries(value).map(([year, amount]) => [planKey(Number(year)), amount as unknown]));
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Values of staged rows as the form of a project writes them: plans by year, parties with their roles. */
function asForm(
  values: Record<string, unknown>,
  parties: readonly PartyDraft[],
): Omit<UpdateProjectRequest, 'version'> {
  const { plans, ...rest } = values;
  const fields = Object.fromEntries(Object.entries(rest).filter(([key]) => !isRole(key)));
  const roles = Object.keys(rest).filter(isRole);
  const named = roles.flatMap((role) => textsOf(rest[role]).map((text) => partyOf(role, text)));
  return {
    ...fields,
    ...(plans !== undefined && {
      plans: Object.entries(plans ?? {}).map(([year, amount]) => ({ year: Number(year), amount: String(amount) })),
    }),
    ...(roles.length > 0 && { parties: [...parties.filter(({ role }) => !roles.includes(role)), ...named] }),
  };
}

const isRole = (key: string): key is PartyDraft['role'] => PARTY_FIELDS.some((field) => field === key);

const textsOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

/** A party is an enterprise of the register by its id, or else a name. */
const partyOf = (role: PartyDraft['role'], text: string): PartyDraft =>
  UUID.test(text) ? { role, enterpriseId: text, name: null } : { role, enterpriseId: null, name: text };
