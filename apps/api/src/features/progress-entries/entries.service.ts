import { entryRefusal, isEditableSet, periodLabel, type PeriodStatus, todayInShanghai } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { AppError, validationFailed } from '../../foundation/http/app-error.js';
import type { Principal } from '../../foundation/http/principal.js';
import { changedFields, conflictsOf } from '../../foundation/records/differences.js';
import { type LightResponse, ProjectLights } from '../projects/index.js';
import { type EntryDraft, readEntry, valuesOf } from './entry-draft.js';
import { EntryRepository, type EntryRow } from './entry.repository.js';
import { entryOf, isReadable, sumsOf } from './entry-view.js';
import { accessOf, mayFill } from './sets/entry-set.policy.js';
import { EntrySetViews } from './sets/entry-set-views.js';
import { PeriodViews } from './periods/period-views.js';
import type { EntryList, EntryResponse, UpdateEntryRequest } from './progress-entry.dto.js';

const NO_LIGHT: LightResponse = { light: 'none', reasons: [], period: null, missing: false };

/** The entries of a period: listed, and saved one by one as they are typed. */
@Injectable()
export class EntriesService {
  constructor(
    private readonly entries: EntryRepository,
    private readonly sets: EntrySetViews,
    private readonly periods: PeriodViews,
    private readonly lights: ProjectLights,
  ) {}

  /** The entries of a period, of one organization or of all, as far as they may be seen. @throws AppError 404 */
  async list(periodId: string, organizationId: string | null, principal: Principal): Promise<EntryList> {
    const period = await this.periods.get(periodId);
    const all = await this.entries.ofPeriod(periodId, organizationId);
    const set =
      organizationId === null ? null : await this.sets.ofOrganization(periodId, organizationId, all, principal);
    const rows = all.filter((row) => isReadable(row, principal));
    const lights = await this.lightsOf(rows, period);
    const today = todayInShanghai(new Date());
    const items = rows.map((row) => entryOf(row, lights.get(row.projectId) ?? NO_LIGHT, today));
    return { period, set, items, withheld: all.length - rows.length, sums: sumsOf(rows, all) };
  }

  /** @throws AppError 404 */
  async get(id: string, principal: Principal): Promise<EntryResponse> {
    return this.shown(await this.row(id, principal));
  }

  async save(id: string, { version, ...fields }: UpdateEntryRequest, principal: Principal): Promise<EntryResponse> {
    const row = await this.row(id, principal);
    if (!mayFill(principal, accessOf(row))) throw new AppError('out-of-scope');
    refuseClosed(row);
    const { draft: patch, errors } = readEntry(fields);
    if (row.version !== version) throw await this.stale(row, patch);
    if (errors.length) throw validationFailed(errors);
    const changed = Object.fromEntries(changedFields(valuesOf(row), patch).map((field) => [field, patch[field]]));
    if (!Object.keys(changed).length) return this.shown(row);
    const today = todayInShanghai(new Date());
    const saved = await this.entries.save(row, changed, principal.accountId, today);
    if (!saved) throw await this.refusal(id, patch, principal);
    const filledForOther = principal.organizationId !== row.organizationId;
    return this.shown({ ...row, ...changed, ...saved, filledByName: principal.displayName, filledForOther });
  }

  /** Why an entry that could be saved a moment ago could not: it was locked, handed in or changed meanwhile. */
  private async refusal(id: string, patch: Partial<EntryDraft>, principal: Principal): Promise<AppError> {
    const row = await this.row(id, principal);
    refuseClosed(row);
    return this.stale(row, patch);
  }

  private async stale(row: EntryRow, patch: Partial<EntryDraft>): Promise<AppError> {
    const theirs = valuesOf(row);
    const conflicts = conflictsOf(theirs, { ...theirs, ...patch });
    return new AppError('stale-version', { version: row.version }, { current: await this.shown(row), conflicts });
  }

  private async row(id: string, principal: Principal): Promise<EntryRow> {
    const row = await this.entries.byId(id);
    if (!row || !isReadable(row, principal)) throw new AppError('not-found');
    return row;
  }

  private async shown(row: EntryRow): Promise<EntryResponse> {
    const lights = await this.lightsOf([row], { id: row.periodId, status: row.periodStatus });
    return entryOf(row, lights.get(row.projectId) ?? NO_LIGHT, todayInShanghai(new Date()));
  }

  /** While a period is filled in the lights are those of the last one; afterwards its own. */
  private lightsOf(rows: readonly EntryRow[], period: { id: string; status: PeriodStatus }) {
    const judged = period.status === 'open' || period.status === 'planned' ? {} : { periodId: period.id };
    return this.lights.of(
      rows.map((row) => row.projectId),
      judged,
    );
  }
}

/** @throws AppError 409 where the period takes no entries, or the set is handed in */
function refuseClosed(row: EntryRow): void {
  const code = entryRefusal(row.periodStatus);
  if (code) throw new AppError(code, { period: periodLabel(row) });
  if (!row.setStatus || !isEditableSet(row.setStatus)) {
    throw new AppError('entry-set-not-editable', { status: row.setStatus });
  }
}
