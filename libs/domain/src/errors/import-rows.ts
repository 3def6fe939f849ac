import { registers } from '../imports/registers.js';
import type { ErrorEntry, Vocabulary } from './entry.js';

/**
 * What can be wrong with one row or cell of an import. Codes of the register itself (`region-unknown`, …) are shared
 * with the form and stand in enterprises.ts.
 */
export type ImportRowErrorCode =
  | 'missing-name'
  | 'name-doubtful'
  | 'name-changed'
  | 'code-absent'
  | 'digits-lost'
  | 'registration-number-instead'
  | 'not-a-number'
  | 'negative-number'
  | 'not-a-date'
  | 'date-ambiguous'
  | 'date-incomplete'
  | 'unit-unclear'
  | 'formula-error'
  | 'value-unknown'
  | 'duplicate-in-file'
  | 'code-twice-in-file'
  | 'name-twice-in-file'
  | 'name-code-mismatch'
  | 'several-matches'
  | 'similar-name'
  | 'matched-former-name'
  | 'changed-meanwhile'
  | 'question-open'
  | 'cell-cut'
  | 'outside-scope'
  | 'leaves-scope'
  | 'contact-masked'
  | 'renamed-by-list'
  | 'record-code-mismatch'
  | 'changed-since-export'
  | 'in-recycle-bin'
  | 'restore-first'
  | 'merged-into-other'
  | 'not-in-register'
  | 'kept-by-mode';

/** Messages name the 企业 or the 项目, in the words that fit the sentence. */
const ofRegister = (register: Vocabulary = registers): Pick<ErrorEntry, 'words' | 'defaults'> => {
  return { words: { register }, defaults: { register: 'enterprise' } };
};

const counted: Vocabulary = {
  enterprise: { zh: '家企业', en: 'enterprises' },
  project: { zh: '个项目', en: 'projects' },
  blocker: { zh: '条堵点卡点', en: 'blockers' },
  platform: { zh: '个承接平台', en: 'receiving platforms' },
  relocation: { zh: '条疏解记录', en: 'relocations' },
  chain: { zh: '条产业链', en: 'chains' },
  cluster: { zh: '个集群', en: 'clusters' },
};
const same: Vocabulary = {
  enterprise: { zh: '同一家', en: 'the same enterprise' },
  project: { zh: '同一个项目', en: 'the same project' },
  blocker: { zh: '同一条', en: 'the same blocker' },
  platform: { zh: '同一个平台', en: 'the same platform' },
  relocation: { zh: '同一条', en: 'the same relocation' },
  chain: { zh: '同一条产业链', en: 'the same chain' },
  cluster: { zh: '同一个集群', en: 'the same cluster' },
};
const codes: Vocabulary = {
  'credit-code': { zh: '统一社会信用代码', en: 'credit code' },
  'project-code': { zh: '项目编码', en: 'project code' },
};
const one: Vocabulary = {
  enterprise: { zh: '这家企业', en: 'enterprise' },
  project: { zh: '这个项目', en: 'project' },
  blocker: { zh: '这条堵点卡点', en: 'blocker' },
  platform: { zh: '这个平台', en: 'platform' },
  relocation: { zh: '这条疏解记录', en: 'relocation' },
  chain: { zh: '这条产业链', en: 'chain' },
  cluster: { zh: '这个集群', en: 'cluster' },
};

