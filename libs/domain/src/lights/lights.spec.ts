import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PROJECT_STAGES } from '../projects/index.js';
import {
  blockerLight,
  type BlockerLightInput,
  DEFAULT_THRESHOLDS,
  expectedRate,
  LIGHT_REASONS,
  lightReason,
  type LightResult,
  projectLight,
  type ProjectLightInput,
  workingDaysUntil,
} from './index.js';

const project: ProjectLightInput = {
  stage: 'under-construction',
  annualPlan: '1200',
  monthlyPlan: [],
  constructionFrom: '2025-03-01',
  constructionTo: '2027-06-30',
  yearInvestment: '900',
  judgedMonth: '2026-09',
  entryMissing: false,
  milestones: [],
  asOf: '2026-10-10',
  nextClosesOn: '2026-11-05',
};

const light = (change: Partial<ProjectLightInput>) => projectLight({ ...project, ...change });

const words = ({ light: colour, reasons }: LightResult): [string, ...string[]] => [
  colour,
  ...reasons.map((reason) => lightReason(reason)),
];

describe('the light of a project', () => {
  it('is not judged without an annual plan, before 拟开工 and when terminated', () => {
    const judged = PROJECT_STAGES.filter((stage) => light({ stage }).light !== 'none');
    expect(judged).toEqual(['planned-start', 'under-construction', 'completed', 'in-production']);
    expect(words(light({ stage: 'signed' }))).toEqual(['none', '项目处于“签约”阶段，不亮灯']);
    expect(words(light({ annualPlan: null }))).toEqual(['none', '本年无年度计划投资，不亮灯']);
    expect(light({ annualPlan: '0.00' }).light).toBe('none');
  });

  it('is measured against the linear plan', () => {
    expect(words(light({}))).toEqual(['green', '完成率 75.0%，与序时进度持平（9月）']);
    expect(words(light({ yearInvestment: '780.000001' }))).toEqual([
      'green',
      '完成率 65.0%，落后序时进度 10.0 个百分点（9月）',
    ]);
    expect(words(light({ yearInvestment: '780' }))).toEqual([
      'yellow',
      '完成率 65.0%，落后序时进度 10.0 个百分点（9月）',
    ]);
    expect(light({ yearInvestment: '660.000001' }).light).toBe('yellow');
    expect(words(light({ yearInvestment: '660' }))).toEqual(['red', '完成率 55.0%，落后序时进度 20.0 个百分点（9月）']);
    expect(words(light({ yearInvestment: '1000' }))).toEqual(['green', '完成率 83.3%，超序时进度 8.3 个百分点（9月）']);
  });

  it('takes only the months of this year in which it is to be under construction', () => {
    const plan = { ...project, constructionFrom: '2026-07-15', constructionTo: '2026-10-20' };
    expect(['2026-06', '2026-07', '2026-09', '2026-10', '2026-12'].map((month) => expectedRate(plan, month))).toEqual([
      '0.0',
      '25.0',
      '75.0',
      '100.0',
      '100.0',
    ]);
    expect(expectedRate({ ...plan, constructionTo: '2025-12-31' }, '2026-09')).toBeNull();
    expect(expectedRate({ ...plan, constructionFrom: null, constructionTo: null }, '2026-03')).toBe('25.0');
  });

  it('is not measured in the first two such months, nor before the first month has closed', () => {
    const late = { constructionFrom: '2026-08-01', constructionTo: '2026-11-30', yearInvestment: '0' };
    expect(light({ ...late, judgedMonth: '2026-09' }).light).toBe('green');
    expect(light({ ...late, judgedMonth: '2026-10' }).light).toBe('red');
    expect(light({ yearInvestment: '0', judgedMonth: null }).reasons).toEqual([{ code: 'not-judged-yet', params: {} }]);
  });

  it('is measured against its own monthly plan where there is one', () => {
    const monthlyPlan = [
      { month: '2025-12', amount: '999' },
      { month: '2026-02', amount: '100' },
      { month: '2026-09', amount: '828.8' },
      { month: '2026-11', amount: '271.2' },
    ];
    expect(words(light({ monthlyPlan, yearInvestment: '784.8' }))).toEqual([
      'yellow',
      '完成率 65.4%，落后分月计划 12.0 个百分点（9月）',
    ]);
    expect(light({ monthlyPlan, yearInvestment: '0', judgedMonth: '2026-02' }).light).toBe('green');
  });

  it('is red when nothing was filled in and when a milestone is overdue', () => {
    expect(words(light({ entryMissing: true }))).toEqual(['red', '9月填报截止后仍未填报']);
    const milestone = { name: '主体封顶', plannedOn: '2026-10-09', actualOn: null };
    expect(words(light({ milestones: [milestone] }))).toEqual(['red', '里程碑“主体封顶”应于 2026-10-09 完成，已逾期']);
    expect(light({ milestones: [{ ...milestone, actualOn: '2026-10-11' }] }).light).toBe('red');
    expect(light({ milestones: [{ ...milestone, actualOn: '2026-10-10' }] }).light).toBe('green');
  });

  it('is yellow when a milestone is due before the next period closes', () => {
    const due = (plannedOn: string) => light({ milestones: [{ name: '试生产', plannedOn, actualOn: null }] });
    expect(words(due('2026-11-05'))).toEqual(['yellow', '里程碑“试生产”应于 2026-11-05 完成，临近到期']);
    expect([due('2026-10-10'), due('2026-11-06')].map((result) => result.light)).toEqual(['yellow', 'green']);
  });

  it('names everything that counts, the gravest first', () => {
    const milestones = [
      { name: '甲', plannedOn: '2026-11-01', actualOn: null },
      { name: '乙', plannedOn: '2026-09-01', actualOn: null },
    ];
    const { reasons } = light({ yearInvestment: '750', milestones });
    expect(reasons.map(({ code }) => code)).toEqual(['milestone-overdue', 'behind-plan', 'milestone-due']);
  });

  const rank = { red: 0, yellow: 1, green: 2, none: 3 };
  const amount = fc.bigInt({ min: 0n, max: 10n ** 12n }).map(String);
  const month = fc.integer({ min: 1, max: 12 }).map((number) => `2026-${String(number).padStart(2, '0')}`);
  const input = fc.record({
    annualPlan: amount,
    monthlyPlan: fc.array(fc.record({ month, amount })),
    constructionFrom: fc.option(month.map((text) => `${text}-15`)),
    constructionTo: fc.option(month.map((text) => `${text}-15`)),
    judgedMonth: month,
    yearInvestment: amount,
  });

  it('never gets worse for more invested (property)', () => {
    fc.assert(
      fc.property(input, amount, (given, more) => {
        const invested = String(BigInt(given.yearInvestment) + BigInt(more));
        return rank[light({ ...given, yearInvestment: invested }).light] >= rank[light(given).light];
      }),
    );
  });

  it('always says why, in both languages (property)', () => {
    fc.assert(
      fc.property(input, (given) => {
        const { reasons } = light(given);
        expect(reasons.length).toBeGreaterThan(0);
        for (const reason of reasons)
          for (const language of ['zh', 'en'] as const)
            expect(lightReason(reason, language)).not.toMatch(/undefined|null|NaN/u);
      }),
    );
  });

  it('turns yellow and red at its thresholds (property)', () => {
    fc.assert(
      fc.property(amount, fc.integer({ min: 2, max: 50 }), (yearInvestment, redBehind) => {
        const strict = { ...DEFAULT_THRESHOLDS, redBehind, yellowBehind: redBehind - 1 };
        const plan = 10n ** 12n;
        const behind = 75n * plan - 100n * BigInt(yearInvestment);
        const expected =
          behind >= BigInt(redBehind) * plan ? 'red' : behind >= BigInt(redBehind - 1) * plan ? 'yellow' : 'green';
        return light({ annualPlan: String(plan), yearInvestment, thresholds: strict }).light === expected;
      }),
    );
  });
});

