import type { RelocationSide, RelocationStage } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { Notifications } from '../../foundation/notifications/notifications.js';
import type { Principal } from '../../foundation/http/principal.js';
import { RelocationListRepository, type RelocationRow } from './list/relocation-list.repository.js';
import { actingFor } from './relocation.policy.js';
import { RelocationRepository } from './relocation.repository.js';

const SIDES: readonly RelocationSide[] = ['origin', 'destination'];

/** Tells the other side of a relocation how it stands. */
@Injectable()
export class RelocationNotices {
  constructor(
    private readonly notifications: Notifications,
    private readonly relocations: RelocationRepository,
    private readonly lists: RelocationListRepository,
  ) {}

  /** @param relocation as it stands after the stage was entered */
  async moved(relocation: RelocationRow, stage: RelocationStage, by: Principal): Promise<void> {
    const enteredOn = relocation.stages.find((one) => one.stage === stage)?.enteredOn;
    if (enteredOn !== undefined) await this.tell(relocation, { stage, enteredOn }, by);
  }

  /** @param relocation as it stood before its newest stage was taken back */
  async takenBack(relocation: RelocationRow, takenBack: string, by: Principal): Promise<void> {
    const newest = relocation.stages.at(-1);
    if (newest) await this.tell(relocation, { ...newest, takenBack }, by);
  }

  private async tell(
    { id, access }: RelocationRow,
    { stage, enteredOn, takenBack }: { stage: RelocationStage; enteredOn: string; takenBack?: string },
    by: Principal,
  ): Promise<void> {
    const acting = actingFor(by, access);
    // Whoever acts for both sides stands for neither: then both are told.
    const others = SIDES.filter((side) => !acting[side] || (acting.origin && acting.destination));
    const organizations = new Set<string>();
    for (const side of others) {
      const { organizationId, regionPath } = access[side];
      for (const one of await this.relocations.answeringFor(organizationId, regionPath[0] ?? null)) {
        organizations.add(one);
      }
    }
    if (!organizations.size) return;
    const title = await this.lists.title(id);
    await this.notifications.send({
      kind: 'relocation-moved',
      to: { permission: 'relocation.update', organizationId: [...organizations] },
      params: {
        ...{ title, by: by.organizationName ?? by.displayName, stage, enteredOn },
        ...(takenBack !== undefined && { takenBack }),
      },
      link: `/relocations/${id}`,
      except: by.accountId,
    });
  }
}
