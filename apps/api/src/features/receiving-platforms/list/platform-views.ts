import { tallySystem } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { mayReveal } from '../../../foundation/access/record-access.repository.js';
import { AppError } from '../../../foundation/http/app-error.js';
import type { Principal } from '../../../foundation/http/principal.js';
import { abilitiesOf } from '../platform-access.js';
import { PlatformContacts } from '../frames/platform-contacts.js';
import { PlatformListRepository, type ReachedPlatform } from './platform-list.repository.js';
import type {
  PlatformBranch,
  PlatformContactsResponse,
  PlatformCounts,
  PlatformDetail,
  PlatformList,
  PlatformStanding,
  PlatformSummary,
} from '../platform-response.dto.js';
import { PlatformStandingRepository } from './platform-standing.repository.js';
import type { PlatformFilter } from './platform.sql.js';

const NOTHING_KNOWN: PlatformCounts = { enterprises: null, projects: null, relocations: null };

/** Platforms as they are shown: contact details masked, with what stands on them. */
@Injectable()
export class PlatformViews {
  constructor(
    private readonly lists: PlatformListRepository,
    private readonly standings: PlatformStandingRepository,
    private readonly contacts: PlatformContacts,
  ) {}

  async list(
    filter: PlatformFilter,
    sort: string,
    page: number,
    pageSize: number,
    principal: Principal,
  ): Promise<PlatformList> {
    const { items, total, sums } = await this.lists.list(filter, sort, page, pageSize);
    const ids = items.map((one) => one.id);
    const counts = await this.standings.counts(ids, principal);
    const parts = await this.standings.partCounts(ids);
    const shown = items.map((one) => ({
      ...this.contacts.masked(one),
      partCount: parts.get(one.id) ?? 0,
      counts: counts.get(one.id) ?? NOTHING_KNOWN,
    }));
    return { items: shown, total, totalIsExact: true, sums };
  }

  /** @throws AppError 404 where there is none */
  async reached(id: string): Promise<ReachedPlatform> {
    const found = await this.lists.byId(id);
    if (!found) throw new AppError('not-found');
    return found;
  }

  /** @throws AppError 404 */
  async detail(id: string, principal: Principal): Promise<PlatformDetail> {
    return this.told(await this.reached(id), principal);
  }

  /** A platform that was read already, with everything around it. */
  async told({ record, access }: ReachedPlatform, principal: Principal): Promise<PlatformDetail> {
    const tree = await this.lists.tree(record.id);
    const ids = [...new Set([record.id, ...tree.map((one) => one.id)])];
    const counts = await this.standings.counts(ids, principal);
    return {
      ...this.contacts.masked(record),
      tree: tree.map((one) => ({ ...one, counts: counts.get(one.id) ?? NOTHING_KNOWN })),
      standing: await this.standing(record.id, tree, counts.get(record.id) ?? NOTHING_KNOWN, principal),
      abilities: abilitiesOf(access, principal),
    };
  }

  /** The contact details in clear. @throws AppError 403 for another side than the platform's own */
  async clearContacts(id: string, principal: Principal): Promise<PlatformContactsResponse> {
    const { record, access } = await this.reached(id);
    if (!mayReveal(access, principal)) throw new AppError('out-of-scope');
    return this.contacts.clear(record);
  }

  /** “已录入 n / 46” */
  async summary(): Promise<PlatformSummary> {
    const platforms = await this.lists.memberships();
    const systems = await this.lists.systems();
    return {
      total: platforms.length,
      withoutSystem: platforms.filter((one) => !one.systems.length).length,
      systems: systems.map((system) => {
        const { groups, ...tally } = tallySystem(system, platforms);
        const listed = groups.map((group) => ({ ...group, categories: [...group.categories] }));
        return { ...tally, source: system.source, groups: listed };
      }),
    };
  }

  private async standing(
    id: string,
    tree: readonly Omit<PlatformBranch, 'counts'>[],
    counts: PlatformCounts,
    principal: Principal,
  ): Promise<PlatformStanding> {
    const platformIds = [id];
    for (const one of tree) if (one.parentId && platformIds.includes(one.parentId)) platformIds.push(one.id);
    return { platformIds, ...counts, ...(await this.standings.projects(platformIds, principal)) };
  }
}
