import { linkPlaceProblem, linksBelow, MAX_LINK_LEVELS, sameNamedSibling } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { AppError, type FieldError, validationFailed } from '../../../foundation/http/app-error.js';
import type { Principal } from '../../../foundation/http/principal.js';
import { changedFields, conflictsOf } from '../../../foundation/records/differences.js';
import { listOf, textOf } from '../../../foundation/records/draft-reader.js';
import { References, type Referrers } from '../../../foundation/records/references.repository.js';
import { referred } from '../../../foundation/records/referred.js';
import { RecordSearch } from '../../search/index.js';
import { type ChainKind, mayUpdate } from '../chain-kind.js';
import { ChainsService } from '../chains.service.js';
import { inTreeOrder, type NewOrder, orderAmong } from './link-order.js';
import type {
  ConfirmedLinks,
  CreateLinkRequest,
  LinkBody,
  LinkResponse,
  LinkTree,
  MoveLinkRequest,
  UpdateLinkRequest,
} from './link.dto.js';
import { type LinkFields, LinkRepository, type LinkRow, type OwnedLink } from './link.repository.js';
import { RolesRepository } from '../roles/roles.repository.js';

function readLink(given: Partial<LinkBody>): Partial<LinkFields> {
  return {
    ...(given.name !== undefined && { name: textOf(given.name) ?? '' }),
    ...(given.aliases && { aliases: listOf(given.aliases) }),
    ...(given.industryIds && { industryIds: listOf(given.industryIds) }),
    ...(given.keywords && { keywords: listOf(given.keywords) }),
    ...(given.status && { status: given.status }),
    ...(given.note !== undefined && { note: textOf(given.note) }),
    ...(given.source !== undefined && { source: textOf(given.source) }),
  };
}

const fieldsOf = ({ name, aliases, industryIds, keywords, status, note, source }: OwnedLink): LinkFields => ({
  name,
  aliases,
  industryIds,
  keywords,
  status,
  note,
  source,
});

/** The links of a chain or cluster, as a tree. */
@Injectable()
export class LinksService {
  constructor(
    private readonly chains: ChainsService,
    private readonly links: LinkRepository,
    private readonly roles: RolesRepository,
    private readonly references: References,
    private readonly search: RecordSearch,
  ) {}

  async tree(kind: ChainKind, ownerId: string, principal: Principal): Promise<LinkTree> {
    const { access } = await this.chains.reached(kind, ownerId);
    const items = inTreeOrder(await this.links.all(ownerId));
    const regions = await this.roles.columns(ownerId);
    return {
      items,
      regions,
      abilities: { update: mayUpdate(access, principal), regions: this.roles.reachOf(principal) },
    };
  }

  /** @throws AppError 404 */
  async owned(id: string): Promise<OwnedLink> {
    const link = await this.links.byId(id);
    if (!link) throw new AppError('not-found');
    return link;
  }

  async create(kind: ChainKind, ownerId: string, body: CreateLinkRequest, principal: Principal): Promise<LinkResponse> {
    await this.editable(kind, ownerId, principal);
    const rows = await this.links.rows(ownerId);
    const { parentId = null, before = null } = body;
    const fields = { aliases: [], industryIds: [], keywords: [], status: 'draft', note: null, source: null };
    const link: LinkFields = { name: '', ...fields, ...readLink(body) };
    const position = this.positionAt(rows, parentId, body.position);
    await this.check(rows, null, parentId, link);
    const order = this.order(rows, null, { parentId, position }, before);
    const id = await this.links.insert(kind, ownerId, link, { parentId, position, sortOrder: order.sortOrder });
    await this.links.order(order.moved);
    await this.search.put('link', [id]);
    return this.shown(ownerId, id);
  }

  async update(id: string, body: UpdateLinkRequest, principal: Principal): Promise<LinkResponse> {
    const link = await this.locked(id, principal);
    const { version, ...given } = body;
    const fields = readLink(given);
    if (link.version !== version) throw await this.stale(link, fields);
    const changed = changedFields(fieldsOf(link), fields);
    if (!changed.length) return this.shown(link.ownerId, id);
    const rows = await this.links.rows(link.ownerId);
    await this.check(rows, id, link.parentId, fields);
    const patch = Object.fromEntries(changed.map((field) => [field, fields[field]])) as Partial<LinkFields>;
    if (!(await this.links.update(id, version, patch))) throw await this.stale(await this.owned(id), fields);
    await this.search.put('link', [id]);
    return this.shown(link.ownerId, id);
  }

