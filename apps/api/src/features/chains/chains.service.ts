import { unclearNames } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { AppError, type FieldError, validationFailed } from '../../foundation/http/app-error.js';
import type { Principal } from '../../foundation/http/principal.js';
import { changedFields, conflictsOf } from '../../foundation/records/differences.js';
import { DraftReader } from '../../foundation/records/draft-reader.js';
import { ChainContacts, type Contacts } from './frames/chain-contacts.js';
import { type ChainDraft, readChainDraft } from './frames/chain-draft.js';
import { type ChainKind, mayManage, mayRevealContacts, mayUpdate } from './chain-kind.js';
import type {
  ChainList,
  ChainQuery,
  ChainRecord,
  CreateChainRequest,
  UpdateChainRequest,
  UpdateTermRequest,
} from './chain.dto.js';
import { ChainRepository, type OwnFields, type ReachedChain } from './chain.repository.js';
import { type ChainFacts, ChainTermsRepository } from './chain-terms.repository.js';
import { ChainTerms } from './chain-terms.service.js';
import { ChainListRepository } from './list/chain-list.repository.js';

const factsOf = (chain: ReachedChain): ChainFacts => ({
  name: chain.name,
  status: chain.status,
  batch: chain.batch,
  level: chain.level,
  regionCode: chain.regionCode,
  leadOrganizationId: chain.leadOrganization?.id ?? null,
  chainLeader: chain.chainLeader,
});

const ownOf = (chain: ReachedChain): OwnFields => ({
  aliases: chain.aliases,
  relatedKeys: chain.relatedKeys,
  contactName: chain.contactName,
  contactPhone: chain.contactPhone,
  note: chain.note,
  source: chain.source,
});

const TAKEN: ReadonlySet<string> = new Set(['entry-name-taken', 'alias-taken']);

/** The changes among what a request says, by field. */
const pick = <T extends object>(values: Partial<T>, fields: readonly (keyof T & string)[]): Partial<T> =>
  Object.fromEntries(fields.map((field) => [field, values[field]])) as Partial<T>;

@Injectable()
export class ChainsService {
  constructor(
    private readonly chains: ChainRepository,
    private readonly termRows: ChainTermsRepository,
    private readonly terms: ChainTerms,
    private readonly contacts: ChainContacts,
    private readonly lists: ChainListRepository,
  ) {}

  async list(kind: ChainKind, { on, sort, page, pageSize, ...filter }: ChainQuery): Promise<ChainList> {
    const reader = new DraftReader();
    const day = reader.date('on', on);
    if (reader.errors.length) throw validationFailed(reader.errors);
    return this.lists.list(kind, day, filter, sort, { page, ...(pageSize !== undefined && { pageSize }) });
  }

  async get(kind: ChainKind, id: string, principal: Principal): Promise<ChainRecord> {
    return this.shown(kind, await this.reached(kind, id), principal);
  }

  /** @throws AppError 404 */
  async reached(kind: ChainKind, id: string): Promise<ReachedChain> {
    const chain = await this.chains.byId(kind, id);
    if (!chain) throw new AppError('not-found');
    return chain;
  }

  /** The contact details in clear. @throws AppError 403 */
  async reveal(kind: ChainKind, id: string, principal: Principal): Promise<Contacts> {
    const chain = await this.reached(kind, id);
    if (!mayRevealContacts(chain.access, principal)) throw new AppError('out-of-scope');
    return this.contacts.clear(chain);
  }

  async create(kind: ChainKind, body: CreateChainRequest, principal: Principal): Promise<ChainRecord> {
    await this.chains.lock(kind);
    const { draft, errors } = readChainDraft(body);
    const facts: ChainFacts = {
      name: '',
      status: 'candidate',
      batch: null,
      level: null,
      regionCode: null,
      leadOrganizationId: null,
      chainLeader: null,
      ...draft.facts,
    };
    await this.check(kind, null, { ...draft, facts }, errors);
    const id = uuid();
    await this.chains.insert(kind, id, `${kind}-${id.slice(-8)}`, facts, this.contacts.encrypted(draft.own));
    const { source = null } = draft.own;
    await this.terms.beginWith(kind, id, { ...facts, startsOn: draft.startsOn ?? null, source });
    return this.get(kind, id, principal);
  }

