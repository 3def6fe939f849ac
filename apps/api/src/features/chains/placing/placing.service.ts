import { isVisible, type PlacingOrigin } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { reaches } from '../../../foundation/access/record-access.repository.js';
import { AppError, type FieldError, validationFailed } from '../../../foundation/http/app-error.js';
import type { Principal } from '../../../foundation/http/principal.js';
import { LinksService } from '../links/links.service.js';
import type { DeclinedCount, PlacedCount, PlacedEnterpriseList, SuggestionList } from './placing.dto.js';
import { type PlaceableEnterprise, PlacingRepository } from './placing.repository.js';
import { SuggestionsRepository } from './suggestions.repository.js';

/** Enterprises on links. Where an enterprise stands is said of the enterprise: whoever may change it may say so. */
@Injectable()
export class PlacingService {
  constructor(
    private readonly links: LinksService,
    private readonly placing: PlacingRepository,
    private readonly suggestions: SuggestionsRepository,
  ) {}

  async placed(
    id: string,
    q: string | undefined,
    by: Principal,
    page: number,
    size: number,
  ): Promise<PlacedEnterpriseList> {
    await this.links.owned(id);
    return this.placing.placed(id, q, by, page, size);
  }

  async suggested(id: string, principal: Principal, page: number, pageSize: number): Promise<SuggestionList> {
    return this.suggestions.of(await this.links.owned(id), principal, page, pageSize);
  }

  /** All of them or none; those that stand there already are counted and left as they are. */
  async place(id: string, enterpriseIds: string[], origin: PlacingOrigin, principal: Principal): Promise<PlacedCount> {
    const link = await this.links.owned(id);
    const ids = await this.placeable(enterpriseIds, principal);
    const placed = await this.placing.place(id, ids, origin);
    await this.placing.joinOwner(link, ids);
    return { placed, already: ids.length - placed };
  }

  async takeOff(id: string, enterpriseId: string, principal: Principal): Promise<void> {
    await this.links.owned(id);
    const found = (await this.placing.held([enterpriseId])).get(enterpriseId);
    if (!found || found.inBin || !isVisible(principal, found.access)) throw new AppError('not-found');
    if (!reaches(found.access, 'enterprise.update', principal)) throw new AppError('out-of-scope');
    if (!(await this.placing.takeOff(id, enterpriseId))) throw new AppError('not-found');
  }

  async decline(id: string, enterpriseIds: string[], principal: Principal): Promise<DeclinedCount> {
    await this.links.owned(id);
    return { declined: await this.placing.decline(id, await this.placeable(enterpriseIds, principal)) };
  }

  /** @throws AppError 422 for those that are not there, 403 for those that others look after */
  private async placeable(enterpriseIds: readonly string[], principal: Principal): Promise<string[]> {
    const ids = enterpriseIds.map((one) => one.toLowerCase());
    const there = await this.placing.held(ids);
    const at = (i: number) => `enterpriseIds.${String(i)}`;
    const errors = ids.flatMap((one, i): FieldError[] => {
      const problem = problemOf(there.get(one), principal);
      return problem ? [{ field: at(i), ...problem }] : [];
    });
    if (errors.length) throw validationFailed(errors);
    const others = ids.flatMap((one, i): FieldError[] => {
      const found = there.get(one);
      if (!found || reaches(found.access, 'enterprise.update', principal)) return [];
      return [{ field: at(i), code: 'out-of-scope', params: {} }];
    });
    if (others.length) throw new AppError('out-of-scope', {}, { errors: others });
    return [...new Set(ids)];
  }
}

function problemOf(found: PlaceableEnterprise | undefined, principal: Principal): Omit<FieldError, 'field'> | null {
  if (!found || !isVisible(principal, found.access)) return { code: 'enterprise-unknown', params: {} };
  return found.inBin ? { code: 'enterprise-in-bin', params: { name: found.name } } : null;
}
