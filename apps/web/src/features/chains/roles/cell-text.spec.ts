import { describe, expect, it } from '@jest/globals';
import { regionalRoles } from '@lianqun/domain';
import { readValue, valueText } from './cell-text.js';

const research = { roles: ['research'], strength: 'strong' };

describe('the text of a cell', () => {
  it.each(['强 研发', '研发、强', '强研发', '研发（强）', 'Strong Research', '1 5'])('%s is read', (text) => {
    expect(readValue(text)).toEqual(research);
  });

  it('is one strength alone, roles alone, or nothing', () => {
    expect(readValue('薄弱')).toEqual({ roles: [], strength: 'weak' });
    expect(readValue('弱')).toEqual({ roles: [], strength: 'weak' });
    expect(readValue('制造/配套')).toEqual({ roles: ['manufacturing', 'supporting'], strength: null });
    for (const empty of ['', ' ', '-', '无']) expect(readValue(empty)).toEqual({ roles: [], strength: null });
  });

  it('is nothing else', () => {
    for (const text of ['不详', '强 弱', '研发 投资', '9']) expect(readValue(text)).toBeNull();
  });

  it('is read again as it is written, in both languages', () => {
    const value = { roles: Object.keys(regionalRoles) as (keyof typeof regionalRoles)[], strength: 'fair' as const };
    for (const language of ['zh', 'en'] as const) expect(readValue(valueText(value, language))).toEqual(value);
  });
});
