import { todayInShanghai } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { AppError } from '../../foundation/http/app-error.js';
import { EntryRepository, type EntryRow } from './entry.repository.js';
import { EntrySetRepository, type EntrySetRow } from './entry-set.repository.js';
import type { EntrySetResponse } from './entry-set.dto.js';
import { obstaclesOf } from './entry-view.js';

/** A set with what the rules find in its entries; that something is missing is told by `owed` and `filled`. */
function shown(set: EntrySetRow, entries: readonly EntryRow[], today: string): EntrySetResponse {
  const found = entries
    .filter((entry) => entry.organizationId === set.organization.id)
    .flatMap((entry) => obstaclesOf(entry, today))
    .filter(({ code }) => code !== 'entry-missing');
  const count = (severity: string) => found.filter((check) => check.severity === severity).length;
  return { ...set, errors: count('error'), warnings: count('warning') };
}

/** Sets of entries as they are shown. */
@Injectable()
export class EntrySetViews {
  constructor(
    private readonly sets: EntrySetRepository,
    private readonly entries: EntryRepository,
  ) {}

  async list(periodId: string): Promise<EntrySetResponse[]> {
    const sets = await this.sets.ofPeriod(periodId, null);
    const entries = await this.entries.ofPeriod(periodId, null);
    const today = todayInShanghai(new Date());
    return sets.map((set) => shown(set, entries, today));
  }

  /** The set of one organization; `entries` are those of the period that have been read already. */
  async ofOrganization(
    periodId: string,
    organizationId: string,
    entries: readonly EntryRow[],
  ): Promise<EntrySetResponse | null> {
    const [set] = await this.sets.ofPeriod(periodId, organizationId);
    return set ? shown(set, entries, todayInShanghai(new Date())) : null;
  }

  /** @throws AppError 404 */
  async get(id: string): Promise<EntrySetResponse> {
    const set = await this.sets.byId(id);
    if (!set) throw new AppError('not-found');
    const entries = await this.entries.ofPeriod(set.periodId, set.organization.id);
    return shown(set, entries, todayInShanghai(new Date()));
  }
}
