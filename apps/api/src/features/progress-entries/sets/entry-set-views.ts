import { todayInShanghai } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { AppError } from '../../../foundation/http/app-error.js';
import type { Principal } from '../../../foundation/http/principal.js';
import { EntryRepository, type EntryRow } from '../entry.repository.js';
import { EntrySetRepository, type EntrySetRow } from './entry-set.repository.js';
import type { EntrySetResponse } from './entry-set.dto.js';
import { abilitiesOf, accessOf, maySeeEntries } from './entry-set.policy.js';
import { obstaclesOf } from '../entry-view.js';

/**
 * A set with what the rules find in its entries; that something is missing is told by `owed` and `filled`. Of a draft of
 * another province it is told that it is there and how far it has come.
 */
function shown(set: EntrySetRow, entries: readonly EntryRow[], principal: Principal): EntrySetResponse {
  const { organizationId, organizationPath, organizationRegionPath, periodStatus, ...row } = set;
  const owner = accessOf({ organizationId, organizationPath, organizationRegionPath });
  const readable = maySeeEntries(principal, owner, periodStatus, row.status);
  const found = readable ? findingsOf(entries.filter((entry) => entry.organizationId === organizationId)) : [];
  const count = (severity: string) => found.filter((check) => check.severity === severity).length;
  return {
    ...row,
    reason: readable || row.status === 'excused' ? row.reason : null,
    errors: count('error'),
    warnings: count('warning'),
    readable,
    abilities: abilitiesOf(principal, owner),
  };
}

function findingsOf(entries: readonly EntryRow[]) {
  const today = todayInShanghai(new Date());
  return entries.flatMap((entry) => obstaclesOf(entry, today)).filter(({ code }) => code !== 'entry-missing');
}

/** Sets of entries as they are shown. */
@Injectable()
export class EntrySetViews {
  constructor(
    private readonly sets: EntrySetRepository,
    private readonly entries: EntryRepository,
  ) {}

  async list(periodId: string, principal: Principal): Promise<EntrySetResponse[]> {
    const sets = await this.sets.ofPeriod(periodId, null);
    const entries = await this.entries.ofPeriod(periodId, null);
    return sets.map((set) => shown(set, entries, principal));
  }

  /** The set of one organization; `entries` are those of the period that have been read already. */
  async ofOrganization(
    periodId: string,
    organizationId: string,
    entries: readonly EntryRow[],
    principal: Principal,
  ): Promise<EntrySetResponse | null> {
    const [set] = await this.sets.ofPeriod(periodId, organizationId);
    return set ? shown(set, entries, principal) : null;
  }

  /** @throws AppError 404 */
  async get(id: string, principal: Principal): Promise<EntrySetResponse> {
    const set = await this.sets.byId(id);
    if (!set) throw new AppError('not-found');
    const entries = await this.entries.ofPeriod(set.periodId, set.organization.id);
    return shown(set, entries, principal);
  }
}
