import { describe, expect, it } from '@jest/globals';
import { errorCatalogue, errorMessage, errorStatus, isErrorCode } from './index.js';

const parameters = (template: string): string[] =>
  [...template.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name ?? '').sort();

describe('error catalogue', () => {
  it.each(Object.entries(errorCatalogue))('%s is complete in both languages', (_, { status, zh, en }) => {
    expect(zh).toMatch(/[。]$/u);
    expect(en).toMatch(/[.]$/u);
    expect(zh).not.toMatch(/[！!]/u);
    expect(new Set(parameters(zh))).toEqual(new Set(parameters(en)));
    if (status !== null) expect(status).toBeGreaterThanOrEqual(400);
  });

  it('fills in parameters', () => {
    expect(errorMessage('too-long', { max: 200 })).toBe('超过 200 个字，请删减。');
    expect(errorMessage('several-sheets', { sheets: ['甲', '乙'] }, 'en')).toContain('甲, 乙');
    expect(errorMessage('too-long')).toContain('（未知）');
  });

  it('writes identifiers in the words of the language, and what is not given by default', () => {
    const params = { period: '2026年10月', status: 'open' };
    expect(errorMessage('report-period-not-locked', params)).toContain('“填报中”');
    expect(errorMessage('report-period-not-locked', params, 'en')).toContain('“Open”');
    expect(errorMessage('missing-name')).toBe('缺企业名称，请补填后重新导入。');
    expect(errorMessage('missing-name', { register: 'project' })).toBe('缺项目名称，请补填后重新导入。');
  });

  it('knows its codes and their status', () => {
    expect(isErrorCode('stale-version')).toBe(true);
    expect(isErrorCode('toString')).toBe(false);
    expect([errorStatus('stale-version'), errorStatus('too-long')]).toEqual([409, 422]);
  });
});
