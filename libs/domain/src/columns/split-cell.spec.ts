import { describe, expect, it } from '@jest/globals';
import { splitCell } from './index.js';

describe('a cell for several fields', () => {
  const person = splitCell(['contactName', 'contactPhone']);
  it.each([
    ['张三 13800000000', '张三', '13800000000'],
    ['张三13800000000', '张三', '13800000000'],
    ['张三（13800000000）', '张三', '13800000000'],
    ['张三、0315-1234567', '张三', '0315-1234567'],
    ['张三/010-12345678转801', '张三', '010-12345678转801'],
    ['联系人：张三，电话：138 0000 0000', '张三', '138 0000 0000'],
    ['张三 138-0000-0000；李四 13900000000', '张三 ； 李四', '138-0000-0000、13900000000'],
    ['1３8０0000000', '', '13800000000'],
    ['张三', '张三', ''],
    ['欧阳示例\n手机 13800000000', '欧阳示例', '13800000000'],
  ])('%j', (text, name, phone) => {
    const found = person(text);
    expect(found.contactPhone).toBe(phone);
    expect(found.contactName?.replace(/\s*[;；]\s*/gu, ' ； ')).toBe(name);
  });

  it('may hold an address for mail too', () => {
    expect(splitCell(['contactName', 'contactPhone', 'contactEmail'])('张三 13800000000 zhang.san@example.cn')).toEqual(
      {
        contactName: '张三',
        contactPhone: '13800000000',
        contactEmail: 'zhang.san@example.cn',
      },
    );
  });

  it.each([
    ['甲示例有限公司（91120000103061105B）', '甲示例有限公司', '91120000103061105B'],
    ['甲示例（天津）有限公司 91120000103061105b', '甲示例（天津）有限公司', '91120000103061105b'],
    ['甲示例有限公司\n统一社会信用代码：９１１２００００１０３０６１１０５Ｂ', '甲示例有限公司', '91120000103061105B'],
    ['甲示例有限公司', '甲示例有限公司', ''],
    ['（91120000103061105B）甲示例有限公司', '甲示例有限公司', '91120000103061105B'],
  ])('of name and code: %j', (text, name, creditCode) => {
    expect(splitCell(['creditCode', 'name'])(text)).toEqual({ name, creditCode });
  });

  it('of name and former name, of chains and their links', () => {
    expect(splitCell(['name', 'formerNames'])('甲示例有限公司（原名：乙示例厂）')).toEqual({
      name: '甲示例有限公司',
      formerNames: '乙示例厂',
    });
    const chains = splitCell(['chains', 'links']);
    expect(chains('氢能-上游、机器人（中游）、生物医药')).toEqual({
      chains: '氢能、机器人、生物医药',
      links: '上游、中游',
    });
  });

  it('of other fields goes to each part in order where there are as many, else whole to all', () => {
    const two = splitCell(['establishedOn', 'registeredCapital']);
    expect(two('2015-03-02 / 500万元')).toEqual({ establishedOn: '2015-03-02', registeredCapital: '500万元' });
    expect(two('2015-03-02')).toEqual({ establishedOn: '2015-03-02', registeredCapital: '2015-03-02' });
    expect(splitCell(['regionCode', 'address'])('河北省唐山市曹妃甸区工业大街1号')).toEqual({
      regionCode: '河北省唐山市曹妃甸区工业大街1号',
      address: '河北省唐山市曹妃甸区工业大街1号',
    });
  });
});
