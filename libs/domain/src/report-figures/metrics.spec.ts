import { describe, expect, it } from '@jest/globals';
import { createFigures } from './figures.js';
import { countedMetrics, type CountedMetric, isMetric, rateMetrics } from './metrics.js';
import { inScope, type ReportScope, type Snapshot, type SnapshotBlocker, type SnapshotProject } from './snapshot.js';
import { aSnapshot, type SnapshotBuilder } from './testing/index.js';

const valueOf = (snapshot: Snapshot | SnapshotBuilder, metric: CountedMetric): string | null =>
  createFigures('build' in snapshot ? snapshot.build() : snapshot).figure('all', metric).value;

/** Which of these projects a metric takes, in words. */
const taken = (metric: CountedMetric, cases: Record<string, Partial<SnapshotProject>>): string[] => {
  const build = Object.entries(cases).reduce((all, [name, fields]) => all.project({ name, ...fields }), aSnapshot());
  const { rows } = createFigures(build.build()).figure('all', metric);
  return rows.kind === 'project' ? rows.items.map(({ name }) => name) : [];
};

const takenBlockers = (metric: CountedMetric, cases: Record<string, Partial<SnapshotBlocker>>): string[] => {
  const build = Object.entries(cases).reduce((all, [title, fields]) => all.blocker({ title, ...fields }), aSnapshot());
  const { rows } = createFigures(build.build()).figure('all', metric);
  return rows.kind === 'blocker' ? rows.items.map(({ title }) => title) : [];
};

describe('amounts of projects', () => {
  const three = aSnapshot()
    .project({ totalInvestment: '10000.000001', annualPlan: '1200', monthlyInvestment: '100.5', yearInvestment: '900' })
    .project({ totalInvestment: null, annualPlan: null, monthlyInvestment: '-0.500001', cumulativeFunds: '0' })
    .project({ monthlyInvestment: null, stage: 'signed' })
    .project({ stage: 'terminated', totalInvestment: '999', monthlyInvestment: '9' });

  it('are added to the fen; what ended counts nowhere, a correction downwards counts as less', () => {
    expect(valueOf(three, 'projects')).toBe('3');
    expect(valueOf(three, 'totalInvestment')).toBe('20000.000001');
    expect(valueOf(three, 'annualPlan')).toBe('2400');
    expect(valueOf(three, 'monthlyInvestment')).toBe('99.999999');
    expect(valueOf(three, 'yearInvestment')).toBe('2900');
    expect(valueOf(three, 'fundsToDate')).toBe('10000');
  });

  it('are written in 亿元 with two decimals, counts as they are', () => {
    const figures = createFigures(three.build());
    expect(figures.figure('all', 'totalInvestment')).toMatchObject({ unit: '万元', text: '2.00' });
    expect(figures.figure('all', 'projects')).toMatchObject({ unit: '个', text: '3' });
    expect(createFigures(aSnapshot().build()).figure('all', 'monthlyInvestment')).toMatchObject({
      value: '0',
      text: '0.00',
    });
  });

  it('are those of the rows behind them', () => {
    const { rows } = createFigures(three.build()).figure('all', 'monthlyInvestment');
    const codes = rows.kind === 'project' ? rows.items.map((row) => [row.code, rows.amountOf?.(row)]) : [];
    expect(codes).toEqual([
      ['XM2026-0001', '100.5'],
      ['XM2026-0002', '-0.500001'],
      ['XM2026-0003', null],
    ]);
  });

  it('are not known, and no zero, where projects give none at all', () => {
    const silent = aSnapshot().project({ totalInvestment: null, annualPlan: null, monthlyInvestment: null });
    const figures = createFigures(silent.build());
    for (const metric of ['totalInvestment', 'annualPlan', 'monthlyInvestment'] as const)
      expect(figures.figure('all', metric)).toMatchObject({ value: null, text: '—' });
    expect(valueOf(silent, 'startedInvestment')).toBe('0');
    expect(valueOf(aSnapshot(), 'monthlyInvestment')).toBe('0');
    expect(figures.change('all', 'monthlyInvestment', 'month').value).toBeNull();
  });
});

