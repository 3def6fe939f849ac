import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { BLOCKER_STATUSES, statusAfterStep } from '../blockers/index.js';
import { PROJECT_STAGES, projectStages, validateProject } from '../projects/index.js';
import { referenceData } from '../testing/reference-data.js';
import { addMoney, compareMoney } from '../values/index.js';
import { sampleBlockers, sampleEnterprises, samplePeriods, sampleProjects } from './index.js';

const days = fc
  .date({ min: new Date('2025-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const madeOn = (today: string) => {
  const enterprises = sampleEnterprises({ today });
  const projects = sampleProjects(enterprises, { today });
  return { enterprises, projects, blockers: sampleBlockers(projects, { today }), ...samplePeriods(today) };
};

/** Whatever the day of the first start. */
const whenever = (check: (today: string, made: ReturnType<typeof madeOn>) => void) => () =>
  fc.assert(
    fc.property(days, (today) => {
      check(today, madeOn(today));
    }),
    { numRuns: 15 },
  );

describe('samplePeriods', () => {
  it(
    'hold fourteen months, the last one open on that day',
    whenever((today, { filled }) => {
      const months = filled.flatMap(({ firstMonth, lastMonth }) => (firstMonth === lastMonth ? 1 : 2));
      const total = months.reduce<number>((sum, count) => sum + count, 0);
      // Where the fourteen begin in a February, January comes along with it.
      expect([14, 15]).toContain(total);
      const open = filled.at(-1);
      expect(open && open.opensOn <= today && open.closesOn >= today).toBe(true);
    }),
  );
});

describe('sampleProjects', () => {
  it('gives the same projects for the same day, sixty in every stage, each by its own name', () => {
    const { enterprises, projects } = madeOn('2026-11-22');
    expect(sampleProjects(enterprises, { today: '2026-11-22' })).toEqual(projects);
    expect(projects).toHaveLength(60);
    expect(new Set(projects.map(({ stages }) => stages.at(-1)?.stage))).toEqual(new Set(PROJECT_STAGES));
    expect(new Set(projects.map(({ name }) => name)).size).toBe(60);
    expect(projects.every(({ name }) => name.includes('示例'))).toBe(true);
  });

  it('refers to organizations that exist', () => {
    const keys = new Set(referenceData('organizations').map(({ key }) => key));
    for (const { organizationKey } of madeOn('2026-11-22').projects) expect(keys).toContain(organizationKey);
  });

  it(
    'pass the checks of the ledger and let nothing happen after today',
    whenever((today, { projects }) => {
      for (const project of projects) {
        const stage = project.stages.at(-1)?.stage ?? 'lead';
        const { parties, plans, milestones, ...rest } = project;
        const draft = { ...rest, stage, plans: [...plans], milestones: [...milestones] };
        expect({ name: project.name, errors: validateProject(draft, { today }).errors }).toEqual({
          name: project.name,
          errors: [],
        });
        expect(parties[0]?.role).toBe('builder');
        const entered = project.stages.map(({ enteredOn }) => enteredOn);
        expect([...entered].sort()).toEqual(entered);
        expect(entered.every((day) => day <= today)).toBe(true);
        project.stages.slice(1).forEach(({ stage: to }, i) => {
          expect(projectStages[project.stages[i]?.stage ?? 'lead'].next).toContain(to);
        });
      }
    }),
  );

  it(
    'never invest more than their total, and fill in months without faults',
    whenever((_, { projects, filled }) => {
      for (const { entries, openingInvestment, totalInvestment } of projects) {
        const spent = entries.flatMap(({ values }) => values?.monthlyInvestment ?? []);
        expect(compareMoney(addMoney(openingInvestment, ...spent), totalInvestment)).not.toBe(1);
        for (const { values, firstMonth } of entries) {
          expect(filled.map((period) => period.firstMonth)).toContain(firstMonth);
          if (values) expect(values.imageProgress).not.toBe('');
        }
      }
    }),
  );
});

describe('sampleBlockers', () => {
  it(
    'stand in every state, by steps that may follow one another',
    whenever((today, { blockers, projects }) => {
      expect(blockers).toHaveLength(40);
      const reached = blockers.map(({ steps }) => steps.at(-1)?.toStatus ?? 'raised');
      expect(new Set(reached)).toEqual(new Set(BLOCKER_STATUSES));
      for (const { steps, raisedOn, project } of blockers) {
        expect(projects[project]).toBeDefined();
        const taken = [raisedOn, ...steps.map(({ takenOn }) => takenOn)];
        expect([...taken].sort()).toEqual(taken);
        expect(taken.every((day) => day <= today)).toBe(true);
        steps.forEach(({ step, toStatus }, i) => {
          expect(statusAfterStep(steps[i - 1]?.toStatus ?? 'raised', step)).toBe(toStatus);
        });
      }
    }),
  );
});
