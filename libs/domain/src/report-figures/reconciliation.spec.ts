/** Whatever the projects and blockers: parts, totals and rows agree. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addMoney, compareMoney } from '../values/index.js';
import { createFigures, type Figure, type Figures } from './figures.js';
import { type Group, type GroupKind, isCounted } from './groups.js';
import { type CountedMetric, countedMetrics, type RateName, rateMetrics } from './metrics.js';
import { inScope, type ReportScope } from './snapshot.js';
import { anySnapshot } from './testing/index.js';

const COUNTED = Object.keys(countedMetrics) as CountedMetric[];
const RATES = Object.keys(rateMetrics) as RateName[];
const ofProjects = COUNTED.filter((metric) => countedMetrics[metric].kind === 'projects');
/** Of what only grows with more rows: not what may be corrected downwards. */
const neverNegative = ofProjects.filter((metric) => !['monthlyInvestment', 'yearInvestment'].includes(metric));

const groupsOf = (figures: Figures, kind: GroupKind): Group[] => figures.groups.filter((group) => group.kind === kind);

const sum = (figures: Figures, groups: readonly Group[], metric: CountedMetric): string =>
  addMoney(...groups.map(({ key }) => figures.figure(key, metric).value ?? '0'));

const total = (figures: Figures, metric: CountedMetric): string => figures.figure('all', metric).value ?? '0';

/** What the rows behind a figure come to. */
const ofRows = ({ rows }: Figure): string | null => {
  if (rows.kind === 'blocker' || rows.amountOf === null) return String(rows.items.length);
  const amounts = rows.items.flatMap(rows.amountOf).filter((amount) => amount !== null);
  return amounts.length === 0 && rows.items.length > 0 ? null : addMoney(...amounts);
};

const valuesOf = (figures: Figures, group: string) =>
  ([...COUNTED, ...RATES, 'gap'] as const).map((metric) => [metric, figures.figure(group, metric).value]);

const always = (check: (figures: Figures) => void) =>
  fc.assert(fc.property(anySnapshot, (snapshot) => check(createFigures(snapshot))));

describe('reconciliation (properties)', () => {
  it('places add up to the total exactly, by 建设地 and by 来源地', () => {
    always((figures) => {
      for (const metric of COUNTED)
        expect(sum(figures, groupsOf(figures, 'region'), metric)).toBe(total(figures, metric));
      for (const metric of ofProjects)
        expect(sum(figures, groupsOf(figures, 'source'), metric)).toBe(total(figures, metric));
    });
  });

  it('chains and none add up to the total or more: by as much as stands on several', () => {
    always((figures) => {
      const chains = groupsOf(figures, 'chain');
      for (const metric of neverNegative)
        expect(compareMoney(sum(figures, chains, metric), total(figures, metric))).toBeGreaterThanOrEqual(0);
      for (const metric of ofProjects) {
        const { rows } = figures.figure('all', metric);
        if (rows.kind !== 'project') throw new Error(metric);
        const again = rows.items.flatMap((project) => {
          const amount = rows.amountOf === null ? '1' : rows.amountOf(project);
          return Array.from({ length: Math.max(0, project.chains.length - 1) }, () => amount ?? '0');
        });
        expect(addMoney(total(figures, metric), ...again)).toBe(sum(figures, chains, metric));
      }
    });
  });

  it('blockers stand on one chain or none, so that chains add up to the total', () => {
    always((figures) => {
      for (const metric of ['blockersOpen', 'blockersClosed', 'blockersOverdue'] as const)
        expect(sum(figures, groupsOf(figures, 'chain'), metric)).toBe(total(figures, metric));
    });
  });

  it('kinds of open blockers add up to all open ones', () => {
    always((figures) => {
      const kinds = ['missingLinks', 'chokePoints', 'policyBarriers', 'factorShortages'] as const;
      expect(addMoney(...kinds.map((metric) => total(figures, metric)))).toBe(total(figures, 'blockersOpen'));
    });
  });

  it('no project is counted twice, and one that ended nowhere', () => {
    always((figures) => {
      for (const { key } of figures.groups) {
        for (const metric of COUNTED) {
          const { rows } = figures.figure(key, metric);
          const ids = rows.items.map(({ id }) => id);
          const isCountedOnly = rows.kind === 'blocker' || rows.items.every(isCounted);
          if (new Set(ids).size !== ids.length || !isCountedOnly) throw new Error(`${key}.${metric}`);
        }
      }
    });
  });

  it('rows come to the value, in every group; those of a rate to what it divides by', () => {
    always((figures) => {
      for (const { key } of figures.groups) {
        for (const metric of COUNTED) {
          const figure = figures.figure(key, metric);
          if (ofRows(figure) !== figure.value) throw new Error(figure.key);
        }
        for (const rate of RATES) {
          const figure = figures.figure(key, rate);
          if (ofRows(figure) !== figure.operands[1]?.value) throw new Error(figure.key);
        }
      }
    });
  });

  it('a part of what was done is never more than what was due', () => {
    always((figures) => {
      for (const [part, whole] of [
        ['startDone', 'startDue'],
        ['completionOnTime', 'completionDue'],
        ['blockersOverdue', 'blockersOpen'],
        ['behind', 'projects'],
      ] as const)
        expect(Number(total(figures, part))).toBeLessThanOrEqual(Number(total(figures, whole)));
    });
  });

  it('the order of the rows changes no value', () => {
    fc.assert(
      fc.property(anySnapshot, (snapshot) => {
        const turned = {
          ...snapshot,
          projects: [...snapshot.projects].reverse(),
          blockers: [...snapshot.blockers].reverse(),
        };
        const [one, other] = [createFigures(snapshot), createFigures(turned)];
        for (const { key } of one.groups) expect(valuesOf(other, key)).toEqual(valuesOf(one, key));
      }),
      { numRuns: 30 },
    );
  });

  it('a report on a chain tells what its line tells in the report on everything', () => {
    fc.assert(
      fc.property(anySnapshot, (snapshot) => {
        const whole = createFigures(snapshot);
        const scopes: [string, ReportScope][] = [
          ...snapshot.chains.map(({ key }): [string, ReportScope] => [`chain-${key}`, { kind: 'chain', id: key }]),
          ['region-110000', { kind: 'region', id: '110000' }],
        ];
        for (const [key, scope] of scopes) {
          expect(valuesOf(createFigures(inScope(snapshot, scope)), 'all')).toEqual(valuesOf(whole, key));
        }
      }),
      { numRuns: 50 },
    );
  });
});