  async move(id: string, body: MoveLinkRequest, principal: Principal): Promise<LinkResponse> {
    const link = await this.locked(id, principal);
    const rows = await this.links.rows(link.ownerId);
    const { parentId } = body;
    if (link.version !== body.version) throw await this.stale(link, body);
    const position = this.positionAt(rows, parentId, body.position ?? link.position);
    await this.check(rows, id, parentId, { name: link.name });
    const order = this.order(rows, id, { parentId, position }, body.before);
    await this.links.order(order.moved);
    const place = { parentId, position, sortOrder: order.sortOrder };
    if (!(await this.links.place(id, body.version, place))) throw await this.stale(await this.owned(id), body);
    await this.links.follow(
      linksBelow(rows, id).filter((one) => one !== id),
      position,
    );
    return this.shown(link.ownerId, id);
  }

  async confirm(kind: ChainKind, ownerId: string, ids: string[], principal: Principal): Promise<ConfirmedLinks> {
    await this.editable(kind, ownerId, principal);
    const known = new Set((await this.links.rows(ownerId)).map((row) => row.id));
    const errors = ids.flatMap((id, i): FieldError[] =>
      known.has(id) ? [] : [{ field: `ids.${String(i)}`, code: 'chain-link-unknown', params: {} }],
    );
    if (errors.length) throw validationFailed(errors);
    return { confirmed: (await this.links.confirm(ids)).length };
  }

  /** @throws AppError 409 when somebody has changed it, or while parts or other records refer to it */
  async remove(id: string, version: number, principal: Principal): Promise<void> {
    const link = await this.locked(id, principal);
    if (link.version !== version) throw await this.stale(link, {});
    const parts = (await this.links.rows(link.ownerId)).filter((row) => row.parentId === id);
    const referrers: Referrers[] = await this.references.live('chain_link', id, principal);
    if (parts.length) {
      const named = parts.slice(0, 5).map((part) => ({ id: part.id, title: part.name }));
      referrers.unshift({ kind: 'link', count: parts.length, named });
    }
    if (referrers.length) throw referred('link-referred-to', link.name, referrers);
    await this.links.remove(id);
    await this.search.remove([id]);
  }

  /** @throws AppError 404, 403 */
  private async editable(kind: ChainKind, ownerId: string, principal: Principal): Promise<void> {
    const { access } = await this.chains.reached(kind, ownerId);
    if (!mayUpdate(access, principal)) throw new AppError('out-of-scope');
    await this.links.lock(ownerId);
  }

  private async locked(id: string, principal: Principal): Promise<OwnedLink> {
    const { kind, ownerId } = await this.owned(id);
    await this.editable(kind, ownerId, principal);
    return this.owned(id);
  }

  /** A part stands where the whole does. @throws AppError 422 */
  private positionAt(rows: readonly LinkRow[], parentId: string | null, position: string): string {
    if (parentId === null) return position;
    const parent = rows.find((row) => row.id === parentId);
    if (!parent) throw refuse('parentId', 'chain-link-unknown');
    return parent.position;
  }

  /** @throws AppError 422 */
  private order(
    rows: readonly LinkRow[],
    id: string | null,
    place: { parentId: string | null; position: string },
    before: string | null,
  ): NewOrder {
    const order = orderAmong(rows, id, place, before);
    if (!order) throw refuse('before', 'link-elsewhere');
    return order;
  }

  /** @throws AppError 422 */
  private async check(
    rows: readonly LinkRow[],
    id: string | null,
    parentId: string | null,
    fields: Partial<LinkFields>,
  ) {
    const errors: FieldError[] = [];
    const problem = linkPlaceProblem(rows, id, parentId);
    const own = rows.find((row) => row.id === id)?.name ?? null;
    if (problem) errors.push({ field: 'parentId', code: problem, params: { name: own, max: MAX_LINK_LEVELS } });
    if (fields.name === '') errors.push({ field: 'name', code: 'required', params: {} });
    else if (fields.name !== undefined && sameNamedSibling(rows, { id, parentId, name: fields.name })) {
      errors.push({ field: 'name', code: 'link-name-taken', params: { name: fields.name } });
    }
    for (const value of await this.links.unknownIndustries(fields.industryIds ?? [])) {
      errors.push({ field: 'industryIds', code: 'industry-unknown', params: { value } });
    }
    if (errors.length) throw validationFailed(errors);
  }

  private async shown(ownerId: string, id: string): Promise<LinkResponse> {
    const [link] = await this.links.all(ownerId, id);
    if (!link) throw new AppError('not-found');
    return link;
  }

  private async stale(link: OwnedLink, wanted: object): Promise<AppError> {
    const conflicts = conflictsOf<object>(link, { ...link, ...wanted, version: link.version }).filter(
      ({ field }) => field in link,
    );
    const current = await this.shown(link.ownerId, link.id);
    return new AppError('stale-version', { version: link.version }, { current, conflicts });
  }
}

const refuse = (field: string, code: FieldError['code']) => validationFailed([{ field, code, params: {} }]);
