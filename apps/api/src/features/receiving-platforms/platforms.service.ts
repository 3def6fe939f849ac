import type { Permission } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { mayReveal, reaches, refuseUncovered } from '../../foundation/access/record-access.repository.js';
import { AppError } from '../../foundation/http/app-error.js';
import type { Principal } from '../../foundation/http/principal.js';
import { asIfDifferent, changedFields, conflictsOf } from '../../foundation/records/differences.js';
import { PlatformChecks } from './platform-checks.js';
import { PlatformContacts } from './frames/platform-contacts.js';
import { draftOf, emptyPlatform, type PlatformFields, readPlatform } from './frames/platform-draft.js';
import type { ReachedPlatform } from './list/platform-list.repository.js';
import type { SavedPlatform } from './platform-response.dto.js';
import { PlatformRepository } from './platform.repository.js';
import { PlatformViews } from './list/platform-views.js';
import type { CreatePlatformRequest, UpdatePlatformRequest } from './platform.dto.js';

/** Entering and changing platforms. */
@Injectable()
export class PlatformsService {
  constructor(
    private readonly views: PlatformViews,
    private readonly platforms: PlatformRepository,
    private readonly checks: PlatformChecks,
    private readonly contacts: PlatformContacts,
  ) {}

  async create(body: CreatePlatformRequest, principal: Principal): Promise<SavedPlatform> {
    const { draft: given, errors } = readPlatform(body);
    const wanted = { ...emptyPlatform(), ...this.contacts.withoutMasks(given) };
    wanted.organizationId ??= principal.organizationId;
    const { draft, warnings } = await this.checks.check(wanted, new Set(Object.keys(wanted)), errors, null);
    await this.refuseOutOfScope(draft, null, principal);
    const id = uuid();
    await this.platforms.insert(id, this.contacts.encrypted(draft), { createdBy: principal.accountId });
    return { ...(await this.views.detail(id, principal)), warnings };
  }

  async update(id: string, body: UpdatePlatformRequest, principal: Principal): Promise<SavedPlatform> {
    const { version, ...fields } = body;
    const { draft: read, errors } = readPlatform(fields);
    const patch = this.contacts.withoutMasks(read);
    let reached = await this.views.reached(id);
    refuseUncovered(reached.access, 'platform.update', principal);
    if (reached.record.version !== version) throw await this.stale(reached, patch, principal);
    if (patch.parentId || patch.regionCode) {
      // What is checked of the tree still holds when it is written.
      await this.platforms.holdTree();
      reached = await this.views.reached(id);
    }
    const before = draftOf(reached.record);
    const checked = await this.checks.check({ ...before, ...patch }, new Set(Object.keys(patch)), errors, id);
    const after = { ...checked.draft, ...this.contacts.encrypted(this.contacts.named(patch)) };
    const changed = changedFields(before, after);
    if (!changed.length) return { ...(await this.views.told(reached, principal)), warnings: checked.warnings };
    await this.refuseOutOfScope(after, reached, principal);
    if (!(await this.platforms.update(id, version, after, new Set(changed)))) {
      throw await this.stale(await this.views.reached(id), patch, principal);
    }
    return { ...(await this.views.detail(id, principal)), warnings: checked.warnings };
  }

  /** @throws AppError 403 when the platform, as it would be, is nothing that the account may enter or still change */
  private async refuseOutOfScope(
    { regionCode, organizationId }: PlatformFields,
    reached: ReachedPlatform | null,
    principal: Principal,
  ): Promise<void> {
    const permission: Permission = reached ? 'platform.update' : 'platform.create';
    const createdBy = reached ? reached.access.createdBy : principal.accountId;
    const standing = reached ? (reached.record.organization?.id ?? null) : principal.organizationId;
    if (organizationId && organizationId !== standing) {
      const organization = await this.platforms.organizationAccess(organizationId);
      if (organization && !reaches(organization, permission, principal)) throw outOfScope('organizationId');
    }
    const after = await this.platforms.draftAccess(regionCode, organizationId, createdBy);
    if (!reaches(after, permission, principal)) throw outOfScope('regionCode');
  }

  /** What was to be changed and what stands now; contact details of both sides under their masks. */
  private async stale(current: ReachedPlatform, patch: Partial<PlatformFields>, by: Principal): Promise<AppError> {
    const theirs = draftOf(current.record);
    const wanted = await this.checks.resolved({ ...theirs, ...patch });
    const typed = this.contacts.encrypted(this.contacts.named(patch));
    const conflicts = conflictsOf(theirs, { ...wanted, ...typed });
    // Whoever may not see a detail does not learn either that a guess was right.
    if (!mayReveal(current.access, by)) conflicts.push(...asIfDifferent(theirs, typed));
    const shown = (field: string, value: unknown) => this.contacts.shown(field, value);
    return new AppError(
      'stale-version',
      { version: current.record.version },
      {
        current: await this.views.told(current, by),
        conflicts: conflicts.map(({ field, yours, theirs: other }) => ({
          field,
          yours: shown(field, yours),
          theirs: shown(field, other),
        })),
      },
    );
  }
}

const outOfScope = (field: string) =>
  new AppError('out-of-scope', {}, { errors: [{ field, code: 'out-of-scope', params: {} }] });
