import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { errorMessage } from '../errors/index.js';
import {
  allowedRelocationStages,
  checkRelocationLine,
  checkRelocationStage,
  columnsToAsk,
  fieldsOfSide,
  foreignFields,
  formatRelocationCode,
  isRelocationShared,
  NAMING_FIELDS,
  parseCooperationModel,
  parseRelocationScope,
  parseRelocationSubject,
  RELOCATION_FIELDS,
  RELOCATION_SIDES,
  RELOCATION_STAGES,
  relocationFields,
  relocationStages,
  type RelocationStageEntry,
  validateRelocation,
} from './index.js';

const TODAY = '2026-11-20';
const told = (problems: readonly { field: string; code: string }[]) =>
  problems.map(({ field, code }) => `${field}: ${code}`);
const line = (...entries: [RelocationStageEntry['stage'], string][]): RelocationStageEntry[] =>
  entries.map(([stage, enteredOn]) => ({ stage, enteredOn, reason: stage === 'terminated' ? '企业放弃' : null }));

const signed = line(['intent', '2025-01-10'], ['signed', '2025-03-01']);

describe('stages of a relocation', () => {
  it('come one after the other, and a skipped one is named', () => {
    expect(checkRelocationStage(signed, { stage: 'business-registration', enteredOn: '2025-03-01' }, TODAY)).toEqual(
      [],
    );
    const [problem] = checkRelocationStage(signed, { stage: 'started', enteredOn: TODAY }, TODAY);
    expect(problem).toEqual({
      field: 'stage',
      code: 'stage-skipped',
      params: { from: 'signed', to: 'started', missing: ['business-registration', 'tax-registration'] },
    });
    expect(errorMessage('stage-skipped', problem?.params)).toBe(
      '阶段应逐级变更：由“签约”到“开工”跳过了“工商变更、税务变更”。',
    );
  });

  it('are not entered again, and nothing comes after 终止', () => {
    const ended = [...signed, ...line(['terminated', '2025-04-01'])];
    for (const stage of ['intent', 'signed'] as const)
      expect(told(checkRelocationStage(signed, { stage, enteredOn: TODAY }, TODAY))).toEqual(['stage: stage-not-next']);
    expect(told(checkRelocationStage(ended, { stage: 'business-registration', enteredOn: TODAY }, TODAY))).toEqual([
      'stage: stage-not-next',
    ]);
  });

  it('have days that do not go back and have come already', () => {
    const next = (enteredOn: string) =>
      checkRelocationStage(signed, { stage: 'business-registration', enteredOn }, TODAY);
    expect(next('2025-02-28')).toEqual([
      {
        field: 'enteredOn',
        code: 'stage-before-former',
        params: { stage: 'business-registration', day: '2025-02-28', former: 'signed', min: '2025-03-01' },
      },
    ]);
    expect(told(next('2026-11-21'))).toEqual(['enteredOn: date-in-future']);
    expect(next(TODAY)).toEqual([]);
  });

  it('end with 终止 from anywhere, and only that is explained', () => {
    for (const stage of RELOCATION_STAGES)
      expect(allowedRelocationStages(stage).includes('terminated')).toBe(stage !== 'terminated');
    const end = (reason: string) =>
      told(checkRelocationStage(signed, { stage: 'terminated', enteredOn: TODAY, reason }, TODAY));
    expect(end(' ')).toEqual(['reason: reason-required']);
    expect(end('企业放弃')).toEqual([]);
  });

  it('are checked as a line by their place, from 意向 or from 签约', () => {
    expect(checkRelocationLine(line(['signed', '2025-03-01'], ['business-registration', '2025-04-01']), TODAY)).toEqual(
      [],
    );
    expect(told(checkRelocationLine([], TODAY))).toEqual(['stages: stage-line-empty']);
    expect(told(checkRelocationLine(line(['terminated', '2025-03-01']), TODAY))).toEqual([
      'stages.0.stage: stage-line-empty',
    ]);
    const late = line(['started', '2025-03-01']);
    expect(checkRelocationLine(late, TODAY)[0]).toMatchObject({
      field: 'stages.0.stage',
      params: { missing: ['signed', 'business-registration', 'tax-registration'] },
    });
    const bad = line(['signed', '2025-03-01'], ['business-registration', '2025-02-01']);
    expect(told(checkRelocationLine(bad, TODAY))).toEqual(['stages.1.enteredOn: stage-before-former']);
  });

  it('hold for every line: what is accepted is an unbroken run whose days go up to today', () => {
    const entry = fc.record({
      stage: fc.constantFrom(...RELOCATION_STAGES),
      enteredOn: fc.constantFrom('2025-01-01', '2025-06-01', '2026-01-01', TODAY, '2026-11-21'),
      reason: fc.constantFrom(null, '', '企业放弃'),
    });
    // Runs that are nearly right, beside anything at all.
    const run = fc
      .record({
        from: fc.nat(2),
        length: fc.integer({ min: 1, max: 8 }),
        days: fc.array(entry, { minLength: 8, maxLength: 8 }),
      })
      .map(({ from, length, days }) =>
        RELOCATION_STAGES.slice(from, from + length).map((stage, i) => ({
          ...(days[i] as RelocationStageEntry),
          stage,
        })),
      );
    fc.assert(
      fc.property(fc.oneof(run, fc.array(entry, { maxLength: 5 })), (entries) => {
        const stages = entries.map(({ stage }) => stage);
        const passed = stages.filter((stage) => stage !== 'terminated');
        const first = passed[0] === undefined ? -1 : RELOCATION_STAGES.indexOf(passed[0]);
        const unbroken =
          (first === 0 || first === 1) &&
          passed.every((stage, i) => stage === RELOCATION_STAGES[first + i]) &&
          stages.indexOf('terminated') === (passed.length === stages.length ? -1 : stages.length - 1);
        const days = entries.map(({ enteredOn }) => enteredOn);
        const rising = days.every((day, i) => day <= TODAY && (i === 0 || day >= (days[i - 1] as string)));
        const explained = entries.every(({ stage, reason }) => stage !== 'terminated' || Boolean(reason));
        expect(checkRelocationLine(entries, TODAY).length === 0).toBe(unbroken && rising && explained);
      }),
      { numRuns: 2000 },
    );
  });

  it('are shared with everybody once it was signed, and stay so', () => {
    expect(isRelocationShared(line(['intent', '2025-01-01']))).toBe(false);
    expect(isRelocationShared(line(['intent', '2025-01-01'], ['terminated', '2025-02-01']))).toBe(false);
    expect(isRelocationShared([...signed, ...line(['terminated', '2025-04-01'])])).toBe(true);
  });

  it('of building and producing are recorded where that happens', () => {
    const byDestination = RELOCATION_STAGES.filter((stage) => relocationStages[stage].by === 'destination');
    expect(byDestination).toEqual(['started', 'in-production', 'full-production']);
  });
});