export const importRowErrors: Readonly<Record<ImportRowErrorCode, ErrorEntry>> = {
  'missing-name': {
    status: null,
    zh: '缺{register}名称，请补填后重新导入。',
    en: 'The {register} name is missing. Add it and import again.',
    ...ofRegister(),
  },
  'name-doubtful': {
    status: null,
    zh: '“{value}”不像企业名称，也没有统一社会信用代码，请确认是否误填。',
    en: '“{value}” does not look like the name of an enterprise and has no credit code. Say whether it belongs here.',
  },
  'name-changed': {
    status: null,
    zh: '代码相同而名称不同：将更名，台账原名“{name}”记为曾用名。',
    en: 'Same code, other name: the enterprise is renamed and “{name}” is kept as a former name.',
  },
  'code-absent': {
    status: null,
    zh: '未提供统一社会信用代码，将按名称比对；请尽量补填。',
    en: 'No credit code is given; the row is matched by name. Add the code if possible.',
  },
  'digits-lost': {
    status: null,
    zh: '“{value}”末几位已被表格软件舍去，无法还原。请将该列设为文本格式后重新填写。',
    en: 'The last digits of “{value}” were lost in the spreadsheet. Format the column as text and enter it again.',
  },
  'registration-number-instead': {
    status: null,
    zh: '“{value}”是 {length} 位旧注册号，不是 18 位统一社会信用代码，将记入“注册号”。',
    en: '“{value}” is an old {length}-digit registration number, not a credit code. It is kept as registration number.',
  },
  'not-a-number': {
    status: null,
    zh: '“{value}”不是数字，请改填数字。',
    en: '“{value}” is not a number. Enter a number.',
  },
  'negative-number': {
    status: null,
    zh: '“{value}”为负数，此项不能为负。',
    en: '“{value}” is negative, which is not possible here.',
  },
  'not-a-date': {
    status: null,
    zh: '“{value}”不是有效日期，请按 2020-01-02 的格式填写。',
    en: '“{value}” is not a valid date. Write it like 2020-01-02.',
  },
  'date-ambiguous': {
    status: null,
    zh: '“{value}”年份不明确，请写全四位年份，如 2020-01-02。',
    en: 'The year of “{value}” is not clear. Write all four digits, like 2020-01-02.',
  },
  'date-incomplete': {
    status: null,
    zh: '“{value}”缺少日，请写到日，如 2020-01-02。',
    en: '“{value}” has no day. Write the whole date, like 2020-01-02.',
  },
  'unit-unclear': {
    status: null,
    zh: '“{value}”单位不明确，请注明单位：{allowed}。',
    en: 'The unit of “{value}” is not clear. Say which it is: {allowed}.',
    defaults: { allowed: '元、万元、亿元' },
  },
  'formula-error': {
    status: null,
    zh: '单元格是公式错误“{value}”，请改正公式或填写数值。',
    en: 'The cell holds a formula error, “{value}”. Correct the formula or enter a value.',
  },
  'value-unknown': {
    status: null,
    zh: '未识别“{value}”，请按：{allowed} 填写。',
    en: '“{value}” is not known. Use one of: {allowed}.',
  },
  'duplicate-in-file': {
    status: null,
    zh: '与第 {row} 行重复，以第 {row} 行为准。',
    en: 'This repeats row {row}; row {row} is used.',
  },
  'code-twice-in-file': {
    status: null,
    zh: '统一社会信用代码与第 {row} 行相同而名称不同，请核对两行。',
    en: 'The credit code is the same as in row {row} but the name differs. Check both rows.',
  },
  'name-twice-in-file': {
    status: null,
    zh: '名称与第 {row} 行相同而统一社会信用代码不同，请核对两行。',
    en: 'The name is the same as in row {row} but the credit code differs. Check both rows.',
  },
  'name-code-mismatch': {
    status: null,
    zh: '台账中同名企业的统一社会信用代码为 {code}，请确认是否同一家。',
    en: 'The enterprise of this name in the register has the credit code {code}. Say whether it is the same one.',
  },
  'several-matches': {
    status: null,
    zh: '台账中有 {count} {register}与此行相符，请选择其中之一。',
    en: '{count} {register} in the register fit this row. Choose the right one.',
    ...ofRegister(counted),
  },
  'similar-name': {
    status: null,
    zh: '名称与台账中“{name}”相近，请确认是否{register}。',
    en: 'The name is close to “{name}” in the register. Say whether it is {register}.',
    ...ofRegister(same),
  },
  'matched-former-name': {
    status: null,
    zh: '按曾用名比对到“{name}”。',
    en: 'Matched to “{name}” by a former name.',
  },
  'changed-meanwhile': {
    status: null,
    zh: '预览之后台账中的{register}已被修改，本行未写入，请重新比对。',
    en: 'The {register} was changed after the preview, so this row was not written. Compare again.',
    ...ofRegister(one),
  },
  'question-open': {
    status: null,
    zh: '问题未确认，本行未写入。',
    en: 'The question is still open, so this row was not written.',
  },
  'cell-cut': {
    status: null,
    zh: '内容超过 {max} 个字，请删减。',
    en: 'This is longer than {max} characters. Shorten it.',
  },
  'outside-scope': {
    status: null,
    zh: '此行对应的{register}由{organization}负责，提交后转其确认，本次不写入。',
    en: 'The {register} of this row is in the care of {organization}. It will be asked to confirm; nothing is written now.',
    ...ofRegister(),
    defaults: { register: 'enterprise', organization: '其他单位' },
  },
  'leaves-scope': {
    status: null,
    zh: '照此修改后，该{register}将不在您的数据范围内，不能导入；请由现责任单位与接收单位办理。',
    en: 'After this change the {register} would lie outside your data scope, so the row cannot be imported.',
    ...ofRegister(),
  },
  'contact-masked': {
    status: null,
    zh: '“{value}”是隐去部分内容的联系方式，按未填处理，台账原值不变。',
    en: '“{value}” is a masked contact detail. It is taken as blank and the register keeps its value.',
  },
  'renamed-by-list': {
    status: null,
    zh: '将更名，台账原名“{name}”记为曾用名。',
    en: 'The enterprise is renamed and “{name}” is kept as a former name.',
  },
  'record-code-mismatch': {
    status: null,
    zh: '此行导出自“{name}”，而{key}与台账不一致（{code}），请确认是否{register}。',
    en: 'This row was exported from “{name}”, but its {key} is not that of the register ({code}). Say whether it is {register}.',
    words: { register: same, key: codes },
    defaults: { register: 'enterprise', key: 'credit-code' },
  },
  'changed-since-export': {
    status: null,
    zh: '导出之后台账中的“{name}”已被修改，请比对后确认是否仍按此行更新。',
    en: '“{name}” was changed in the register after it was exported. Compare and say whether this row is still to be taken.',
  },
  'in-recycle-bin': {
    status: null,
    zh: '“{name}”在回收站中，请确认是恢复并更新，还是另行新增。',
    en: '“{name}” is in the recycle bin. Say whether to restore and update it or to add a new one.',
  },
  'restore-first': {
    status: null,
    zh: '“{name}”在{register}回收站中。仍要这条记录的，请先到{register}列表的“回收站”恢复，再导入此行；否则请确认是否另行新增。',
    en: '“{name}” is in the recycle bin of the {register} register. If it is meant, restore it there and import this row again; otherwise say whether to add a new one.',
    ...ofRegister(),
  },
  'merged-into-other': {
    status: null,
    zh: '此行的企业已并入“{name}”，请确认是否更新“{name}”。',
    en: 'The enterprise of this row was merged into “{name}”. Say whether “{name}” is to be updated.',
  },
  'not-in-register': {
    status: null,
    zh: '台账中没有与此行相符的{register}；本次只更新、不新增，此行未导入。',
    en: 'No {register} in the register fits this row. This import only updates, so the row is left out.',
    ...ofRegister(),
  },
  'kept-by-mode': {
    status: null,
    zh: '与台账有不同，按所选方式保留台账内容。',
    en: 'The row differs from the register, which is kept as it is by the chosen mode.',
  },
};
