import { Injectable } from '@nestjs/common';
import { AppError } from '../../foundation/http/app-error.js';
import type { Principal } from '../../foundation/http/principal.js';
import { asIfDifferent, conflictsOf } from '../../foundation/records/differences.js';
import type { RelocationRow } from './list/relocation-list.repository.js';
import { RelocationChecks } from './relocation-checks.js';
import { RelocationContacts } from './frames/relocation-contacts.js';
import { draftOf, type RelocationDraft } from './frames/relocation-draft.js';
import { mayRevealContacts } from './relocation.policy.js';
import { RelocationViews } from './relocation-views.js';

/** Refusals of changes that were made on an old version. */
@Injectable()
export class RelocationStale {
  constructor(
    private readonly views: RelocationViews,
    private readonly checks: RelocationChecks,
    private readonly contacts: RelocationContacts,
  ) {}

  /** With both values of what differs. */
  async of(current: RelocationRow, patch: Partial<RelocationDraft>, principal: Principal): Promise<AppError> {
    const theirs = draftOf(current);
    const resolved = await this.checks.resolve({ ...theirs, ...patch }, [], principal, theirs);
    const typed = this.contacts.encrypted(this.contacts.named(patch));
    const told = conflictsOf(theirs, { ...resolved, ...typed });
    if (!mayRevealContacts(principal, current.access)) told.push(...asIfDifferent(theirs, typed));
    const conflicts = told.map((one) => ({
      ...one,
      yours: this.contacts.shown(one.field, one.yours),
      theirs: this.contacts.shown(one.field, one.theirs),
    }));
    return new AppError(
      'stale-version',
      { version: current.version },
      { current: await this.views.told(current, principal), conflicts },
    );
  }

  /** For a stage that was chosen on an old version. */
  async ofStage(id: string, principal: Principal): Promise<AppError> {
    const current = await this.views.detail(id, principal);
    return new AppError('stale-version', { version: current.version }, { current, conflicts: [] });
  }
}
