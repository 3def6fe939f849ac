import { describe, expect, it } from '@jest/globals';
import { referenceData } from '../testing/reference-data.js';
import { createRegionMatcher, type RegionRecord } from './index.js';

const regions = referenceData('regions') as unknown as RegionRecord[];
const matcher = createRegionMatcher(regions);
const idOf = (text: string): string | null => {
  const match = matcher.match(text);
  return match.kind === 'match' ? match.id : null;
};

describe('createRegionMatcher', () => {
  it.each([
    ['唐山', '130200'],
    ['河北', '130000'],
    ['冀', '130000'],
    ['曹妃甸', '130209'],
    ['河北省唐山市曹妃甸区', '130209'],
    ['河北 / 石家庄 / 长安', '130102'],
    ['河北省-廊坊市-广阳区', '131003'],
    ['130209', '130209'],
    ['130209000000', '130209'],
    ['110100', '110000'],
    ['130271', '130200'],
    ['210102', '210000'],
    ['石家庄桥西区', '130104'],
    ['桥西区（石家庄）', '130104'],
    ['邢台市桥西区', '130503'],
    ['天津河北区', '120105'],
    ['河北区', '120105'],
    ['北京市市辖区海淀区', '110108'],
    ['承德', '130800'],
    ['承德县', '130821'],
    ['保定市雄县', '130638'],
    ['河北雄安新区容城', '130629'],
    ['保定市定州市', '130682'],
    ['北戴河新区', '130300'],
    ['秦皇岛市北戴河区', '130304'],
    ['沧州渤海新区', '130900'],
    ['唐山市海港经济开发区港口街', '130200'],
    ['河北省保定市竞秀区朝阳北大街', '130602'],
    ['海淀区中关村', '110108'],
    ['曹妃甸工业区装备制造园区', '130209'],
    ['长春市朝阳区', '220000'],
    ['西安市长安区', '610000'],
    ['辽宁省朝阳市', '210000'],
    ['香港', '810000'],
    ['境外', '900000'],
  ])('%s is %s', (text, id) => {
    expect(idOf(text)).toBe(id);
  });

  it('reports what fits several regions', () => {
    expect(matcher.match('桥西区')).toEqual({ kind: 'ambiguous', ids: ['130104', '130503', '130703'] });
    expect(matcher.match('河北省桥西区')).toMatchObject({ kind: 'ambiguous' });
    expect(matcher.match('新华区')).toEqual({ kind: 'ambiguous', ids: ['130105', '130902'] });
  });

  it.each(['', 'x', '北京路1号', '鞍山市铁西区', '吉首市桥西区', '火星'])('does not guess at %s', (text) => {
    expect(matcher.match(text)).toEqual({ kind: 'none' });
  });

  it('finds every region by its id and full name', () => {
    for (const { id, fullName } of regions) expect([idOf(id), idOf(fullName)]).toEqual([id, id]);
  });

  it('finds every region by its full name with a street behind it', () => {
    for (const { id, fullName } of regions) expect([fullName, idOf(`${fullName}示例大街1号`)]).toEqual([fullName, id]);
  });
});
