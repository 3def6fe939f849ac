import { describe, expect, it } from '@jest/globals';
import { emptyDraft, readDraft } from './enterprise-draft.js';

describe('reading the fields of a request', () => {
  it('returns only what was named', () => {
    expect(readDraft({})).toEqual({ draft: {}, errors: [] });
    expect(readDraft({ note: null })).toEqual({ draft: { note: null }, errors: [] });
  });

  it('takes blanks away, and takes nothing but blanks for nothing', () => {
    const { draft } = readDraft({
      name: ' 甲 ',
      address: '  ',
      note: ' 乙 ',
      creditCode: ' ',
      establishedOn: '',
      registeredCapital: ' ',
    });
    expect(draft).toEqual({
      name: '甲',
      address: null,
      note: '乙',
      creditCode: null,
      establishedOn: null,
      registeredCapital: null,
    });
  });

  it('brings codes, dates and amounts into one form', () => {
    const { draft, errors } = readDraft({
      creditCode: '９1350100m000100y43',
      establishedOn: '2020年1月2日',
      registeredCapital: '1.2亿元',
    });
    expect(errors).toEqual([]);
    expect(draft).toEqual({
      creditCode: '91350100M000100Y43',
      establishedOn: '2020-01-02',
      registeredCapital: '12000',
    });
  });

  it('keeps lists free of repetitions and blanks, and takes several former names in one text apart', () => {
    const { draft } = readDraft({
      formerNames: ['甲有限公司、乙有限公司', '甲有限公司', ''],
      chains: ['hydrogen', ' hydrogen ', ''],
      tags: [{ kind: 'lead' }, { kind: 'lead', level: null, year: null }],
    });
    expect(draft).toEqual({
      formerNames: ['甲有限公司', '乙有限公司'],
      chains: ['hydrogen'],
      tags: [{ kind: 'lead', level: null, year: null }],
    });
  });

  it('names what it cannot read by field, and goes on', () => {
    const { errors } = readDraft({
      establishedOn: '昨天',
      registeredCapital: '很多',
      years: [
        { year: 2023, revenue: 'x' },
        { year: 2023, tax: '0.1234567' },
      ],
    });
    expect(errors.map(({ field, code }) => `${field} ${code}`)).toEqual([
      'establishedOn not-a-date',
      'registeredCapital not-a-number',
      'years.0.revenue not-a-number',
      'years.1.year year-twice',
      'years.1.tax must-be-decimal',
    ]);
  });

  it('starts a new record with nothing but the name, shared', () => {
    const { name, confidentiality, ...rest } = emptyDraft('甲');
    expect([name, confidentiality]).toEqual(['甲', 'shared']);
    for (const value of Object.values(rest)) expect([null, [], {}]).toContainEqual(value);
  });
});
