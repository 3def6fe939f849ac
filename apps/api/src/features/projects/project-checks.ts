import {
  errorMessage,
  stageMove,
  type ProjectStage,
  todayInShanghai,
  validateProject,
  type ErrorCode,
  type ErrorParams,
} from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import type { FieldError } from '../../foundation/http/app-error.js';
import type { Principal } from '../../foundation/http/principal.js';
import { type FieldWarning, ReferenceRepository } from '../enterprises/index.js';
import { type Contacts, ProjectContacts } from './access/project-contacts.js';
import type { ProjectDraft } from './project-draft.js';
import { ProjectRepository } from './project.repository.js';

/** A move from one stage to the next. */
export interface StageMoveRequest {
  reason: string | null;
  /** The stage in which a terminated project stood. */
  before: ProjectStage | null;
}

/** What is checked: the whole draft, of which faults are told that the request brought in. */
export interface Check {
  draft: ProjectDraft;
  /** The contact details that the request names; those of the record are encrypted. */
  contacts: Partial<Contacts>;
  named: ReadonlySet<string>;
  /** The record that is changed, and its draft. */
  record: { id: string; before: ProjectDraft; move: StageMoveRequest } | null;
  principal: Principal;
}

const key = ({ field, code }: { field: string; code: string }) => `${field} ${code}`;
const rootOf = (field: string) => field.split('.')[0] ?? '';

const warning = (field: string, code: ErrorCode, params: ErrorParams): FieldWarning => ({
  field,
  code,
  params,
  message: errorMessage(code, params, 'zh'),
});

const NO_CONTACTS: Contacts = { responsiblePerson: null, responsiblePhone: null };

/** Looks whether a draft can be kept: by itself, and beside what the registers hold. */
@Injectable()
export class ProjectChecks {
  constructor(
    private readonly projects: ProjectRepository,
    private readonly references: ReferenceRepository,
    private readonly contacts: ProjectContacts,
  ) {}

  /** The problems of a draft. A fault of a field that the request does not name is told when the request caused it. */
  async problems({
    draft: given,
    contacts,
    named,
    record,
    principal,
  }: Check): Promise<{ errors: FieldError[]; warnings: FieldWarning[] }> {
    const draft = { ...given, ...NO_CONTACTS, ...contacts };
    const options = { today: todayInShanghai(new Date()) };
    const judged = validateProject(draft, options);
    const known = new Set(record ? validateProject({ ...record.before, ...NO_CONTACTS }, options).errors.map(key) : []);
    const moved = record ? stageMove(record.before.stage, draft.stage, { ...record.move, dates: draft }).errors : [];
    const told = judged.errors.filter((error) => named.has(rootOf(error.field)) || !known.has(key(error)));
    const errors = new Map([...moved, ...told].map((error) => [key(error), error]));
    if (record && named.has('openingMonth')) {
      for (const error of await this.openingOverlap(record.id, draft)) errors.set(key(error), error);
    }
    const warnings = judged.warnings
      .filter(({ field }) => named.has(rootOf(field)))
      .map(({ field, code, params }) => warning(field, code, this.contacts.maskedParams(field, params)));
    if (['name', 'regionCode', 'nationalCode'].some((field) => named.has(field))) {
      for (const { id, name, code } of await this.projects.similar(draft, record?.id ?? null, principal)) {
        warnings.push(warning('name', 'project-similar', { id, name, code }));
      }
    }
    return { errors: [...errors.values()], warnings };
  }

  /** Amounts of months that were filled in already must not be in the opening amounts too. */
  private async openingOverlap(id: string, { openingMonth }: ProjectDraft): Promise<FieldError[]> {
    const first = openingMonth && (await this.projects.firstMonthFilled(id));
    if (!first || first > openingMonth) return [];
    return [{ field: 'openingMonth', code: 'opening-after-entries', params: { month: first } }];
  }

  /**
   * The draft with ids for what the request names; `errors` takes what nothing is known of. Enterprises that the
   * principal does not see can stay, not be named anew; `before` is the draft of the record, without a principal
   * only what is shared can be named.
   */
  async resolve(
    draft: ProjectDraft,
    errors: FieldError[],
    principal: Principal | null,
    before: ProjectDraft | null,
  ): Promise<ProjectDraft> {
    const list = (value: string | null) => (value ? [value] : []);
    const found = await this.references.resolve(
      {
        chains: draft.chains,
        clusters: draft.clusters,
        platforms: list(draft.platformId),
        regions: [...list(draft.regionCode), ...list(draft.sourceRegionCode)],
        organizations: list(draft.organizationId),
        enterprises: draft.parties.flatMap((party) => party.enterpriseId ?? []),
      },
      principal,
    );
    const known = new Set(before?.parties.map((party) => party.enterpriseId));
    const refuse = (field: string, code: ErrorCode, value: string) => errors.push({ field, code, params: { value } });
    const ids = (given: string[], map: Map<string, string>, field: string, code: ErrorCode) => {
      for (const value of given) if (!map.has(value)) refuse(field, code, value);
      return [...new Set(given.flatMap((value) => map.get(value) ?? []))];
    };
    const one = (given: string | null, map: Map<string, string>, field: string, code: ErrorCode) =>
      ids(list(given), map, field, code)[0] ?? null;
    for (const field of ['regionCode', 'sourceRegionCode'] as const) {
      const value = draft[field];
      if (value && !found.regions.has(value)) refuse(field, 'region-unknown', value);
    }
    for (const [i, { enterpriseId }] of draft.parties.entries()) {
      if (enterpriseId && !found.enterprises.has(enterpriseId) && !known.has(enterpriseId))
        refuse(`parties.${String(i)}.enterpriseId`, 'enterprise-unknown', enterpriseId);
    }
    const organizationId = one(draft.organizationId, found.organizations, 'organizationId', 'organization-unknown');
    if (organizationId && organizationId !== before?.organizationId) {
      const ended = (await this.references.endedAmong([organizationId])).get(organizationId);
      if (ended) errors.push({ field: 'organizationId', code: 'organization-ended', params: ended });
    }
    return {
      ...draft,
      chains: ids(draft.chains, found.chains, 'chains', 'chain-unknown'),
      clusters: ids(draft.clusters, found.clusters, 'clusters', 'cluster-unknown'),
      platformId: one(draft.platformId, found.platforms, 'platformId', 'platform-unknown'),
      organizationId,
    };
  }
}
