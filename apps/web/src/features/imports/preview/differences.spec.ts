import { describe, expect, it } from '@jest/globals';
import { differences } from './differences.js';

const marked = (mine: string, theirs: string) =>
  differences(mine, theirs).map((parts) => parts.map(({ text, differs }) => (differs ? `[${text}]` : text)).join(''));

describe('where two names part', () => {
  it('shows another legal form as a word', () => {
    expect(marked('廊坊示例压缩机制造有限公司', '廊坊示例压缩机制造有限责任公司')).toEqual([
      '廊坊示例压缩机制造[有限公司]',
      '廊坊示例压缩机制造[有限责任公司]',
    ]);
  });

  it('shows the one character that differs within a name', () => {
    expect(marked('衡水示例密封件有限公司', '衡水示例密封垫有限公司')).toEqual([
      '衡水示例密封[件]有限公司',
      '衡水示例密封[垫]有限公司',
    ]);
  });

  it('shows what one of them has more', () => {
    expect(marked('示例阀门厂', '示例示例阀门厂')).toEqual(['示例阀门厂', '示例[示例]阀门厂']);
  });

  it('marks nothing in equal texts', () => {
    expect(marked('示例有限公司', '示例有限公司')).toEqual(['示例有限公司', '示例有限公司']);
  });
});
