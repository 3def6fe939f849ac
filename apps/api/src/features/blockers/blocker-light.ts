import { blockerLight, type LightThresholds, todayInShanghai } from '@lianqun/domain';
import { lightTold } from '../projects/index.js';
import type { BlockerResponse } from './blocker-response.dto.js';
import type { BlockerRow } from './blocker-list.repository.js';

/** A blocker as it is shown: its row with the light that follows from it today. */
export function shown(row: BlockerRow, thresholds: LightThresholds): BlockerResponse {
  const { period, noted, assignedBefore, ...blocker } = row;
  const judged = blockerLight({
    status: blocker.status,
    deadline: blocker.deadline,
    originalDeadline: blocker.originalDeadline,
    asOf: todayInShanghai(new Date()),
    notedInLastClosedPeriod: noted,
    assignedBeforeLastClosedPeriod: assignedBefore,
    thresholds,
  });
  return { ...blocker, light: lightTold(judged, period, false) };
}
