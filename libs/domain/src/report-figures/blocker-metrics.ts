/** What a report counts of its blockers, as data. */
import { type BlockerMetric, nextMonth, within } from './counting.js';
import type { SnapshotBlocker } from './snapshot.js';

const isOpen = (blocker: SnapshotBlocker): boolean => blocker.status !== 'closed';

const openOfKind =
  (kind: SnapshotBlocker['kind']) =>
  (blocker: SnapshotBlocker): boolean =>
    isOpen(blocker) && blocker.kind === kind;

export const blockerMetrics = {
  blockersRaised: {
    kind: 'blockers',
    spans: 'period',
    label: '当期新增堵点卡点',
    unit: '件',
    rule: '提出日期在本调度期内的堵点、卡点、政策障碍和要素保障事项',
    takes: (blocker, context) => within(blocker.raisedOn, context),
  },
  blockersClosed: {
    kind: 'blockers',
    spans: 'period',
    label: '当期销号堵点卡点',
    unit: '件',
    rule: '销号日期在本调度期内的事项',
    takes: (blocker, context) => within(blocker.closedOn, context),
  },
  blockersOpen: {
    kind: 'blockers',
    label: '未办结堵点卡点',
    unit: '件',
    rule: '数据截止日尚未销号的事项',
    takes: isOpen,
  },
  blockersOverdue: {
    kind: 'blockers',
    label: '超期堵点卡点',
    unit: '件',
    rule: '数据截止日尚未销号、已过现行办理时限的事项',
    takes: (blocker, { period }) => isOpen(blocker) && blocker.deadline !== null && blocker.deadline < period.cutoffOn,
  },
  blockersDueNext: {
    kind: 'blockers',
    label: '下月到期堵点卡点',
    unit: '件',
    rule: '现行办理时限在下一个月内、尚未销号的事项',
    takes: (blocker, context) => isOpen(blocker) && nextMonth(blocker.deadline, context),
  },
  missingLinks: {
    kind: 'blockers',
    label: '未办结堵点',
    unit: '件',
    rule: '数据截止日尚未销号的堵点（产业链缺失环节）',
    takes: openOfKind('missing-link'),
  },
  chokePoints: {
    kind: 'blockers',
    label: '未办结卡点',
    unit: '件',
    rule: '数据截止日尚未销号的卡点（关键技术）',
    takes: openOfKind('choke-point'),
  },
  policyBarriers: {
    kind: 'blockers',
    label: '未办结政策障碍',
    unit: '件',
    rule: '数据截止日尚未销号的政策障碍',
    takes: openOfKind('policy-barrier'),
  },
  factorShortages: {
    kind: 'blockers',
    label: '未办结要素保障事项',
    unit: '件',
    rule: '数据截止日尚未销号的要素保障事项',
    takes: openOfKind('factor-shortage'),
  },
} as const satisfies Record<string, BlockerMetric>;
