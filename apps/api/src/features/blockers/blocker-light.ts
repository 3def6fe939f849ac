import { blockerLight, todayInShanghai } from '@lianqun/domain';
import { lightTold } from '../projects/index.js';
import type { BlockerResponse } from './blocker-response.dto.js';
import type { BlockerRow } from './blocker-list.repository.js';

/** A blocker as it is shown: its row with the light that follows from it today. */
export function shown({ period, noted, assignedBefore, ...blocker }: BlockerRow): BlockerResponse {
  const judged = blockerLight({
    status: blocker.status,
    deadline: blocker.deadline,
    originalDeadline: blocker.originalDeadline,
    asOf: todayInShanghai(new Date()),
    notedInLastClosedPeriod: noted,
    assignedBeforeLastClosedPeriod: assignedBefore,
  });
  return { ...blocker, light: lightTold(judged, period, false) };
}