  /** Values of the request that held already are no change: today as a form shows them, or on the day `comparedOn`. */
  async update(
    kind: ChainKind,
    id: string,
    body: UpdateChainRequest,
    principal: Principal,
    comparedOn: string | null = null,
  ): Promise<ChainRecord> {
    await this.chains.lock(kind);
    const chain = await this.reached(kind, id);
    if (!mayUpdate(chain.access, principal)) throw new AppError('out-of-scope');
    const { draft, errors } = readChainDraft(body);
    const own = this.contacts.withoutMasks(draft.own);
    if (chain.version !== body.version) throw await this.stale(kind, chain, { ...draft, own }, principal);
    const held = comparedOn === null ? factsOf(chain) : await this.terms.factsOn(id, comparedOn);
    const changed = changedFields(held, draft.facts);
    const mine = changedFields(ownOf(chain), own);
    if (!changed.length && !mine.length) return this.shown(kind, chain, principal);
    if (changed.length && !mayManage(principal)) throw outOfScope(changed);
    if (changed.length && !draft.startsOn && !body.correct) {
      errors.push({ field: 'startsOn', code: 'required', params: {} });
    }
    await this.check(kind, chain, { ...draft, own }, errors);
    if (changed.length) await this.writeFacts(kind, id, pick(draft.facts, changed), draft.startsOn ?? null, body);
    // The former name that a new term left behind is one of the aliases by now, unless the request says otherwise.
    const written = await this.chains.update(kind, id, body.version, this.contacts.encrypted(pick(own, mine)));
    if (!written) throw await this.stale(kind, await this.reached(kind, id), { ...draft, own }, principal);
    return this.get(kind, id, principal);
  }

  private writeFacts(
    kind: ChainKind,
    id: string,
    changes: Partial<ChainFacts>,
    startsOn: string | null,
    { correct, source }: UpdateChainRequest,
  ): Promise<void> {
    if (correct) return this.terms.correct(kind, id, changes, source);
    return this.terms.begin(kind, id, changes, startsOn ?? '', source?.trim() || null);
  }

  async changeTerm(kind: ChainKind, id: string, termId: string, body: UpdateTermRequest, principal: Principal) {
    await this.chains.lock(kind);
    const chain = await this.reached(kind, id);
    const { draft, errors } = readChainDraft(body);
    const changes = { ...draft.facts, ...(draft.startsOn !== undefined && { startsOn: draft.startsOn }) };
    const source = body.source === undefined ? {} : { source: body.source?.trim() || null };
    if (chain.version !== body.version) throw await this.stale(kind, chain, draft, principal);
    await this.check(kind, chain, { facts: { ...draft.facts }, own: {} }, errors);
    if (await this.terms.change(kind, id, termId, { ...changes, ...source })) await this.touch(kind, chain, principal);
    return this.get(kind, id, principal);
  }

  async removeTerm(kind: ChainKind, id: string, termId: string, version: number, principal: Principal) {
    await this.chains.lock(kind);
    const chain = await this.reached(kind, id);
    if (chain.version !== version) throw await this.stale(kind, chain, { facts: {}, own: {} }, principal);
    await this.terms.remove(kind, id, termId);
    await this.touch(kind, chain, principal);
    return this.get(kind, id, principal);
  }

