import { allowedSteps, blockerSteps, type HandedOver, type LightThresholds, type Viewer } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { AppError } from '../../foundation/http/app-error.js';
import type { Principal } from '../../foundation/http/principal.js';
import { ProjectLights } from '../projects/index.js';
import { BlockerContacts } from './frames/blocker-contacts.js';
import { shown } from './blocker-light.js';
import { type BlockerFilter, BlockerListRepository, type BlockerRow } from './blocker-list.repository.js';
import { abilitiesOf, type BlockerAccess, isVisibleBlocker, mayTakeStep } from './blocker.policy.js';
import type { BlockerDetail, BlockerList, BlockerResponse } from './blocker-response.dto.js';

/** A blocker as an account sees it, with what decides how far that account reaches. */
export interface SeenBlocker {
  record: BlockerResponse;
  access: BlockerAccess;
  handedOver: HandedOver;
  /** Encrypted. */
  responsiblePerson: string | null;
}

/** Blockers as they are shown: with their light, and by themselves with their whole way. */
@Injectable()
export class BlockerViews {
  constructor(
    private readonly lists: BlockerListRepository,
    private readonly contacts: BlockerContacts,
    private readonly lights: ProjectLights,
  ) {}

  async list(
    filter: BlockerFilter,
    sort: string,
    page: number,
    pageSize: number,
    viewer: Viewer,
  ): Promise<BlockerList> {
    const { items, total, withheld } = await this.lists.list(filter, sort, page, pageSize, viewer);
    const thresholds = await this.lights.thresholds();
    return { items: items.map((row) => this.shown(row, thresholds)), total, totalIsExact: true, withheld };
  }

  /** @throws AppError 404 where there is none, or not for this account */
  async get(id: string, viewer: Viewer): Promise<SeenBlocker> {
    const found = await this.find(id, viewer);
    if (!isVisibleBlocker(viewer, found.access)) throw new AppError('not-found');
    return found;
  }

  /** @throws AppError 404 */
  async detail(id: string, principal: Principal): Promise<BlockerDetail> {
    return this.told(await this.get(id, principal), principal);
  }

  /** As somebody leaves it who has just taken a step: with that it may have gone out of his sight. */
  async left(id: string, principal: Principal): Promise<BlockerDetail> {
    return this.told(await this.find(id, principal), principal);
  }

  private async find(id: string, viewer: Viewer): Promise<SeenBlocker> {
    const found = await this.lists.byId(id, viewer);
    if (!found) throw new AppError('not-found');
    const { access, handedOver, ...row } = found;
    const record = this.shown(row, await this.lights.thresholds());
    return { record, access, handedOver, responsiblePerson: row.responsiblePerson };
  }

  private async told({ record, access, handedOver }: SeenBlocker, principal: Principal): Promise<BlockerDetail> {
    const { id } = record;
    const steps = await this.lists.steps(id);
    const notes = await this.lists.notes(id);
    const open = allowedSteps(record.status, handedOver);
    const isOurs = (step: (typeof open)[number]) => mayTakeStep(principal, access, step);
    return {
      ...record,
      steps,
      notes,
      allowedSteps: open.filter(isOurs).map((step) => ({ step, needs: [...blockerSteps[step].needs] })),
      otherSteps: open.filter((step) => !isOurs(step)).map((step) => ({ step, by: blockerSteps[step].by })),
      abilities: abilitiesOf(principal, access),
    };
  }

  private shown(row: BlockerRow, thresholds: LightThresholds): BlockerResponse {
    return shown(this.contacts.masked(row), thresholds);
  }
}
