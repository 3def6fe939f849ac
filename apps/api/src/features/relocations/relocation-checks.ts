import {
  errorMessage,
  type ErrorCode,
  type ErrorParams,
  type RelocationField,
  type RelocationSide,
  validateRelocation,
  type Viewer,
} from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import type { FieldError } from '../../foundation/http/app-error.js';
import type { Principal } from '../../foundation/http/principal.js';
import { type FieldWarning, ReferenceRepository } from '../enterprises/index.js';
import type { RelocationDraft } from './frames/relocation-draft.js';
import { type Placement, RelocationRepository } from './relocation.repository.js';

const warning = (field: string, code: ErrorCode, params: ErrorParams): FieldWarning => ({
  field,
  code,
  params,
  message: errorMessage(code, params, 'zh'),
});

const list = (value: string | null) => (value ? [value] : []);

/** Looks whether a draft can be kept: by itself, and beside what the registers hold. */
@Injectable()
export class RelocationChecks {
  constructor(
    private readonly relocations: RelocationRepository,
    private readonly references: ReferenceRepository,
  ) {}

  /**
   * The draft with ids for what the request names; `errors` takes what nothing is known of. An enterprise that the
   * viewer does not see can stay, not be named anew; without a viewer only what is shared can be named.
   */
  async resolve(
    draft: RelocationDraft,
    errors: FieldError[],
    viewer: Viewer | null,
    before: RelocationDraft | null,
  ): Promise<RelocationDraft> {
    const found = await this.references.resolve(
      {
        platforms: list(draft.platformId),
        regions: [...list(draft.originRegionCode), ...list(draft.regionCode)],
        organizations: [...list(draft.originOrganizationId), ...list(draft.organizationId)],
        enterprises: list(draft.enterpriseId),
      },
      viewer,
    );
    const refuse = (field: RelocationField, code: ErrorCode, value: string) =>
      errors.push({ field, code, params: { value } });
    const one = (field: 'platformId' | 'originOrganizationId' | 'organizationId', code: ErrorCode) => {
      const given = draft[field];
      const id = given && (field === 'platformId' ? found.platforms : found.organizations).get(given);
      if (given && !id) refuse(field, code, given);
      return id ?? null;
    };
    for (const field of ['originRegionCode', 'regionCode'] as const) {
      const value = draft[field];
      if (value && !found.regions.has(value)) refuse(field, 'region-unknown', value);
    }
    const { enterpriseId } = draft;
    if (enterpriseId && !found.enterprises.has(enterpriseId) && enterpriseId !== before?.enterpriseId) {
      refuse('enterpriseId', 'enterprise-unknown', enterpriseId);
    }
    const resolved = {
      ...draft,
      platformId: one('platformId', 'platform-unknown'),
      originOrganizationId: one('originOrganizationId', 'organization-unknown'),
      organizationId: one('organizationId', 'organization-unknown'),
    };
    await this.refuseEnded(resolved, errors, before);
    return resolved;
  }

  /** A side that lies where the organization of the account does is answered for by it, unless another one is named. */
  async withOwnOrganization(draft: RelocationDraft, principal: Principal): Promise<RelocationDraft> {
    const { organizationId, organizationRegionId } = principal;
    if (organizationId === null || organizationRegionId === null) return draft;
    const { access } = await this.relocations.placement(draft, null);
    const own = (side: RelocationSide, given: string | null) =>
      given ?? (access[side].regionPath.includes(organizationRegionId) ? organizationId : null);
    return {
      ...draft,
      originOrganizationId: own('origin', draft.originOrganizationId),
      organizationId: own('destination', draft.organizationId),
    };
  }

  /** The problems of a draft whose references are known; a problem that the record had before does not stop a change. */
  problems(draft: RelocationDraft, placement: Placement, before: RelocationDraft | null): FieldError[] {
    const known = new Set(before ? validateRelocation(before).errors.map(({ field, code }) => `${field} ${code}`) : []);
    const own = validateRelocation(draft).errors.filter(({ field, code }) => !known.has(`${field} ${code}`));
    const changes = (...fields: RelocationField[]) => !before || fields.some((one) => draft[one] !== before[one]);
    const placed: FieldError[] = [];
    if (changes('platformId', 'regionCode')) placed.push(...platformElsewhere(placement));
    if (changes('originOrganizationId', 'originRegionCode')) placed.push(...sideElsewhere(placement, 'origin'));
    if (changes('organizationId', 'regionCode')) placed.push(...sideElsewhere(placement, 'destination'));
    return [...own, ...placed];
  }

  async warnings(
    draft: RelocationDraft,
    named: ReadonlySet<string>,
    exceptId: string | null,
    viewer: Viewer,
  ): Promise<FieldWarning[]> {
    const own = validateRelocation(draft).warnings.filter(() => named.has('employees') || named.has('movedEmployees'));
    const warnings = own.map(({ field, code, params }) => warning(field, code, params));
    if (!named.has('enterpriseId') && !named.has('part')) return warnings;
    const similar = await this.relocations.similar(draft, exceptId, viewer);
    if (similar) {
      const params = { code: similar.code, ...(draft.part !== null && { part: draft.part }) };
      warnings.push(warning('enterpriseId', 'relocation-similar', params));
    }
    return warnings;
  }

  private async refuseEnded(draft: RelocationDraft, errors: FieldError[], before: RelocationDraft | null) {
    const fields = (['originOrganizationId', 'organizationId'] as const).filter(
      (field) => draft[field] !== null && draft[field] !== before?.[field],
    );
    const ended = await this.references.endedAmong(fields.flatMap((field) => draft[field] ?? []));
    for (const field of fields) {
      const params = ended.get(draft[field] ?? '');
      if (params) errors.push({ field, code: 'organization-ended', params });
    }
  }
}

function platformElsewhere({ platform, province }: Placement): FieldError[] {
  if (!platform || platform.province === null || province === null || platform.province === province) return [];
  const { name, provinceName } = platform;
  return [{ field: 'platformId', code: 'platform-elsewhere', params: { name, province: provinceName } }];
}

function sideElsewhere(placement: Placement, side: 'origin' | 'destination'): FieldError[] {
  const isOrigin = side === 'origin';
  const region = isOrigin ? placement.originProvince : placement.province;
  const organization = isOrigin ? placement.originOrganizationProvince : placement.organizationProvince;
  if (region === null || organization === null || region === organization) return [];
  const name = isOrigin ? placement.originOrganizationName : placement.organizationName;
  const params = { name, field: isOrigin ? 'originRegionCode' : 'regionCode' };
  return [{ field: isOrigin ? 'originOrganizationId' : 'organizationId', code: 'side-elsewhere', params }];
}
