import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aProject } from '../../testing/a-project.js';
import { expectProblem } from '../../testing/problem.js';
import { createTestApp, type TestApp, type Visitor } from '../../testing/test-app.js';
import { Month } from './testing/a-month.js';

const FIELDS = [
  ...['monthlyInvestment', 'fundsInPlace', 'stage', 'actualStart', 'actualCompletion', 'actualProduction'],
  ...['imageProgress', 'progress', 'problems', 'coordination', 'nextStep', 'inStatistics', 'noChangeReason'],
  ...['reductionReason', 'explanations'],
];

/** Any text, half surrogates and NUL included. */
const text = () =>
  fc.string({
    unit: fc.oneof(fc.string({ unit: 'binary', maxLength: 1 }), fc.constantFrom('\0', '\ud800')),
    maxLength: 8,
  });

const value = () =>
  fc.oneof(
    text(),
    fc.constantFrom(
      '',
      '12.5',
      '-3',
      '1,000',
      '（50）',
      '1e30',
      '2025-01-01',
      '6月',
      'completed',
      'in-production',
      'winter-stop',
    ),
    fc.constantFrom(null, true, 0, -1.5, 1e21, []),
    fc.dictionary(
      fc.oneof(fc.constantFrom('image-unchanged', 'stage-needs-reason'), text()),
      fc.oneof(text(), fc.constant(1)),
    ),
  );

describe('whatever is typed into an entry', () => {
  let t: TestApp;
  let month: Month;
  let clerk: Visitor;
  let periodId: string;
  let projectId: string;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    clerk = await t.signedIn('clerk');
    month = await Month.of(t);
    ({ id: projectId } = await aProject()
      .inStage('under-construction')
      .worth('1000')
      .planned(2025, '0')
      .savedBy(clerk));
    periodId = (await month.opened('2025-06')).id;
  });
  afterAll(() => t.close());

  it('is saved and shown again as it was answered, or refused in words with nothing saved', async () => {
    const bodies = fc.dictionary(fc.constantFrom(...FIELDS), value(), { minKeys: 1, maxKeys: 5 });
    await fc.assert(
      fc.asyncProperty(bodies, async (body) => {
        const before = await month.entryOf(periodId, projectId);
        const answer = await month.patch(before, body);
        const after = await month.entryOf(periodId, projectId);
        if (answer.status === 200) expect(after).toEqual(answer.body);
        else {
          expectProblem(answer);
          expect(after).toEqual(before);
        }
      }),
      { numRuns: 150, seed: 3 },
    );
  });
});