describe('the light of a blocker', () => {
  const blocker: BlockerLightInput = {
    status: 'in-progress',
    deadline: '2026-10-30',
    originalDeadline: '2026-10-30',
    asOf: '2026-10-20',
    notedInLastClosedPeriod: true,
    assignedBeforeLastClosedPeriod: true,
  };
  const of = (change: Partial<BlockerLightInput>) => words(blockerLight({ ...blocker, ...change }));

  it('follows the deadline in force', () => {
    expect(of({})).toEqual(['green', '办理正常，时限 2026-10-30']);
    expect(of({ deadline: '2026-10-20', originalDeadline: null })).toEqual([
      'yellow',
      '时限 2026-10-20 临近，已不足 1 个工作日',
    ]);
    expect(of({ deadline: '2026-10-23', originalDeadline: null })).toEqual([
      'yellow',
      '距时限 2026-10-23 还有 3 个工作日',
    ]);
    expect(of({ deadline: '2026-10-26', originalDeadline: null })[0]).toBe('green');
    expect(of({ deadline: '2026-10-19', originalDeadline: null })).toEqual(['red', '已超过时限 2026-10-19，逾期 1 天']);
    expect(of({ deadline: '2026-11-30' })).toEqual([
      'green',
      '办理正常，时限 2026-11-30',
      '时限由 2026-10-30 延至 2026-11-30',
    ]);
  });

  it('asks for a note a month once it is assigned', () => {
    expect(of({ notedInLastClosedPeriod: false })).toEqual(['yellow', '上一调度期无进展记录']);
    expect(of({ notedInLastClosedPeriod: false, assignedBeforeLastClosedPeriod: false })[0]).toBe('green');
    expect(of({ notedInLastClosedPeriod: false, deadline: '2026-10-01' })).toHaveLength(4);
  });

  it('is none when closed and before it is assigned', () => {
    expect(of({ status: 'closed', deadline: '2026-01-01' })).toEqual(['none', '已销号，不亮灯']);
    expect(of({ status: 'raised', deadline: null, originalDeadline: null })).toEqual(['none', '尚未交办，不亮灯']);
  });

  it('counts working days as the calendar does (property)', () => {
    expect(workingDaysUntil('2026-10-23', '2026-10-26')).toBe(1);
    expect(workingDaysUntil('2026-10-23', '2026-10-25')).toBe(0);
    const day = fc.integer({ min: 15_000, max: 30_000 });
    const date = (number: number): string => new Date(number * 86_400_000).toISOString().slice(0, 10);
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 60 }), (from, length) => {
        const days = Array.from({ length }, (_, index) => new Date((from + index + 1) * 86_400_000).getUTCDay());
        return workingDaysUntil(date(from), date(from + length)) === days.filter((one) => one % 6 !== 0).length;
      }),
    );
  });
});

describe('reasons of lights', () => {
  it('have words in both languages', () => {
    const params = { stage: 'lead', month: '2026-09', plan: 'linear', behind: '1.0', deadline: '2026-10-01' };
    for (const code of LIGHT_REASONS) {
      expect(lightReason({ code, params })).toMatch(/\p{Script=Han}/u);
      expect(lightReason({ code, params }, 'en')).not.toMatch(/\p{Script=Han}/u);
    }
  });
});
