import { registers } from '../imports/registers.js';
import type { ErrorEntry } from './entry.js';

/** What can be wrong with the columns and values of a list, and with what people say of them. */
export type ImportValueErrorCode =
  | 'number-in-words'
  | 'number-approximate'
  | 'number-range'
  | 'region-from-address'
  | 'record-id-unreadable'
  | 'organization-ambiguous'
  | 'several-lists'
  | 'import-unit-unknown'
  | 'import-value-unknown'
  | 'import-entry-unknown'
  | 'import-cell-unknown'
  | 'stale-cell';

export const importValueErrors: Readonly<Record<ImportValueErrorCode, ErrorEntry>> = {
  'number-in-words': {
    status: null,
    zh: '“{value}”是中文数字，请改用阿拉伯数字填写，如 3000 万元。',
    en: '“{value}” is a number in words. Write it in digits.',
  },
  'number-approximate': {
    status: null,
    zh: '“{value}”是约数，台账只记确数，请填写准确数字。',
    en: '“{value}” is only roughly so. Enter the exact number.',
  },
  'number-range': {
    status: null,
    zh: '“{value}”是一个范围，请填写其中的准确数字。',
    en: '“{value}” is a range. Enter the exact number.',
  },
  'region-from-address': {
    status: null,
    zh: '表中没有所在地一列，已按注册地址“{value}”记为{region}，请核对。',
    en: 'The list has no region column; by the address “{value}” the region is taken to be {region}. Check it.',
  },
  'record-id-unreadable': {
    status: null,
    zh: '记录标识“{value}”不完整，未使用，按代码和名称比对。',
    en: 'The record id “{value}” is not complete and was not used; the row is matched by code and name.',
  },
  'organization-ambiguous': {
    status: null,
    zh: '“{value}”对应多个单位，请写全称。',
    en: '“{value}” fits several organizations. Give the full name.',
  },
  'several-lists': {
    status: null,
    zh: '同一工作表中有 {count} 份{register}名单：{lists}。请选择要导入的一份。',
    en: 'The sheet holds {count} {register} lists: {lists}. Choose the one to import.',
    words: { register: registers },
    defaults: { register: 'enterprise' },
  },
  'import-unit-unknown': {
    status: 422,
    zh: '“{unit}”不是此列可用的单位，可选：{allowed}。',
    en: '“{unit}” is no unit for this column. Options: {allowed}.',
  },
  'import-value-unknown': {
    status: 422,
    zh: '名单中没有待对应的“{text}”。',
    en: 'The list has no value “{text}” to be matched.',
  },
  'import-entry-unknown': {
    status: 422,
    zh: '字典中没有所选的条目，请从列表中重新选择。',
    en: 'The dictionary has no such entry. Choose one from the list.',
  },
  'import-cell-unknown': { status: 422, zh: '第 {row} 行没有这一列。', en: 'Row {row} has no such column.' },
  'stale-cell': {
    status: 409,
    zh: '该单元格已被改为“{text}”，与您看到的“{before}”不同，请核对后再改。',
    en: 'The cell now reads “{text}”, not “{before}” as you saw it. Check it before changing it.',
  },
};
