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

  it('knows its codes and their status', () => {
    expect(isErrorCode('stale-version')).toBe(true);
    expect(isErrorCode('toString')).toBe(false);
    expect([errorStatus('stale-version'), errorStatus('too-long')]).toEqual([409, 422]);
  });
});