  /**
   * Whether an entry of the bin can come back: an import could not tell its names from those that others have by now.
   * @throws AppError 409
   */
  async refuseReturn(kind: ChainKind, id: string): Promise<void> {
    await this.chains.lock(kind);
    const entry = await this.chains.binnedName(kind, id);
    if (!entry) return;
    const others = await this.chains.names(kind);
    const taken = unclearNames({ given: entry, before: null, others, listed: true }).find(({ code }) =>
      TAKEN.has(code),
    );
    if (taken) throw new AppError('restore-name-taken', { ...taken.params, entry: entry.name });
  }

  /** A change of the terms is one of the chain: forms opened before are told. */
  private async touch(kind: ChainKind, chain: ReachedChain, principal: Principal): Promise<void> {
    if (await this.chains.update(kind, chain.id, chain.version, {})) return;
    throw await this.stale(kind, await this.reached(kind, chain.id), { facts: {}, own: {} }, principal);
  }

  /** @param chain as it was; null for a new one. @throws AppError 422 */
  private async check(kind: ChainKind, chain: ReachedChain | null, draft: ChainDraft, errors: FieldError[]) {
    const { facts, own } = draft;
    if (kind === 'cluster' && (chain === null ? !facts.level : facts.level === null)) {
      errors.push({ field: 'level', code: 'required', params: {} });
    }
    const unknown = await this.chains.unknownAmong({
      keys: own.relatedKeys ?? [],
      region: facts.regionCode ?? null,
      organization: facts.leadOrganizationId ?? null,
    });
    for (const value of unknown.keys)
      errors.push({ field: 'relatedKeys', code: 'chain-key-unknown', params: { value } });
    if (unknown.region)
      errors.push({ field: 'regionCode', code: 'region-unknown', params: { value: facts.regionCode } });
    if (unknown.organization) {
      const params = { value: facts.leadOrganizationId };
      errors.push({ field: 'leadOrganizationId', code: 'organization-unknown', params });
    }
    if (facts.name !== undefined || own.aliases) {
      const rows = await this.chains.names(kind);
      const given = { name: facts.name ?? chain?.name ?? '', aliases: own.aliases ?? chain?.aliases ?? [] };
      const before = rows.find((row) => row.id === chain?.id) ?? null;
      const others = rows.filter((row) => row.id !== chain?.id);
      errors.push(...unclearNames({ given, before, others, listed: true }).filter(notSaid(errors)));
    }
    if (errors.length) throw validationFailed(errors);
  }

  private async shown(kind: ChainKind, chain: ReachedChain, principal: Principal): Promise<ChainRecord> {
    const { access, relatedKeys: _, ...record } = chain;
    return {
      ...this.contacts.masked(record),
      enterpriseCount: await this.chains.standing(kind, chain.id),
      terms: await this.termRows.of(chain.id),
      abilities: {
        update: mayUpdate(access, principal),
        manage: mayManage(principal),
        revealContacts: mayRevealContacts(chain.access, principal),
      },
    };
  }

  /** What was to be changed and what stands now; contact details under their masks. */
  private async stale(
    kind: ChainKind,
    chain: ReachedChain,
    { facts, own }: ChainDraft,
    by: Principal,
  ): Promise<AppError> {
    const theirs = { ...factsOf(chain), ...ownOf(chain) };
    const conflicts = conflictsOf(theirs, { ...theirs, ...facts, ...this.contacts.encrypted(own) });
    return new AppError(
      'stale-version',
      { version: chain.version },
      {
        current: await this.shown(kind, chain, by),
        conflicts: conflicts.map(({ field, yours, theirs: other }) => ({
          field,
          yours: this.contacts.shown(field, yours),
          theirs: this.contacts.shown(field, other),
        })),
      },
    );
  }
}

const notSaid = (errors: readonly FieldError[]) => (one: FieldError) =>
  !errors.some(({ field }) => field === one.field);

const outOfScope = (fields: readonly string[]) =>
  new AppError('out-of-scope', {}, { errors: fields.map((field) => ({ field, code: 'out-of-scope', params: {} })) });
