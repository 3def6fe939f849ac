import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { expectedRatio } from '../lights/index.js';
import { compareRatio, fromScaled } from '../values/index.js';
import { createFigures } from './figures.js';
import type { Metric } from './metrics.js';
import { plannedByNow } from './planned.js';
import type { Snapshot, SnapshotProject } from './snapshot.js';
import { anySnapshot, aSnapshot, snapshotProject } from './testing/index.js';

const figure = (snapshot: Snapshot, metric: Metric) => createFigures(snapshot).figure('all', metric);

describe('rates', () => {
  it('are of unrounded values, rounded half up to one decimal, with the two numbers behind them', () => {
    const snapshot = aSnapshot()
      .project({ annualPlan: '1200.000001', yearInvestment: '1000', cumulativeFunds: '5005', totalInvestment: '10000' })
      .project({ annualPlan: null, yearInvestment: '0', cumulativeFunds: '0', plannedStart: null })
      .project({ plannedStart: '2026-10-01', actualStart: null, plannedCompletion: '2026-10-10' })
      .build();
    expect(figure(snapshot, 'completionRate')).toMatchObject({ value: '83.3', unit: '%', text: '83.3' });
    expect(figure(snapshot, 'completionRate').operands.map(({ key, value }) => [key, value])).toEqual([
      ['all.yearInvestment', '2000'],
      ['all.annualPlan', '2400.000001'],
    ]);
    expect(figure(snapshot, 'startRate').value).toBe('50.0');
    expect(figure(snapshot, 'fundsRate').value).toBe('33.4');
    expect(figure(snapshot, 'onTimeRate').value).toBe('0.0');
  });

  it('are — where there is nothing to divide by', () => {
    const nothing = aSnapshot()
      .project({ annualPlan: null, totalInvestment: null, plannedStart: null, plannedCompletion: null })
      .build();
    for (const metric of ['completionRate', 'startRate', 'fundsRate', 'onTimeRate', 'gap'] as const) {
      for (const snapshot of [nothing, aSnapshot().build()])
        expect(figure(snapshot, metric)).toMatchObject({ value: null, text: '—' });
    }
  });
});

describe('超序时进度', () => {
  const gap = (...projects: Partial<SnapshotProject>[]) =>
    figure(projects.reduce((all, fields) => all.project(fields), aSnapshot()).build(), 'gap').value;

  it('is the completion less the plan, behind where negative', () => {
    expect(gap({ annualPlan: '1200', yearInvestment: '1000' })).toBe('0.0');
    expect(gap({ annualPlan: '1200', yearInvestment: '940' })).toBe('-5.0');
    expect(gap({ annualPlan: '1200', yearInvestment: '1100' })).toBe('8.3');
  });

  it('weighs each project by its plan and takes its own months where it has them', () => {
    const monthlyPlan = [{ month: '2026-11', amount: '600' }];
    expect(gap({ annualPlan: '600', monthlyPlan, yearInvestment: '0' })).toBe('0.0');
    expect(
      gap({ annualPlan: '600', monthlyPlan, yearInvestment: '0' }, { annualPlan: '1200', yearInvestment: '1000' }),
    ).toBe('0.0');
    expect(gap({ annualPlan: '600', yearInvestment: '0', actualStart: '2026-09-01', plannedCompletion: null })).toBe(
      '-50.0',
    );
  });

  it('takes the whole year for a plan without a month of building', () => {
    expect(gap({ annualPlan: '1200', yearInvestment: '1000', actualCompletion: '2025-12-01' })).toBe('0.0');
  });

  it('expects of one project what its light expects (property)', () => {
    fc.assert(
      fc.property(anySnapshot, ({ projects, period }) => {
        for (const project of projects) {
          const expected = expectedRatio(
            {
              ...project,
              constructionFrom: project.actualStart ?? project.plannedStart,
              constructionTo: project.actualCompletion ?? project.plannedCompletion,
            },
            period.lastMonth,
          );
          const planned = plannedByNow([project], period.lastMonth);
          if (expected && planned) expect(compareRatio(planned, expected)).toBe(0);
        }
      }),
    );
  });

  it('lies between the least and the most that its projects expect (property)', () => {
    const plan = fc.bigInt({ min: 1n, max: 10n ** 12n }).map((scaled) => fromScaled(scaled, 6));
    const start = fc.constantFrom('2026-01-01', '2026-04-20', '2026-09-01', '2026-10-31');
    fc.assert(
      fc.property(fc.array(fc.record({ annualPlan: plan, actualStart: start }), { minLength: 1 }), (fields) => {
        const projects = fields.map((one, index) => snapshotProject(index, { ...one, plannedCompletion: null }));
        const all = plannedByNow(projects, '2026-10');
        const each = projects.flatMap((project) => plannedByNow([project], '2026-10') ?? []).sort(compareRatio);
        const [least, most] = [each[0], each.at(-1)];
        expect(all && least && most && compareRatio(all, least) >= 0 && compareRatio(all, most) <= 0).toBe(true);
      }),
    );
  });
});

