import { type EntrySetStatus, isEditableSet, todayInShanghai } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import type { Principal } from '../../foundation/http/principal.js';
import { BlockerResponse, BlockerViews, waitingFor } from '../blockers/index.js';
import { EntrySetResponse, PeriodResponse } from '../progress-entries/index.js';
import type { WaitingItem } from './overview.dto.js';
import { WaitingRepository } from './waiting.repository.js';

/** How many blockers are looked through; whoever has more goes to the list. */
const BLOCKERS = 100;

const BLOCKER_ACTIONS = {
  raised: 'assign',
  assigned: 'accept',
  accepted: 'start',
  'in-progress': 'work',
  'closing-requested': 'close',
} as const;

/** Of what has no light: somebody waits for an answer, it stands still, or it can wait. */
const UNLIT: Partial<Record<WaitingItem['action'], number>> = { refill: 0, read: 1, answer: 1, advance: 2, confirm: 3 };

const URGENCY = { red: 0, yellow: 1, green: 2, none: 3 } as const;

/** What waits for the organization of whoever is signed in. */
@Injectable()
export class WaitingService {
  constructor(
    private readonly blockers: BlockerViews,
    private readonly repository: WaitingRepository,
  ) {}

  async list(
    principal: Principal,
    period: PeriodResponse | null,
    sets: readonly EntrySetResponse[],
  ): Promise<WaitingItem[]> {
    const filter = { waitsFor: waitingFor(principal) };
    const [{ items }, others] = await Promise.all([
      this.blockers.list(filter, 'deadline', 1, BLOCKERS, principal),
      this.others(principal),
    ]);
    const waiting = [
      ...(period ? sets.flatMap((set) => setItem(set, period, principal) ?? []) : []),
      ...items.flatMap((blocker) => blockerItem(blocker) ?? []),
      ...others,
    ];
    const urgency = ({ light, action }: WaitingItem) => (light ? URGENCY[light.light] : (UNLIT[action] ?? 2));
    return waiting.sort(
      (left, right) => urgency(left) - urgency(right) || (left.dueOn ?? '9').localeCompare(right.dueOn ?? '9'),
    );
  }

  /** What has neither a light nor a deadline. */
  private async others(principal: Principal): Promise<WaitingItem[]> {
    const [mentions, relocations, imports, drafts] = await Promise.all([
      this.repository.mentions(principal),
      this.repository.relocations(principal, todayInShanghai(new Date())),
      this.repository.imports(principal),
      principal.permissions.has('chain.update') ? this.repository.drafts(principal) : [],
    ]);
    return [
      ...mentions.map(({ id, title, by, body, link }) =>
        item({ kind: 'mention', id, action: 'read', title, detail: `${by}：${body}`, link }),
      ),
      ...relocations.map(({ id, code, name, stage, days }) =>
        item({ kind: 'relocation', id, action: 'advance', title: name ?? code, code, stage, count: days }),
      ),
      ...imports.map(({ id, register, fileName, questions }) =>
        item({ kind: 'import', id, action: 'answer', title: fileName, register, count: questions }),
      ),
      ...drafts.map(({ id, kind, names, drafts: n }) =>
        item({ kind: 'links', id, action: 'confirm', title: names.join('、'), register: kind, count: n }),
      ),
    ];
  }
}

const item = (given: Partial<WaitingItem> & Pick<WaitingItem, 'kind' | 'id' | 'action' | 'title'>): WaitingItem => ({
  code: null,
  detail: null,
  dueOn: null,
  light: null,
  periodId: null,
  organizationId: null,
  register: null,
  link: null,
  stage: null,
  count: null,
  ...given,
});

function blockerItem(blocker: BlockerResponse): WaitingItem | null {
  if (blocker.status === 'closed') return null;
  return item({
    kind: 'blocker',
    id: blocker.id,
    action: BLOCKER_ACTIONS[blocker.status],
    title: blocker.title,
    code: blocker.code,
    detail: (blocker.lead ?? blocker.raisedBy)?.shortName ?? null,
    dueOn: blocker.deadline,
    light: blocker.light,
  });
}

/** Handed in: for whoever may approve it. Not handed in: for the organization itself. */
function setItem(set: EntrySetResponse, period: PeriodResponse, principal: Principal): WaitingItem | null {
  const own = set.organization.id === principal.organizationId && set.abilities.fill && isEditableSet(set.status);
  const review = set.status === 'submitted' && set.abilities.approve;
  if (!own && !review) return null;
  return item({
    kind: 'entry-set',
    id: set.id,
    action: review ? 'review' : fillAction(set.status),
    title: set.organization.name,
    code: period.label,
    detail: set.reason,
    dueOn: period.closesOn,
    periodId: period.id,
    organizationId: set.organization.id,
  });
}

const fillAction = (status: EntrySetStatus) => (status === 'returned' ? 'refill' : 'fill');
