import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { differByOne, foldName, nameCore, nameLikeness, namePlace } from './index.js';

const likeness = (left: string, right: string) => nameLikeness(foldName(left), foldName(right));

describe('what of a name tells enterprises apart', () => {
  it.each([
    ['河北省唐山市曹妃甸区示例储能有限公司', '示例储能', '河北唐山曹妃甸'],
    ['天津滨海新区示例储能股份有限公司', '示例储能', '天津滨海'],
    ['示例储能(集团)有限责任公司', '示例储能', ''],
    ['示例储能（天津）集团公司', '示例储能', '天津'],
    ['内蒙古自治区示例集团', '示例', '内蒙古'],
    ['雄安示例储能', '示例储能', '雄安'],
    ['和平示例有限公司', '和平示例', ''],
    ['河北区示例有限公司', '示例', '河北'],
    ['北京公司', null, '北京'],
  ])('%s: %s at %s', (name, core, place) => {
    expect([nameCore(foldName(name)), namePlace(foldName(name))]).toEqual([core, place]);
  });

  it('knows every region of the shipped table', () => {
    const file = path.resolve(__dirname, '../../../../apps/api/reference-data/regions.json');
    const regions = JSON.parse(readFileSync(file, 'utf8')) as { name: string; fullName: string; level: number }[];
    const left = regions
      .filter(({ name }) => name !== '境外')
      .filter(({ fullName, name }) =>
        [fullName, name].some((place) => nameCore(foldName(`${place}示例储能有限公司`)) !== '示例储能'),
      );
    expect(left).toEqual([]);
  });
});

describe('names that are alike', () => {
  it.each([
    ['北京示例储能有限公司', '北京市示例储能股份有限公司', 'same-core'],
    ['示例储能有限公司', '唐山示例储能（集团）有限公司', 'same-core'],
    ['冀东示例储能有限公司', '冀东示列储能有限公司', 'one-character'],
    ['冀东示例储能有限公司', '冀东示例储能科有限公司', 'one-character'],
    // Two places, two enterprises.
    ['北京示例储能有限公司', '天津示例储能有限公司', null],
    ['示例储能（北京）有限公司', '示例储能（天津）有限公司', null],
    // Numbers and 甲乙丙 are given to tell things apart.
    ['冀东示例一厂有限公司', '冀东示例二厂有限公司', null],
    ['冀东甲示例有限公司', '冀东乙示例有限公司', null],
    ['冀东示例机床有限公司', '冀东示例机床二有限公司', null],
    // Short cores differ by much when they differ by one.
    ['甲示例有限公司', '申示例有限公司', null],
    ['冀东示例储能有限公司', '冀东示列储电有限公司', null],
  ])('%s, %s: %s', (left, right, expected) => {
    expect([likeness(left, right), likeness(right, left)]).toEqual([expected, expected]);
  });

  it('one character is another one, one more or one less', () => {
    expect(differByOne('示例储能', '示列储能')).toBe(true);
    expect(differByOne('示例储', '示例储能')).toBe(true);
    expect(differByOne('例储能', '示例储能')).toBe(true);
    expect(differByOne('示例储能', '示例储能')).toBe(false);
    expect(differByOne('示储例能', '示例储能')).toBe(false);
  });
});