describe('comparisons', () => {
  const october = aSnapshot()
    .project({ monthlyInvestment: '150', yearInvestment: '1000' })
    .project({ filled: false, monthlyInvestment: null });
  const september = aSnapshot().during('2026-09').project({ monthlyInvestment: '100', yearInvestment: '850' }).build();
  const change = (now: Snapshot, before: Snapshot | null, metric: Metric, base: 'month' | 'year' = 'month') =>
    createFigures(now, {
      month: base === 'month' && before ? createFigures(before) : null,
      year: base === 'year' && before ? createFigures(before) : null,
    }).change('all', metric, base);

  it('are a percentage of amounts, points of rates, a difference of counts', () => {
    const now = october.build();
    expect(change(now, september, 'monthlyInvestment')).toMatchObject({ value: '50.0', unit: '%' });
    expect(change(now, september, 'projects')).toMatchObject({ value: '1', unit: '个' });
    expect(change(now, september, 'completionRate')).toMatchObject({ value: '12.5', unit: '百分点', text: '12.5' });
    expect(change(now, september, 'gap')).toMatchObject({ value: '4.2', unit: '百分点' });
    expect(change(now, now, 'completionRate')).toMatchObject({ value: '0.0' });
  });

  it('name their two numbers', () => {
    const { operands, label, key } = change(october.build(), september, 'monthlyInvestment');
    expect(operands.map((one) => [one.label, one.value])).toEqual([
      ['当期完成投资', '150'],
      ['当期完成投资（上期）', '100'],
    ]);
    expect([label, key]).toEqual(['当期完成投资环比', 'all.monthlyInvestment.onMonth']);
    expect(change(october.build(), september, 'projects', 'year').label).toBe('项目数同比');
  });

  it('are none without a base, and none of an amount on nothing or less', () => {
    const now = october.build();
    expect(change(now, null, 'monthlyInvestment')).toMatchObject({ value: null, text: '—' });
    for (const monthlyInvestment of ['0', '-20'])
      expect(change(now, aSnapshot().project({ monthlyInvestment }).build(), 'monthlyInvestment').value).toBeNull();
    expect(change(aSnapshot().project({ monthlyInvestment: '-20' }).build(), now, 'monthlyInvestment').value).toBe(
      '-113.3',
    );
  });

  it('leave out what happened in periods of different length, and keep how things stand', () => {
    const march = aSnapshot().during('2026-03').project();
    const joint = aSnapshot().during('2026-01', '2026-02').project().project();
    expect(change(march.build(), joint.build(), 'monthlyInvestment').value).toBeNull();
    expect(change(march.build(), joint.build(), 'started').value).toBeNull();
    expect(change(march.build(), joint.build(), 'projects').value).toBe('-1');
    expect(change(march.build(), joint.build(), 'yearInvestment').value).toBe('-50.0');
  });

  it('leave out what began again in January', () => {
    const december = aSnapshot().during('2025-12').project();
    const january = aSnapshot().during('2026-01').project({ yearInvestment: '10' });
    for (const metric of ['yearInvestment', 'annualPlan', 'completionRate', 'gap'] as const)
      expect(change(january.build(), december.build(), metric).value).toBeNull();
    expect(change(january.build(), december.build(), 'totalInvestment').value).toBe('0.0');
    expect(
      change(january.build(), aSnapshot().during('2025-01').project().build(), 'yearInvestment', 'year').value,
    ).toBe('-99.0');
  });

  it('take a group that was not there before as empty', () => {
    const before = createFigures(aSnapshot().with({ chains: [] }).build());
    const figures = createFigures(october.build(), { month: before, year: null });
    expect(figures.change('chain-hydrogen', 'projects', 'month').value).toBe('2');
    expect(figures.change('chain-hydrogen', 'monthlyInvestment', 'month').value).toBeNull();
  });
});
