import type { ErrorEntry } from './entry.js';

/** Rules for a single value of a request, whatever the field. */
export type FieldErrorCode =
  | 'required'
  | 'must-be-string'
  | 'must-be-boolean'
  | 'must-be-integer'
  | 'must-be-decimal'
  | 'must-be-array'
  | 'must-be-object'
  | 'must-be-date'
  | 'must-be-uuid'
  | 'must-be-one-of'
  | 'too-short'
  | 'too-long'
  | 'too-small'
  | 'too-large'
  | 'too-many'
  | 'not-allowed'
  | 'invalid';

export const fieldErrors: Readonly<Record<FieldErrorCode, ErrorEntry>> = {
  required: { status: null, zh: '此项必填。', en: 'This is required.' },
  'must-be-string': { status: null, zh: '应为文字。', en: 'This must be text.' },
  'must-be-boolean': { status: null, zh: '应为“是”或“否”。', en: 'This must be true or false.' },
  'must-be-integer': { status: null, zh: '应为整数。', en: 'This must be a whole number.' },
  'must-be-decimal': {
    status: null,
    zh: '应为数字，小数不超过 {places} 位。',
    en: 'This must be a number with at most {places} decimal places.',
  },
  'must-be-array': { status: null, zh: '应为列表。', en: 'This must be a list.' },
  'must-be-object': { status: null, zh: '结构不正确，应为一组键值。', en: 'This must be an object.' },
  'must-be-date': {
    status: null,
    zh: '应为真实存在的日期，格式为 2020-01-02。',
    en: 'This must be a real date written like 2020-01-02.',
  },
  'must-be-uuid': { status: null, zh: '编号格式不正确。', en: 'This is not a valid identifier.' },
  'must-be-one-of': { status: null, zh: '应为下列之一：{allowed}。', en: 'This must be one of: {allowed}.' },
  'too-short': { status: null, zh: '至少 {min} 个字。', en: 'This needs at least {min} characters.' },
  'too-long': {
    status: null,
    zh: '超过 {max} 个字，请删减。',
    en: 'This is longer than {max} characters. Shorten it.',
  },
  'too-small': { status: null, zh: '不能小于 {min}。', en: 'This must not be less than {min}.' },
  'too-large': { status: null, zh: '不能大于 {max}。', en: 'This must not be more than {max}.' },
  'too-many': { status: null, zh: '最多 {max} 项，请删减。', en: 'At most {max} are allowed. Remove some.' },
  'not-allowed': { status: null, zh: '不接受此项，请删去。', en: 'This field is not accepted. Remove it.' },
  invalid: { status: null, zh: '填写内容不正确。', en: 'This is not valid.' },
};
