import { bulkStatuses } from '../bulk/statuses.js';
import type { ErrorEntry, Vocabulary } from './entry.js';

/** What every register has through the house: recycle bin, attachments, comments, saved views, bulk edits. */
export type HouseErrorCode =
  | 'record-referred-to'
  | 'restore-refers-to-bin'
  | 'restore-taken'
  | 'attachment-kind-unknown'
  | 'attachment-not-as-named'
  | 'attachment-encrypted'
  | 'attachment-too-many'
  | 'mention-unknown'
  | 'saved-view-name-taken'
  | 'saved-view-too-many'
  | 'saved-view-address'
  | 'saved-view-without-organization'
  | 'bulk-nothing'
  | 'bulk-too-many'
  | 'bulk-over'
  | 'bulk-not-allowed'
  | 'bulk-failed';

const more: Vocabulary = { more: { zh: '其他记录', en: 'other records' } };

export const houseErrors: Readonly<Record<HouseErrorCode, ErrorEntry>> = {
  'record-referred-to': {
    status: 409,
    zh: '“{name}”仍被 {count} 条记录引用（{by}），不能删除；请先在这些记录中换掉或删去它。',
    en: '“{name}” is still referred to by {count} records ({by}) and cannot be deleted. Replace or remove it there first.',
    words: { by: more },
  },
  'restore-refers-to-bin': {
    status: 409,
    zh: '“{name}”引用的记录也在回收站中（{by}），请先恢复它们。',
    en: '“{name}” refers to records that are in the recycle bin themselves ({by}). Restore those first.',
    words: { by: more },
  },
  'restore-taken': {
    status: 409,
    zh: '台账中已有与“{name}”编码相同的记录，不能恢复；请先核对两条记录。',
    en: 'The register has another record with the code of “{name}” by now. Compare the two before restoring it.',
  },
  'attachment-kind-unknown': {
    status: 422,
    zh: '不能上传这类文件。可以上传图片、PDF、OFD、Word、Excel、PowerPoint、WPS、文本文件和 ZIP 压缩包。',
    en: 'Files of this kind are not taken. Upload pictures, PDF, OFD, Word, Excel, PowerPoint, WPS, plain text or ZIP files.',
  },
  'attachment-not-as-named': {
    status: 422,
    zh: '“{name}”的内容与其扩展名不符，请核对文件后重新上传。',
    en: 'The content of “{name}” is not what its name says. Check the file and upload it again.',
  },
  'attachment-encrypted': {
    status: 422,
    zh: '“{name}”已加密，他人无法打开；请取消密码后重新上传。',
    en: '“{name}” is protected with a password, so nobody else could open it. Remove the password and upload it again.',
  },
  'attachment-too-many': {
    status: 409,
    zh: '每条记录最多 {limit} 个附件，请先删除不需要的附件。',
    en: 'A record has {limit} attachments at most. Delete those that are not needed first.',
  },
  'mention-unknown': {
    status: null,
    zh: '提到的人不存在，或看不到这条记录，请重新选择。',
    en: 'Somebody mentioned is unknown or cannot see this record. Choose again.',
  },
  'saved-view-name-taken': {
    status: 409,
    zh: '您已有名为“{name}”的视图，请换一个名称。',
    en: 'You already have a view named “{name}”. Choose another name.',
  },
  'saved-view-too-many': {
    status: 409,
    zh: '每个台账最多保存 {limit} 个视图，请先删除不用的视图。',
    en: 'At most {limit} views can be saved for a register. Delete those that are not used first.',
  },
  'saved-view-address': {
    status: null,
    zh: '应为本台账列表的筛选条件，不能是其他地址。',
    en: 'This must be the filters of the list, not another address.',
  },
  'saved-view-without-organization': {
    status: null,
    zh: '账号没有所属单位，不能共享视图。',
    en: 'Your account belongs to no organization, so a view cannot be shared.',
  },
  'bulk-nothing': { status: null, zh: '请至少选择一项要修改的内容。', en: 'Choose at least one field to change.' },
  'bulk-too-many': {
    status: 409,
    zh: '您已有 {count} 项批量修改正在进行，请等待完成或停止其中一项后再试。',
    en: '{count} bulk edits of yours are under way. Wait until one is done, or stop one.',
  },
  'bulk-over': {
    status: 409,
    zh: '该项批量修改当前为“{status}”，不能再停止。',
    en: 'The bulk edit is “{status}” now and cannot be stopped.',
    words: { status: bulkStatuses },
  },
  'bulk-not-allowed': {
    status: 403,
    zh: '账号已停用，或不再有修改这份台账的权限，其余记录没有修改。',
    en: 'The account was disabled or may no longer change this register: the remaining records were left as they are.',
  },
  'bulk-failed': {
    status: null,
    zh: '修改时发生内部错误，其余记录没有修改。请重新选择后再试；如仍不成功，请联系系统管理员。',
    en: 'An internal error stopped the change: the remaining records were left as they are. Select them and try again; if it persists, contact the administrator.',
  },
};
