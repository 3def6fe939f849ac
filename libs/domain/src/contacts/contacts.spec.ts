import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isMasked, maskEmail, maskName, maskPhone } from './index.js';

describe('contact details', () => {
  it.each([
    [maskName, '张三', '张*'],
    [maskName, '欧阳小明', '欧***'],
    [maskName, '李', '*'],
    [maskPhone, '13812345678', '138****5678'],
    [maskPhone, '010-8888123', '010****8123'],
    [maskPhone, '8888123', '888****23'],
    [maskPhone, '110', '****10'],
    [maskEmail, 'zhang.san@example.cn', 'z***@example.cn'],
    [maskEmail, 'no address', '***'],
  ])('are masked', (mask, value, shown) => {
    expect(mask(value)).toBe(shown);
  });

  it('are recognised when masked, whatever they were', () => {
    fc.assert(
      fc.property(fc.string(), (value) => [maskName, maskPhone, maskEmail].every((mask) => isMasked(mask(value)))),
    );
    expect(isMasked('13812345678')).toBe(false);
  });
});
