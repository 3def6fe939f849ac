import { termOn, todayInShanghai } from '@lianqun/domain';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AppError, type FieldError, validationFailed } from '../../foundation/http/app-error.js';
import { UnitOfWork } from '../../foundation/database/unit-of-work.js';
import { Jobs } from '../../foundation/jobs/jobs.js';
import { changedFields } from '../../foundation/records/differences.js';
import { RecordSearch } from '../search/index.js';
import type { ChainKind } from './chain-kind.js';
import type { ChainTermResponse } from './chain.dto.js';
import { type ChainFacts, type ChainTermDraft, ChainTermsRepository } from './chain-terms.repository.js';

export const TERMS_JOB = 'chain.terms';

/** Midnight in Shanghai, as UTC. */
const MIDNIGHT = '16:00';

/** A term as it is written again. */
const draftOf = (term: ChainTermResponse): ChainTermDraft => ({
  startsOn: term.startsOn,
  name: term.name,
  status: term.status,
  batch: term.batch,
  level: term.level,
  regionCode: term.regionCode,
  leadOrganizationId: term.leadOrganization?.id ?? null,
  chainLeader: term.chainLeader,
  source: term.source,
});

const refuse = (field: string, code: FieldError['code'], params: FieldError['params'] = {}) =>
  validationFailed([{ field, code, params }]);

/** Chains and clusters in time: terms begin, are mended and removed, and each takes effect on its day. */
@Injectable()
export class ChainTerms implements OnModuleInit {
  constructor(
    private readonly terms: ChainTermsRepository,
    private readonly search: RecordSearch,
    private readonly unitOfWork: UnitOfWork,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.daily(TERMS_JOB, MIDNIGHT, () => this.takeEffect());
  }

  /** Every term that has begun by now takes effect; also at the start of the service, whatever it has missed. */
  takeEffect(): Promise<void> {
    return this.unitOfWork.run({ actorId: null, origin: { kind: 'system' }, requestId: null }, async () => {
      const changed = await this.terms.takeEffect(today(), { keepsFormerName: true, isChange: true });
      for (const [kind, ids] of changed) await this.search.put(kind, ids);
    });
  }

  /** What holds of an entry on a day. */
  async factsOn(id: string, day: string): Promise<ChainFacts> {
    const term = termOn(await this.terms.of(id), day);
    if (!term) throw new Error(`${id} has no term`);
    return draftOf(term);
  }

  /** The first term of a new entry. */
  async beginWith(kind: ChainKind, id: string, term: ChainTermDraft): Promise<void> {
    await this.terms.insert(kind, id, term);
    await this.search.put(kind, [id]);
  }

  /** A new term: what held on its first day, with what is now said to differ. @throws AppError 422 */
  async begin(kind: ChainKind, id: string, changes: Partial<ChainFacts>, startsOn: string, source: string | null) {
    const terms = await this.terms.of(id);
    refuseTaken(terms, startsOn, null);
    const before = termOn(terms, startsOn);
    if (!before) throw new Error(`${kind} ${id} has no term`);
    await this.terms.insert(kind, id, { ...draftOf(before), ...changes, startsOn, source });
    await this.settle(kind, id, true);
  }

  /** The present term was wrong all along. */
  async correct(kind: ChainKind, id: string, changes: Partial<ChainFacts>, source?: string | null): Promise<void> {
    const present = termOn(await this.terms.of(id), today());
    if (!present) throw new Error(`${kind} ${id} has no term`);
    await this.terms.update(present.id, { ...draftOf(present), ...changes, ...(source !== undefined && { source }) });
    await this.settle(kind, id, false);
  }

  /** A new name from today; one that was only given today is mended. */
  async rename(kind: ChainKind, id: string, name: string): Promise<void> {
    const present = termOn(await this.terms.of(id), today());
    if (present?.startsOn === today()) await this.correct(kind, id, { name });
    else await this.begin(kind, id, { name }, today(), null);
  }

  /** @returns whether anything changed. @throws AppError 404, 422 */
  async change(kind: ChainKind, id: string, termId: string, changes: Partial<ChainTermDraft>): Promise<boolean> {
    const terms = await this.terms.of(id);
    const term = find(terms, termId);
    if (changes.startsOn !== undefined) refuseTaken(terms, changes.startsOn, termId);
    if (!changedFields(draftOf(term), changes).length) return false;
    await this.terms.update(termId, { ...draftOf(term), ...changes });
    await this.settle(kind, id, false);
    return true;
  }

  /** What held before it holds on. @throws AppError 404, and 409 for the only one */
  async remove(kind: ChainKind, id: string, termId: string): Promise<void> {
    const terms = await this.terms.of(id);
    find(terms, termId);
    if (terms.length === 1) throw new AppError('term-last');
    await this.terms.remove(termId);
    await this.settle(kind, id, false);
  }

  private async settle(kind: ChainKind, id: string, keepsFormerName: boolean): Promise<void> {
    await this.terms.takeEffect(today(), { id, keepsFormerName, isChange: false });
    await this.search.put(kind, [id]);
  }
}

const today = () => todayInShanghai(new Date());

function find(terms: readonly ChainTermResponse[], id: string): ChainTermResponse {
  const term = terms.find((one) => one.id === id);
  if (!term) throw new AppError('not-found');
  return term;
}

function refuseTaken(terms: readonly ChainTermResponse[], startsOn: string | null, exceptId: string | null): void {
  const holder = terms.find((one) => one.startsOn === startsOn && one.id !== exceptId);
  if (holder) throw refuse('startsOn', 'term-day-taken', { day: startsOn ?? '最早', name: holder.name });
}