describe('the two sides of a relocation', () => {
  it('keep their own fields; every field is of one side or of both', () => {
    const sides = ['origin', 'destination', 'both'] as const;
    expect(sides.flatMap((side) => fieldsOfSide(side)).sort()).toEqual([...RELOCATION_FIELDS].sort());
    expect(fieldsOfSide('origin')).toContain('averageTaxes');
    expect(fieldsOfSide('destination')).toContain('platformId');
    expect(fieldsOfSide('both')).toContain('problems');
  });

  it('do not change what the other keeps, which is said by field', () => {
    const may = { origin: false, destination: true };
    const changed = ['averageTaxes', 'address', 'problems'];
    const [problem, ...others] = foreignFields(changed, may, () => false);
    expect(others).toEqual([]);
    expect(problem).toEqual({
      field: 'averageTaxes',
      code: 'other-side',
      params: { field: 'averageTaxes', side: 'origin' },
    });
    expect(errorMessage('other-side', problem?.params)).toBe('“迁出前三年年均三税”由迁出方填写，本单位不能修改。');
  });

  it('are named by either as long as nobody has', () => {
    const may = { origin: false, destination: true };
    expect(foreignFields(['originRegionCode', 'originOrganizationId'], may, () => true)).toEqual([]);
    expect(told(foreignFields(['originRegionCode'], may, () => false))).toEqual(['originRegionCode: other-side']);
    expect(told(foreignFields(['originAddress'], may, () => true))).toEqual(['originAddress: other-side']);
  });

  it('are asked for what a list says of the other’s, each for its own', () => {
    const columns = ['employees', 'movedEmployees', 'problems', 'signedOn', 'startedOn', 'originRegionCode'];
    const asked = (origin: boolean, destination: boolean, unset = false, some = columns) =>
      columnsToAsk(some, { origin, destination }, () => unset);
    expect(asked(true, true)).toEqual({ origin: [], destination: [] });
    expect(asked(true, false)).toEqual({ origin: [], destination: ['movedEmployees', 'startedOn'] });
    expect(asked(false, true)).toEqual({ origin: ['employees', 'originRegionCode'], destination: [] });
    // Who a side is may be said by the other until somebody has, not by a third party.
    expect(asked(false, true, true)).toEqual({ origin: ['employees'], destination: [] });
    expect(asked(false, false, true)).toEqual({
      origin: ['employees', 'originRegionCode'],
      destination: ['movedEmployees', 'startedOn', 'problems', 'signedOn'],
    });
    expect(asked(false, false, false, ['employees', 'problems'])).toEqual({
      origin: ['employees', 'problems'],
      destination: [],
    });
    expect(asked(false, false, false, ['problems'])).toEqual({ origin: [], destination: ['problems'] });
  });

  it('never refuse a side its own, and always the other’s, whatever is changed', () => {
    fc.assert(
      fc.property(
        fc.subarray(RELOCATION_FIELDS),
        fc.constantFrom(...RELOCATION_SIDES),
        fc.boolean(),
        (changed, side, unset) => {
          const may = { origin: side === 'origin', destination: side === 'destination' };
          const refused = foreignFields(changed, may, () => unset).map(({ field }) => field);
          const expected = changed.filter((field) => {
            const owner = relocationFields[field].side;
            return owner !== 'both' && owner !== side && !(unset && NAMING_FIELDS.has(field));
          });
          expect(refused.sort()).toEqual([...expected].sort());
          expect(foreignFields(changed, { origin: true, destination: true }, () => unset)).toEqual([]);
        },
      ),
    );
  });
});