describe('what happened in the period', () => {
  const dates = { before: '2026-09-30', first: '2026-10-01', last: '2026-10-31', after: '2026-11-01', none: null };
  const on = (field: keyof SnapshotProject) =>
    Object.fromEntries(Object.entries(dates).map(([name, date]) => [name, { [field]: date }]));

  it('counts from the first of its days to the cut-off', () => {
    expect(taken('started', on('actualStart'))).toEqual(['first', 'last']);
    expect(taken('startedInvestment', on('actualStart'))).toEqual(['first', 'last']);
    expect(taken('completed', on('actualCompletion'))).toEqual(['first', 'last']);
    expect(taken('produced', on('actualProduction'))).toEqual(['first', 'last']);
    expect(
      takenBlockers('blockersClosed', {
        before: { status: 'closed', closedOn: '2026-09-30' },
        within: { status: 'closed', closedOn: '2026-10-12' },
        open: { status: 'closing-requested' },
        later: { closedLaterOn: '2026-11-03' },
      }),
    ).toEqual(['within']);
    expect(
      takenBlockers('blockersRaised', {
        before: { raisedOn: '2026-09-30' },
        within: { raisedOn: '2026-10-01' },
      }),
    ).toEqual(['within']);
  });

  it('begins on the day after the cut-off before, which need not be the first', () => {
    const period = { ...aSnapshot().build().period, countsFrom: '2026-09-26', cutoffOn: '2026-10-25' };
    const started = (actualStart: string) => valueOf(aSnapshot().with({ period }).project({ actualStart }), 'started');
    expect(['2026-09-25', '2026-09-26', '2026-10-25', '2026-10-26'].map(started)).toEqual(['0', '1', '1', '0']);
  });

  it('takes two months where January and February are one', () => {
    const joint = (actualStart: string) =>
      valueOf(aSnapshot().during('2026-01', '2026-02').project({ actualStart }), 'started');
    expect(['2025-12-31', '2026-01-02', '2026-02-28', '2026-03-01'].map(joint)).toEqual(['0', '1', '1', '0']);
  });
});

describe('what falls due', () => {
  it('tells the planned from the done', () => {
    const cases: Record<string, Partial<SnapshotProject>> = {
      'due and started': { plannedStart: '2026-10-31', actualStart: '2026-10-31' },
      'due and not started': { plannedStart: '2026-10-01', actualStart: null },
      'started before it was due': { plannedStart: '2026-11-01', actualStart: '2026-10-02' },
      'without a plan': { plannedStart: null, actualStart: '2026-03-01' },
    };
    expect(taken('startDue', cases)).toEqual(['due and started', 'due and not started']);
    expect(taken('startDone', cases)).toEqual(['due and started']);
  });

  it('takes a completion on the planned day as on time', () => {
    const cases: Record<string, Partial<SnapshotProject>> = {
      early: { plannedCompletion: '2026-10-20', actualCompletion: '2026-08-01' },
      'on the day': { plannedCompletion: '2026-10-20', actualCompletion: '2026-10-20' },
      late: { plannedCompletion: '2026-10-20', actualCompletion: '2026-10-21' },
      'not yet': { plannedCompletion: '2026-10-20', actualCompletion: null },
      'ahead of a later plan': { plannedCompletion: '2026-12-20', actualCompletion: '2026-10-21' },
    };
    expect(taken('completionDue', cases)).toEqual(['early', 'on the day', 'late', 'not yet']);
    expect(taken('completionOnTime', cases)).toEqual(['early', 'on the day']);
  });

  it('looks at the month after the period', () => {
    const planned = (field: 'plannedStart' | 'plannedCompletion') => ({
      now: { [field]: '2026-10-31', actualStart: null },
      next: { [field]: '2026-11-30', actualStart: null },
      later: { [field]: '2026-12-01', actualStart: null },
    });
    expect(taken('startNext', planned('plannedStart'))).toEqual(['next']);
    expect(taken('completionNext', planned('plannedCompletion'))).toEqual(['next']);
    expect(taken('startNext', { started: { plannedStart: '2026-11-10', actualStart: '2026-10-10' } })).toEqual([]);
    expect(
      taken('completionNext', { done: { plannedCompletion: '2026-11-10', actualCompletion: '2026-10-10' } }),
    ).toEqual([]);
    const milestone = (plannedOn: string, actualOn: string | null) => ({
      milestones: [{ name: '封顶', plannedOn, actualOn }],
    });
    expect(
      taken('milestoneNext', {
        next: milestone('2026-11-01', null),
        reached: milestone('2026-11-01', '2026-10-30'),
        overdue: milestone('2026-10-15', null),
      }),
    ).toEqual(['next']);
  });

  it('is overdue from the day after the deadline in force, as the light is', () => {
    const cases: Record<string, Partial<SnapshotBlocker>> = {
      'on the day': { deadline: '2026-10-31' },
      'the day after': { deadline: '2026-10-30' },
      closed: { deadline: '2026-10-30', status: 'closed', closedOn: '2026-10-31' },
      'asked to be closed': { deadline: '2026-10-30', status: 'closing-requested' },
      'without one': { deadline: null, status: 'raised' },
      'in the next month': { deadline: '2026-11-30' },
    };
    expect(takenBlockers('blockersOverdue', cases)).toEqual(['the day after', 'asked to be closed']);
    expect(takenBlockers('blockersDueNext', cases)).toEqual(['in the next month']);
  });
});

