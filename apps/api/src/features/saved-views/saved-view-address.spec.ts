import { describe, expect, it } from '@jest/globals';
import { addressRead } from './saved-view-address.js';

describe('the address of a saved view', () => {
  it('is the query of a list in one writing', () => {
    expect(addressRead('?stage=signed&stage=lead&q=%E6%B0%A2&sort=-updatedAt')).toBe(
      'stage=signed&stage=lead&q=%E6%B0%A2&sort=-updatedAt',
    );
    expect(addressRead('q=氢 能&chainId=hydrogen')).toBe('q=%E6%B0%A2+%E8%83%BD&chainId=hydrogen');
    expect(addressRead('')).toBe('');
  });

  it('leaves out where somebody stood in the list', () => {
    expect(addressRead('page=7&q=a')).toBe('q=a');
  });

  it.each([
    'https://example.com',
    'https://example.com/?q=a',
    '//example.com?x=1',
    '/projects?q=a',
    '../accounts?q=a',
    'projects?q=a',
    'javascript:alert(1)',
    'q=a#/accounts',
    'q=a&<script>=1',
    'q=a&%0d%0aSet-Cookie=1',
    '\\\\example.com',
    Array.from({ length: 61 }, (_, i) => `a=${String(i)}`).join('&'),
  ])('is nothing else: %s', (given) => {
    expect(addressRead(given)).toBeNull();
  });
});
