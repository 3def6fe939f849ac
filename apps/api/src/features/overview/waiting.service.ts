import { type EntrySetStatus, isEditableSet } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import type { Principal } from '../../foundation/http/principal.js';
import { BlockerResponse, BlockerViews, waitingFor } from '../blockers/index.js';
import { EntrySetResponse, PeriodResponse } from '../progress-entries/index.js';
import type { WaitingItem } from './overview.dto.js';

/** How many blockers are looked through; whoever has more goes to the list. */
const BLOCKERS = 100;

const BLOCKER_ACTIONS = {
  raised: 'assign',
  assigned: 'accept',
  accepted: 'start',
  'in-progress': 'work',
  'closing-requested': 'close',
} as const;

const URGENCY = { red: 0, yellow: 1, green: 2, none: 3 } as const;

/** What waits for the organization of whoever is signed in. */
@Injectable()
export class WaitingService {
  constructor(private readonly blockers: BlockerViews) {}

  async list(
    principal: Principal,
    period: PeriodResponse | null,
    sets: readonly EntrySetResponse[],
  ): Promise<WaitingItem[]> {
    const filter = { waitsFor: waitingFor(principal) };
    const { items } = await this.blockers.list(filter, 'deadline', 1, BLOCKERS, principal);
    const waiting = [
      ...(period ? sets.flatMap((set) => setItem(set, period, principal) ?? []) : []),
      ...items.flatMap((blocker) => blockerItem(blocker) ?? []),
    ];
    const urgency = ({ light, action }: WaitingItem) => (light ? URGENCY[light.light] : action === 'refill' ? 0 : 2);
    return waiting.sort(
      (left, right) => urgency(left) - urgency(right) || (left.dueOn ?? '9').localeCompare(right.dueOn ?? '9'),
    );
  }
}

function blockerItem(blocker: BlockerResponse): WaitingItem | null {
  if (blocker.status === 'closed') return null;
  return {
    kind: 'blocker',
    id: blocker.id,
    action: BLOCKER_ACTIONS[blocker.status],
    title: blocker.title,
    code: blocker.code,
    detail: (blocker.lead ?? blocker.raisedBy)?.shortName ?? null,
    dueOn: blocker.deadline,
    light: blocker.light,
    periodId: null,
    organizationId: null,
  };
}

/** Handed in: for whoever may approve it. Not handed in: for the organization itself. */
function setItem(set: EntrySetResponse, period: PeriodResponse, principal: Principal): WaitingItem | null {
  const own = set.organization.id === principal.organizationId && set.abilities.fill && isEditableSet(set.status);
  const review = set.status === 'submitted' && set.abilities.approve;
  if (!own && !review) return null;
  return {
    kind: 'entry-set',
    id: set.id,
    action: review ? 'review' : fillAction(set.status),
    title: set.organization.name,
    code: period.label,
    detail: set.reason,
    dueOn: period.closesOn,
    light: null,
    periodId: period.id,
    organizationId: set.organization.id,
  };
}

const fillAction = (status: EntrySetStatus) => (status === 'returned' ? 'refill' : 'fill');
