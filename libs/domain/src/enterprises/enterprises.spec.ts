import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  createTagReader,
  enterpriseFields,
  formatTag,
  parseTag,
  parseTags,
  readLinks,
  readRegistrationStatus,
  TAG_KINDS,
  TAG_LEVELS,
  validateEnterprise,
  type EnterpriseDraft,
} from './index.js';

const today = '2026-06-01';
const codes = (draft: EnterpriseDraft, partial = false): { errors: string[]; warnings: string[] } => {
  const { errors, warnings } = validateEnterprise(draft, { today, partial });
  return {
    errors: errors.map(({ field, code }) => `${field}:${code}`),
    warnings: warnings.map(({ field, code }) => `${field}:${code}`),
  };
};
const good: EnterpriseDraft = { name: '冀东示例储能科技有限公司', creditCode: '91350100M000100Y43' };

describe('validateEnterprise', () => {
  it('accepts a good draft without a word', () => {
    expect(codes(good)).toEqual({ errors: [], warnings: [] });
    expect(
      codes({ ...good, contactPhone: '000-81234567、13800000000', contactEmail: 'a@example.invalid' }).warnings,
    ).toEqual([]);
  });

  it.each<[EnterpriseDraft, string]>([
    [{ name: ' ' }, 'name:name-required'],
    [{ creditCode: '91350100M000100Y44' }, 'creditCode:credit-code-wrong-check'],
    [{ creditCode: '9135O1OOM000100Y43' }, 'creditCode:credit-code-repairable'],
    [{ creditCode: '131003000018427' }, 'creditCode:credit-code-is-registration-number'],
    [{ creditCode: '123' }, 'creditCode:credit-code-malformed'],
    [{ name: '示'.repeat(201) }, 'name:too-long'],
    [{ formerNames: Array.from({ length: 21 }, () => '甲') }, 'formerNames:too-many'],
    [{ establishedOn: '2026-06-02' }, 'establishedOn:date-in-future'],
    [{ establishedOn: '2020-02-30' }, 'establishedOn:must-be-date'],
    [{ establishedOn: '1700-01-01' }, 'establishedOn:date-too-early'],
    [{ registeredCapital: '-1' }, 'registeredCapital:money-out-of-range'],
    [{ registeredCapital: '1.0000001' }, 'registeredCapital:must-be-decimal'],
    [{ employees: -1 }, 'employees:employees-out-of-range'],
    [{ employees: 1.5 }, 'employees:employees-out-of-range'],
    [{ years: [{ year: 2027, revenue: null, tax: null, researchSpending: null }] }, 'years.0.year:year-out-of-range'],
    [
      { years: [2025, 2025].map((year) => ({ year, revenue: null, tax: null, researchSpending: null })) },
      'years.1.year:year-twice',
    ],
  ])('%j gives %s', (change, expected) => {
    expect(codes({ ...good, ...change }).errors).toContain(expected);
  });

  it('warns without stopping', () => {
    expect(
      codes({ name: '示例', creditCode: null, contactEmail: 'x', contactPhone: '号码', registrationNo: '12' }),
    ).toEqual({
      errors: [],
      warnings: [
        'name:name-not-enterprise',
        'creditCode:credit-code-missing',
        'registrationNo:registration-number-malformed',
        'contactEmail:email-doubtful',
        'contactPhone:phone-doubtful',
      ],
    });
  });

  it('checks only what a partial change hands in', () => {
    expect(codes({}, true)).toEqual({ errors: [], warnings: [] });
    expect(codes({ name: null }, true).errors).toEqual(['name:name-required']);
  });
});

describe('honours', () => {
  it.each([
    ['国家级专精特新小巨人（2023年）', 'little-giant', 'national', 2023],
    ['专精特新“小巨人”企业', 'little-giant', null, null],
    ['专精特新"小巨人"', 'little-giant', null, null],
    ['省级专精特新中小企业', 'specialized', 'provincial', null],
    ['北京市专精特新中小企业', 'specialized', 'provincial', null],
    ['国家高新技术企业', 'high-tech', null, null],
    ['2022年制造业单项冠军', 'champion', null, 2022],
    ['市级创新型中小企业', 'innovative', 'municipal', null],
    ['氢能产业链链主企业', 'lead', null, null],
    ['科创板上市', 'listed', null, null],
  ])('%s', (text, kind, level, year) => {
    expect(parseTag(text)).toEqual({ kind, level, year });
  });

  it('reads a cell that lists several', () => {
    expect(parseTags('高新技术企业、链主；优秀企业，高新技术企业/无')).toEqual({
      tags: [
        { kind: 'high-tech', level: null, year: null },
        { kind: 'lead', level: null, year: null },
      ],
      unknown: ['优秀企业'],
    });
    expect(parseTags('无')).toEqual({ tags: [], unknown: [] });
  });

  it('reads back what it writes (property)', () => {
    const tag = fc.record({
      kind: fc.constantFrom(...TAG_KINDS),
      level: fc.constantFrom(null, ...TAG_LEVELS),
      year: fc.option(fc.integer({ min: 1990, max: 2099 })),
    });
    fc.assert(fc.property(tag, (value) => expect(parseTag(formatTag(value))).toEqual(value)));
  });

  it('are read by the names and aliases that staff gave, and by kinds that they added', () => {
    const { parseTags: read } = createTagReader([
      { id: 'little-giant', name: '重点小巨人', aliases: ['小巨人'] },
      { id: '瞪羚企业', name: '瞪羚企业', aliases: ['瞪羚', '重点小巨人'] },
    ]);
    expect(read('市级瞪羚（2024年）、小巨人、重点小巨人、高新技术企业')).toEqual({
      tags: [
        { kind: '瞪羚企业', level: 'municipal', year: 2024 },
        { kind: 'little-giant', level: null, year: null },
      ],
      unknown: ['高新技术企业'],
    });
    expect(formatTag({ kind: '瞪羚企业', level: null, year: 2024 })).toBe('瞪羚企业（2024年）');
  });
});

describe('vocabulary', () => {
  it('reads registration statuses', () => {
    expect(['存续（在营、开业、在册）', '在营', '吊销，未注销', '正常', '迁出'].map(readRegistrationStatus)).toEqual([
      '存续',
      '在业',
      '吊销',
      '存续',
      '迁出',
    ]);
    expect(readRegistrationStatus('筹建')).toBeNull();
  });

  it('reads links', () => {
    expect(readLinks('上游/中游')).toEqual(['上游', '中游']);
    expect(readLinks('产业链下游，半导体封测')).toEqual(['下游', '半导体封测']);
    expect(readLinks('上下游')).toEqual(['上游', '下游']);
    expect(readLinks('-')).toEqual([]);
  });

  it('has distinct labels', () => {
    expect(new Set(enterpriseFields.map(({ label }) => label.zh)).size).toBe(enterpriseFields.length);
    expect(new Set(enterpriseFields.map(({ label }) => label.en)).size).toBe(enterpriseFields.length);
  });
});
