import { describe, expect, it } from '@jest/globals';
import { unstorableFields } from './readable-body.js';

describe('a body', () => {
  it('may hold any text that can be kept', () => {
    expect(unstorableFields({ name: '京津冀 😀 𠮷', list: ['', '\t'], nested: { 数: 1, none: null } })).toEqual([]);
    for (const body of [undefined, null, 1, 'text', []]) expect(unstorableFields(body)).toEqual([]);
  });

  it('is refused by field where its text has NUL or half a surrogate pair, in names too', () => {
    const body = { name: 'a\0b', formerNames: ['ok', '\ud83d'], extra: { 'x\0': 'y', z: '\ude00' } };
    expect(unstorableFields(body).map(({ field }) => field)).toEqual(['name', 'extra', 'formerNames.1', 'extra.z']);
  });

  it('is refused when it is nested deeper than anything we take, however deep', () => {
    const deep = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`) as unknown;
    expect(() => unstorableFields({ extra: deep })).toThrow();
  });
});
