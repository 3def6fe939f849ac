import {
  allowedRelocationStages,
  fieldsOfSide,
  type RelocationStage,
  relocationStageNeedsReason,
  type Viewer,
} from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { AppError } from '../../foundation/http/app-error.js';
import type { Principal } from '../../foundation/http/principal.js';
import type { RelocationFilter } from './list/relocation-list.sql.js';
import { RelocationListRepository, type RelocationRow } from './list/relocation-list.repository.js';
import { RelocationContacts } from './frames/relocation-contacts.js';
import { abilitiesOf, actingFor, isVisibleRelocation, mayDelete, mayRecord } from './relocation.policy.js';
import type { RelocationDetail, RelocationList } from './relocation-response.dto.js';

/** Relocations as they are shown: in a list, and by themselves with both sides and the line of their stages. */
@Injectable()
export class RelocationViews {
  constructor(
    private readonly lists: RelocationListRepository,
    private readonly contacts: RelocationContacts,
  ) {}

  async list(
    filter: RelocationFilter,
    place: { sort: string; page: number; pageSize: number },
    viewer: Viewer,
  ): Promise<RelocationList> {
    const { items, total, withheld } = await this.lists.list(filter, viewer, place);
    return { items: items.map((row) => this.contacts.masked(row)), total, totalIsExact: true, withheld };
  }

  /** The record as it stands in the database. @throws AppError 404 where there is none, or not for this account */
  async reached(id: string, principal: Principal): Promise<RelocationRow> {
    const found = await this.lists.byId(id, principal);
    if (!found || !principal.permissions.has('relocation.read') || !isVisibleRelocation(principal, found.access)) {
      throw new AppError('not-found');
    }
    return found;
  }

  /** @throws AppError 404 */
  async detail(id: string, principal: Principal): Promise<RelocationDetail> {
    return this.told(await this.reached(id, principal), principal);
  }

  /** @throws AppError 409 where the other side has written in it */
  async refuseDeleting(id: string, principal: Principal): Promise<void> {
    const { access, written } = await this.lists.written(id);
    if (!mayDelete(principal, access, written)) throw new AppError('relocation-of-both-sides');
  }

  async told(row: RelocationRow, principal: Principal): Promise<RelocationDetail> {
    const { access, enterpriseId: _, ...record } = row;
    const acting = actingFor(principal, access);
    const { seen, withheld } = await this.lists.otherMoves(row.id, principal);
    const open = allowedRelocationStages(record.stage);
    const { written } = await this.lists.written(row.id);
    const isOurs = (stage: RelocationStage) => mayRecord(acting, stage);
    return {
      ...this.contacts.masked(record),
      stageRecords: await this.lists.stageRecords(row.id),
      allowedStages: open.filter(isOurs).map((stage) => ({ stage, needsReason: relocationStageNeedsReason(stage) })),
      otherStages: open.filter((stage) => !isOurs(stage)),
      sides: {
        origin: { may: acting.origin, fields: fieldsOfSide('origin') },
        destination: { may: acting.destination, fields: fieldsOfSide('destination') },
      },
      otherMoves: seen,
      withheldMoves: withheld,
      abilities: abilitiesOf(principal, access, record.stages, written),
    };
  }
}
