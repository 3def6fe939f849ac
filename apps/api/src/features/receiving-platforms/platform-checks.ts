import {
  type ErrorCode,
  type ErrorParams,
  errorMessage,
  mayLieIn,
  todayInShanghai,
  validatePlatform,
} from '@lianqun/domain';
import type { PlatformMembership } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { type FieldError, validationFailed } from '../../foundation/http/app-error.js';
import { type FieldWarning, ReferenceRepository } from '../enterprises/index.js';
import { PlatformContacts } from './frames/platform-contacts.js';
import type { PlatformFields } from './frames/platform-draft.js';
import { type KeptSystem, PlatformListRepository } from './list/platform-list.repository.js';
import { PlatformRepository, type Relative } from './platform.repository.js';

export interface Checked {
  draft: PlatformFields;
  warnings: FieldWarning[];
}

type Province = { id: string; name: string } | null;

const list = (value: string | null) => (value ? [value] : []);

/** What is said against a platform, field by field. */
class Faults {
  constructor(readonly errors: FieldError[]) {}

  add(field: string, code: ErrorCode, params: ErrorParams = {}): void {
    this.errors.push({ field, code, params });
  }

  has(field: string): boolean {
    return this.errors.some((one) => one.field === field);
  }
}

const membershipOf = (
  { system, category }: PlatformMembership,
  systems: readonly KeptSystem[],
): { system: KeptSystem | null; category: string | null } => {
  const found = systems.find(({ key, name, aliases }) => [key, name, ...aliases].includes(system)) ?? null;
  const known = found?.categories.find(({ key, name }) => key === category || name === category);
  return { system: found, category: known?.key ?? null };
};

/** Whether a platform may stand as it is to be written. */
@Injectable()
export class PlatformChecks {
  constructor(
    private readonly platforms: PlatformRepository,
    private readonly lists: PlatformListRepository,
    private readonly references: ReferenceRepository,
    private readonly contacts: PlatformContacts,
  ) {}

  /**
   * The draft with ids for what it names. Faults are told for the fields that the request named.
   * @param id the platform as it stands; null for one that is not there yet
   * @throws AppError 422 when anything is wrong with it
   */
  async check(
    given: PlatformFields,
    named: ReadonlySet<string>,
    errors: readonly FieldError[],
    id: string | null,
  ): Promise<Checked> {
    const faults = new Faults([...errors]);
    const draft = await this.resolve(given, faults);
    const judged = validatePlatform(draft, { today: todayInShanghai(new Date()) });
    for (const { field, code, params } of judged.errors) {
      if (named.has(field.split('.')[0] ?? '') && !faults.has(field)) faults.add(field, code, params);
    }
    const province = draft.regionCode === null ? null : await this.platforms.province(draft.regionCode);
    await this.checkTree(draft, named, id, province, faults);
    if (faults.errors.length) throw validationFailed(faults.errors);
    const warnings = judged.warnings
      .filter(({ field }) => named.has(field))
      .map(({ field, code, params }) => warning(field, code, this.contacts.maskedParams(field, params)));
    return { draft, warnings: [...warnings, ...(await this.doubts(draft, named, id, province))] };
  }

  /** As `check`, for showing what was meant; what means nothing is left as it was given. */
  async resolved(given: PlatformFields): Promise<PlatformFields> {
    return this.resolve(given, new Faults([]));
  }

  private async resolve(draft: PlatformFields, faults: Faults): Promise<PlatformFields> {
    const found = await this.references.resolve({
      chains: draft.chains,
      regions: list(draft.regionCode),
      organizations: list(draft.organizationId),
    });
    if (draft.regionCode && !found.regions.has(draft.regionCode)) {
      faults.add('regionCode', 'region-unknown', { value: draft.regionCode });
    }
    for (const value of draft.chains) if (!found.chains.has(value)) faults.add('chains', 'chain-unknown', { value });
    const organizationId = draft.organizationId && (found.organizations.get(draft.organizationId) ?? null);
    if (draft.organizationId && !organizationId) {
      faults.add('organizationId', 'organization-unknown', { value: draft.organizationId });
    }
    const parent = draft.parentId ? await this.platforms.find(draft.parentId) : null;
    if (draft.parentId && !parent) faults.add('parentId', 'platform-unknown', { value: draft.parentId });
    return {
      ...draft,
      chains: [...new Set(draft.chains.flatMap((value) => found.chains.get(value) ?? []))],
      organizationId,
      parentId: parent?.id ?? null,
      systems: await this.memberships(draft.systems, faults),
    };
  }

  private async memberships(given: readonly PlatformMembership[], faults: Faults): Promise<PlatformMembership[]> {
    if (!given.length) return [];
    const systems = await this.lists.systems();
    const memberships = new Map<string, PlatformMembership>();
    for (const [index, one] of given.entries()) {
      const { system, category } = membershipOf(one, systems);
      const field = `systems.${String(index)}`;
      if (!system) faults.add(`${field}.system`, 'platform-system-unknown', { value: one.system });
      else if (!category) {
        faults.add(`${field}.category`, 'platform-category-unknown', { value: one.category, system: system.name });
      } else memberships.set(`${system.key}:${category}`, { system: system.key, category });
    }
    return [...memberships.values()];
  }

  /** A part is not its own base, and lies in the province of its base. */
  private async checkTree(
    draft: PlatformFields,
    named: ReadonlySet<string>,
    id: string | null,
    province: Province,
    faults: Faults,
  ): Promise<void> {
    const { parentId } = draft;
    const isMoved = named.has('parentId') || named.has('regionCode');
    const parent = parentId && isMoved && !faults.has('parentId') ? await this.platforms.find(parentId) : null;
    if (parent && id && (await this.platforms.isWithin(parent.id, id))) {
      faults.add('parentId', 'platform-below-itself', { name: parent.name });
      return;
    }
    const isElsewhere = ({ provinceId }: Relative) =>
      province !== null && provinceId !== null && provinceId !== province.id;
    if (parent && isElsewhere(parent)) {
      const field = named.has('parentId') ? 'parentId' : 'regionCode';
      faults.add(field, 'platform-elsewhere', { name: parent.name, province: parent.provinceName ?? '' });
    }
    if (!id || !named.has('regionCode')) return;
    const part = (await this.platforms.partsOf(id)).find(isElsewhere);
    if (part) {
      faults.add('regionCode', 'platform-parts-elsewhere', { name: part.name, province: part.provinceName ?? '' });
    }
  }

  /** What does not stop saving: a namesake, a point outside the province. */
  private async doubts(
    draft: PlatformFields,
    named: ReadonlySet<string>,
    id: string | null,
    province: Province,
  ): Promise<FieldWarning[]> {
    const { longitude, latitude } = draft;
    const warnings: FieldWarning[] = [];
    if (named.has('name')) {
      for (const other of await this.platforms.sameName(draft.name, id)) {
        warnings.push(warning('name', 'similar-platform', { name: other.name, id: other.id }));
      }
    }
    const isPlaced = ['longitude', 'latitude', 'regionCode'].some((field) => named.has(field));
    if (isPlaced && province && longitude !== null && latitude !== null) {
      if (!mayLieIn(province.id, Number(longitude), Number(latitude))) {
        warnings.push(warning('longitude', 'position-elsewhere', { province: province.name }));
      }
    }
    return warnings;
  }
}

const warning = (field: string, code: ErrorCode, params: ErrorParams): FieldWarning => ({
  field,
  code,
  params,
  message: errorMessage(code, params, 'zh'),
});
