import { describe, expect, it } from '@jest/globals';
import { NOTIFICATION_KINDS, type NotificationKind, notificationWords, type NotificationParams } from './index.js';

const period = { firstMonth: '2026-01', lastMonth: '2026-02' };
const blocker = { code: 'KD-2026-0213', title: '膜电极国产化' };
const report = { title: '京津冀产业链群协同月度进展（2026年10月）', edition: 2 };

const samples: { [K in NotificationKind]: NotificationParams[K] } = {
  'blocker-assigned': { ...blocker, step: 'assign', deadline: '2026-12-01' },
  'blocker-returned': { ...blocker, step: 'return', reason: '不属本单位职责' },
  'blocker-closing-requested': blocker,
  'blocker-closed': { ...blocker, closedOn: '2026-11-20' },
  'blocker-deadline': { ...blocker, state: 'overdue', deadline: '2026-11-18', days: 4 },
  'period-opened': { ...period, closesOn: '2026-03-05' },
  'period-closing': { ...period, closesOn: '2026-03-05', missing: 3 },
  'set-submitted': { ...period, organization: '唐山市工业和信息化局' },
  'set-returned': { ...period, organization: '唐山市工业和信息化局', reason: '投资数据有误' },
  'set-approved': { ...period, organization: '唐山市工业和信息化局' },
  'report-ready': report,
  'report-failed': report,
  'report-issued': report,
  'import-finished': { fileName: '名单.xlsx', outcome: 'ready', count: 128 },
  'import-failed': { fileName: '名单.xlsx' },
  'import-handed-over': { fileName: '名单.xlsx', by: '周岚' },
  'export-ready': { fileName: '企业台账-2026-11-22.xlsx', count: 12_345 },
  'export-failed': { fileName: '企业台账-2026-11-22.xlsx' },
  'bulk-finished': { register: 'enterprise', total: 1000, changed: 800, unchanged: 100, left: 100 },
  'bulk-failed': { register: 'project', total: 320, changed: 45, open: 275 },
  'record-invited': { title: '冀东示例储能项目', by: '唐山市工业和信息化局' },
  'proposal-received': { title: '津门示例科技有限公司', by: '唐山市工业和信息化局' },
  'proposal-answered': { title: '津门示例科技有限公司', by: '天津市工业和信息化局', accepted: false },
  'comment-mentioned': { title: '冀东示例储能项目', by: '周岚', body: '请补充用地手续的进度' },
  'relocation-moved': {
    title: 'SJ2026-0007 京示例机械有限公司',
    by: '唐山市工业和信息化局',
    stage: 'in-production',
    enteredOn: '2026-11-20',
  },
  'account-changed': { change: 'roles', by: '周岚' },
};

const words = <K extends NotificationKind>(kind: K, language: 'zh' | 'en') =>
  notificationWords(kind, samples[kind], language);

describe('a notification', () => {
  it.each(NOTIFICATION_KINDS)('%s says what, what to do and why, complete in both languages', (kind) => {
    for (const language of ['zh', 'en'] as const) {
      const { title, text, why } = words(kind, language);
      for (const said of [title, text, why]) {
        expect(said.trim()).not.toBe('');
        expect(said).not.toMatch(/undefined|null|\[object|！|!/u);
      }
      // Names of records stay as they are written; the rest is in the language.
      if (language === 'zh') expect(text + why).toMatch(/[\u4e00-\u9fff]/u);
      else expect(why).not.toMatch(/[\u4e00-\u9fff]/u);
    }
  });

  it('names its subject as staff know it', () => {
    expect(words('blocker-assigned', 'zh').title).toBe('交办堵点卡点：KD-2026-0213 膜电极国产化');
    expect(words('period-opened', 'zh').title).toBe('开始填报：2026年1—2月');
    expect(words('set-returned', 'en').title).toBe('Entries returned: January–February 2026 唐山市工业和信息化局');
  });

  it('gives no orders across the border of a province', () => {
    const asked = notificationWords('blocker-assigned', { ...blocker, step: 'request', deadline: '2026-12-01' });
    expect(asked.title).toBe('商请办理堵点卡点：KD-2026-0213 膜电极国产化');
    expect(asked.text).toBe('办理时限 2026-12-01，请答复是否办理。');
  });

  it('tells a stage that was taken back from one that was entered', () => {
    const moved = { title: 'SJ2026-0007', by: '昌平区经信局', stage: 'signed', enteredOn: '2026-11-20' };
    expect(notificationWords('relocation-moved', moved).text).toBe('昌平区经信局登记：签约，2026-11-20。');
    expect(notificationWords('relocation-moved', { ...moved, takenBack: '协议未盖章' }).text).toBe(
      '昌平区经信局退回“签约”（2026-11-20）：协议未盖章',
    );
  });

  it('tells what is due from what is overdue, and the last day from the days before', () => {
    const due = (state: 'due' | 'overdue', days: number) =>
      notificationWords('blocker-deadline', { ...blocker, state, deadline: '2026-11-24', days }).text;
    expect(due('due', 2)).toBe('时限 2026-11-24，还有 2 个工作日。');
    expect(due('due', 0)).toBe('时限 2026-11-24，已不足 1 个工作日。');
    expect(due('overdue', 4)).toBe('时限 2026-11-24，已逾期 4 天。');
  });
});
