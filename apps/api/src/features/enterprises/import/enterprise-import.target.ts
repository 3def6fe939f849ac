import { formatTag, importFields, parseYearlyFieldKey, todayInShanghai } from '@lianqun/domain';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  type BatchOwner,
  type CommitResult,
  type ImportFieldInfo,
  type ImportTarget,
  ImportTargets,
} from '../../imports/index.js';
import { ReferenceNamesRepository } from '../reference-names.repository.js';
import type { EnterpriseDraft } from '../enterprise-draft.js';
import { EnterpriseImportRepository } from './enterprise-import.repository.js';
import type { EnterpriseLookups } from './lookups.js';

/** Fields whose values are ids of dictionary entries. */
const REFERENCES = ['regionCode', 'industryCode', 'platformId', 'chains', 'clusters'];

const textsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : typeof value === 'string' ? [value] : [];

/** What the import of enterprise lists needs to know of the register. */
@Injectable()
export class EnterpriseImportTarget implements ImportTarget, OnModuleInit {
  readonly register = 'enterprise';

  constructor(
    private readonly targets: ImportTargets,
    private readonly repository: EnterpriseImportRepository,
    private readonly names: ReferenceNamesRepository,
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

  async lookups(): Promise<EnterpriseLookups> {
    return { ...(await this.repository.dictionaries()), today: todayInShanghai(new Date()) };
  }

  decide(batchId: string): Promise<void> {
    return this.repository.decide(batchId);
  }

  commit(batchId: string, owner: BatchOwner, report: (done: number) => void): Promise<CommitResult> {
    return this.repository.commit(batchId, owner, report);
  }

  answer(batchId: string, rowNumber: number, answer: string): Promise<void> {
    return this.repository.answer(batchId, rowNumber, answer);
  }

  async display(values: readonly Record<string, unknown>[]): Promise<Record<string, unknown>[]> {
    const ids = values.flatMap((record) => REFERENCES.flatMap((field) => textsOf(record[field])));
    const names = await this.names.ofIds(ids);
    const named = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(named);
      return typeof value === 'string' ? (names.get(value) ?? value) : value;
    };
    return values.map((record) => {
      const shown: Record<string, unknown> = {};
      for (const [field, value] of Object.entries(record)) {
        if (field === 'years') Object.assign(shown, yearsShown(value));
        else if (field === 'tags') shown.tags = tagsShown(value);
        else shown[field] = REFERENCES.includes(field) ? named(value) : value;
      }
      return shown;
    });
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