describe('a relocation by itself', () => {
  const facts = {
    ...{ enterpriseId: 'e-1', subjectName: null, originRegionCode: '110000', regionCode: '130000' },
    ...{ employees: 300, movedEmployees: 120, sharingFrom: null, sharingUntil: null },
  };
  const problems = (changes: Partial<typeof facts> | object) => {
    const { errors, warnings } = validateRelocation({ ...facts, ...changes });
    return [...told(errors), ...told(warnings).map((one) => `(${one})`)];
  };

  it('says who moves and from or to where', () => {
    expect(problems({})).toEqual([]);
    expect(problems({ enterpriseId: null })).toEqual(['enterpriseId: relocation-subject-required']);
    expect(problems({ enterpriseId: null, subjectName: '京示例机械厂' })).toEqual([]);
    expect(problems({ subjectName: '京示例机械厂' })).toEqual(['subjectName: relocation-subject-twice']);
    expect(problems({ originRegionCode: null })).toEqual([]);
    expect(problems({ originRegionCode: null, regionCode: null })).toEqual(['regionCode: relocation-place-required']);
  });

  it('ends sharing after it begins, and doubts more employees moved than there were', () => {
    expect(problems({ sharingFrom: '2025-02-01', sharingUntil: '2025-01-31' })).toEqual([
      'sharingUntil: sharing-until-before-from',
    ]);
    expect(problems({ movedEmployees: 301 })).toEqual(['(movedEmployees: moved-above-employees)']);
  });
});

describe('words of the ledger', () => {
  it.each([
    [parseRelocationSubject, '一般性制造业', 'manufacturing'],
    [parseRelocationSubject, '批发市场', 'wholesale-market'],
    [parseRelocationSubject, '高等院校', 'university'],
    [parseRelocationScope, '总部迁移', 'headquarters'],
    [parseRelocationScope, '生产线', 'production'],
    [parseCooperationModel, '飞地经济（产创飞地）', 'enclave'],
    [parseCooperationModel, '反向飞地', null],
  ])('are read as lists write them', (read, text, key) => {
    expect(read(text)).toBe(key);
  });

  it('number by year', () => {
    expect(formatRelocationCode(2026, 1)).toBe('SJ2026-0001');
  });
});
