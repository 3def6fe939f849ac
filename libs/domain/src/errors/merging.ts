import type { ErrorEntry, Vocabulary } from './entry.js';

/** Taking an enterprise out of the register, putting it back, and two that turn out to be one. */
export type MergingErrorCode =
  | 'enterprise-merged'
  | 'enterprise-referred-to'
  | 'restore-merged'
  | 'merge-with-itself'
  | 'merge-confidentiality'
  | 'merge-sample'
  | 'merge-contacts'
  | 'merge-undone'
  | 'merge-changed-since';

const more: Vocabulary = { more: { zh: '其他记录', en: 'other records' } };

export const mergingErrors: Readonly<Record<MergingErrorCode, ErrorEntry>> = {
  'enterprise-merged': {
    status: 404,
    zh: '该企业已并入“{name}”，请查看合并后的企业。',
    en: 'This enterprise has been merged into “{name}”. Look there.',
  },
  'enterprise-referred-to': {
    status: 409,
    zh: '“{name}”仍被 {count} 条记录引用（{by}），不能删除；请先在这些记录中换掉该企业，或将它并入另一家企业。',
    en: '“{name}” is still referred to by {count} records ({by}) and cannot be deleted. Replace it there first, or merge it into another enterprise.',
    words: { by: more },
  },
  'restore-merged': {
    status: 409,
    zh: '该企业已并入“{name}”，不能单独恢复；如合并有误，请在“{name}”中撤销合并。',
    en: 'This enterprise was merged into “{name}” and cannot be restored on its own. If that was wrong, undo the merge there.',
    defaults: { name: '另一家企业' },
  },
  'merge-with-itself': {
    status: 422,
    zh: '请选择两家不同的企业合并。',
    en: 'Choose two different enterprises to merge.',
  },
  'merge-confidentiality': {
    status: 409,
    zh: '两家企业一家共享、一家为内部记录，合并会公开或收回其中一家；请先由所属单位统一共享范围。',
    en: 'One of the two is shared and the other internal; merging would publish or withdraw one of them. Have their organizations agree on one first.',
  },
  'merge-sample': {
    status: 409,
    zh: '示例企业只能与示例企业合并。',
    en: 'A sample enterprise can only be merged with another one.',
  },
  'merge-contacts': {
    status: 403,
    zh: '联系方式只有双方所属单位的人员才能从一家转到另一家，请保留原有的联系方式。',
    en: 'Only people of the side that both belong to may move contact details from one to the other. Keep those that are there.',
  },
  'merge-undone': {
    status: 409,
    zh: '这次合并已经撤销。',
    en: 'This merge has already been undone.',
  },
  'merge-changed-since': {
    status: 409,
    zh: '合并之后有人修改过：{fields}。请先把这些内容改回合并后的样子，再撤销合并。',
    en: 'Somebody has changed these since merging: {fields}. Put them back as they were after merging before undoing it.',
  },
};
