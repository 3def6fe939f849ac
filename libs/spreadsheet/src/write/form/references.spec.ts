import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { movedFormula, movedMerge, movedRange, movedRanges } from './references.js';

/** Rows 5 to 7 are filled in, and ten more are put in below them. */
const insertion = { first: 5, last: 7, added: 10 };
const moved = (formula: string, own = true) => movedFormula(formula, insertion, '企业 台账', own);

describe('references after rows were put in', () => {
  it.each([
    ['SUM(E5:E7)', 'SUM(E5:E17)'],
    ['SUM($E$5:$E$7)/E9', 'SUM($E$5:$E$17)/E19'],
    ['E8+A3', 'E18+A3'],
    ['SUM(E9:E12)', 'SUM(E19:E22)'],
    ['COUNTA(A:A)', 'COUNTA(A:A)'],
    ['LOG10(E8)', 'LOG10(E18)'],
    ['"E8"&E8', '"E8"&E18'],
    ["'企业 台账'!E8", "'企业 台账'!E18"],
    ["SUM('企业 台账'!E5:E7,汇总!E5:E7)", "SUM('企业 台账'!E5:E17,汇总!E5:E7)"],
    ['[1]企业!E8', '[1]企业!E8'],
    ['Rate8+年8', 'Rate8+年8'],
    ['E1048576', 'E1048576'],
  ])('%s becomes %s', (formula, expected) => expect(moved(formula)).toBe(expected));

  it('of another sheet follow only where they name the sheet', () => {
    expect(moved("E8+'企业 台账'!E8", false)).toBe("E8+'企业 台账'!E18");
  });

  it('of checks and colours grow with the rows, merged cells do not', () => {
    expect(movedRanges('D5:D7 F7 H9', insertion)).toBe('D5:D17 F7:F17 H19');
    expect([movedMerge('A7:B7', insertion), movedMerge('A8:B8', insertion)]).toEqual(['A7:B7', 'A18:B18']);
    expect(movedRange('D5:D1048576', insertion)).toBe('D5:D1048576');
  });

  it('stay as they are where nothing was put in', () => {
    const nothing = { first: 5, last: 7, added: 0 };
    fc.assert(
      fc.property(
        fc.string(),
        (text) => movedFormula(text, nothing, 'S', true) === text && movedRange(text, nothing) === text,
      ),
    );
  });
});
