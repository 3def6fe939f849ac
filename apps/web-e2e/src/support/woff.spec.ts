import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { root } from './cache.js';
import { unpackWoff } from './woff.js';

const file = path.join(root, 'node_modules/@openfonts/noto-sans-sc_all/files/noto-sans-sc-all-400.woff');

describe('unpacking a WOFF font', () => {
  it('gives a TrueType font of the size that the packed one announces', () => {
    const woff = readFileSync(file);
    const font = unpackWoff(woff);
    expect(font.length).toBe(woff.readUInt32BE(16));
    expect(font.subarray(0, 4)).toEqual(woff.subarray(4, 8));
  });

  it('places every table on a multiple of four bytes inside the file', () => {
    const font = unpackWoff(readFileSync(file));
    const tables = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + index * 16);
    for (const at of tables) {
      const offset = font.readUInt32BE(at + 8);
      expect(offset % 4).toBe(0);
      expect(offset + font.readUInt32BE(at + 12)).toBeLessThanOrEqual(font.length);
    }
  });

  it('refuses anything else', () => {
    expect(() => unpackWoff(Buffer.from('wOF2 something'))).toThrow('not a WOFF font');
  });
});