describe('what was reported', () => {
  it('tells owed and not filled in, filled in late, and matters to coordinate', () => {
    const cases: Record<string, Partial<SnapshotProject>> = {
      filled: {},
      missing: { filled: false },
      'not owed': { owes: false, filled: false },
      late: { late: true },
      asks: { coordination: '协调用地' },
      'says nothing': { coordination: ' \n' },
    };
    expect(taken('notFilled', cases)).toEqual(['missing']);
    expect(taken('filledLate', cases)).toEqual(['late']);
    expect(taken('coordination', cases)).toEqual(['asks']);
  });

  it('takes behind and warned from the light', () => {
    const cases: Record<string, Partial<SnapshotProject>> = {
      green: { yearInvestment: '1000' },
      yellow: { yearInvestment: '800' },
      red: { yearInvestment: '100' },
      missing: { filled: false },
      'no plan': { annualPlan: null, yearInvestment: '0' },
    };
    expect(taken('behind', cases)).toEqual(['red', 'missing']);
    expect(taken('warned', cases)).toEqual(['yellow']);
  });
});

describe('open blockers', () => {
  it('are told by kind', () => {
    const snapshot = aSnapshot()
      .blocker({ kind: 'missing-link' })
      .blocker({ kind: 'choke-point' })
      .blocker({ kind: 'policy-barrier', status: 'raised' })
      .blocker({ kind: 'factor-shortage', status: 'closing-requested' })
      .blocker({ kind: 'factor-shortage', status: 'closed', closedOn: '2026-09-01' });
    const kinds = ['missingLinks', 'chokePoints', 'policyBarriers', 'factorShortages', 'blockersOpen'] as const;
    expect(kinds.map((metric) => valueOf(snapshot, metric))).toEqual(['1', '1', '1', '1', '4']);
  });
});

describe('the scope of a report', () => {
  const snapshot = aSnapshot()
    .project({ chains: ['hydrogen', 'robots'], clusters: ['circuits'], regionPath: ['110000', '110112'] })
    .project({ chains: ['robots'], platformId: 'platform-1', organizationId: 'organization-2' })
    .blocker({ chain: 'robots', projectIds: ['project-1'] })
    .blocker({ chain: null, projectIds: ['project-2'], regionPath: ['110000'] })
    .with({
      sets: [
        { organizationId: 'organization-1', status: 'approved', reason: null },
        { organizationId: 'organization-2', status: 'excused', reason: '停报' },
      ],
    })
    .build();
  const counts = (scope: ReportScope) => {
    const part = inScope(snapshot, scope);
    return [...(['projects', 'blockersOpen'] as const).map((metric) => valueOf(part, metric)), part.sets.length];
  };

  it('takes the projects that belong, the blockers that concern it, the organizations that report to it', () => {
    expect(counts({ kind: 'all', id: null })).toEqual(['2', '2', 2]);
    expect(counts({ kind: 'chain', id: 'hydrogen' })).toEqual(['1', '0', 1]);
    expect(counts({ kind: 'chain', id: 'robots' })).toEqual(['2', '1', 2]);
    expect(counts({ kind: 'cluster', id: 'circuits' })).toEqual(['1', '1', 1]);
    expect(counts({ kind: 'platform', id: 'platform-1' })).toEqual(['1', '1', 1]);
    expect(counts({ kind: 'region', id: '110000' })).toEqual(['1', '1', 1]);
    expect(counts({ kind: 'region', id: '110112' })).toEqual(['1', '0', 1]);
    expect(counts({ kind: 'region', id: '120000' })).toEqual(['0', '0', 0]);
  });
});

describe('every metric', () => {
  it('has a rule in words, and a rate is of two counted ones', () => {
    for (const [name, { label, rule }] of Object.entries({ ...countedMetrics, ...rateMetrics })) {
      expect(isMetric(name)).toBe(true);
      expect(`${label} ${rule}`).toMatch(/^\p{Script=Han}.* .*\p{Script=Han}/u);
      expect(rule).not.toMatch(/[。；]$/u);
    }
    expect([isMetric('gap'), isMetric('toString'), isMetric('')]).toEqual([true, false, false]);
  });

  it('is found by its key, and nothing else is', () => {
    const figures = createFigures(
      aSnapshot()
        .project({ clusters: ['circuits'] })
        .build(),
    );
    for (const key of ['all.projects', 'chain-robots.gap', 'chain-none.behind', 'cluster-circuits.onTimeRate'])
      expect(figures.byKey(key)?.key).toBe(key);
    for (const key of ['all.projects.onMonth', 'region-other.yearInvestment.onYear', 'source-110000.fundsRate.onYear'])
      expect(figures.byKey(key)?.key).toBe(key);
    for (const key of ['', 'all', 'all.none', 'chain-x.projects', 'all.projects.onWeek', 'cluster-health.projects'])
      expect(figures.byKey(key)).toBeNull();
  });
});
