import { errorMessage, isErrorCode } from '../errors/index.js';
import { registers } from '../imports/index.js';
import type { Label } from '../names/terms.js';

/** What is noted with events of access. */
const details: Readonly<Record<string, Label>> = {
  code: { zh: '原因', en: 'Reason' },
  register: { zh: '台账', en: 'Register' },
  filter: { zh: '条件', en: 'Filter' },
  rows: { zh: '行数', en: 'Rows' },
  contacts: { zh: '含联系方式', en: 'With contact details' },
  refused: { zh: '仅未导入的行', en: 'Only rows that were refused' },
  file: { zh: '文件', en: 'File' },
  format: { zh: '格式', en: 'Format' },
  ended: { zh: '结束会话数', en: 'Sessions ended' },
  reset: { zh: '重置密码的账号', en: 'Password reset for' },
  made: { zh: '新建令牌', en: 'Token made' },
  revoked: { zh: '撤销令牌', en: 'Token revoked' },
  permissions: { zh: '权限', en: 'Permissions' },
  expiresOn: { zh: '到期日期', en: 'Expires on' },
};

export const eventDetailLabel = (name: string): Label => details[name] ?? { zh: name, en: name };

const values: Readonly<Record<string, Readonly<Record<string, Label>>>> = {
  register: { ...registers, 'audit-record': { zh: '审计记录', en: 'audit record' } },
  format: { docx: { zh: 'Word', en: 'Word' }, html: { zh: '网页', en: 'Web page' } },
};

/** The word of what was noted, where it has one: the message of a refusal, the name of a register. */
export function eventDetailValue(name: string, value: unknown): Label | null {
  if (typeof value === 'boolean') return value ? { zh: '是', en: 'Yes' } : { zh: '否', en: 'No' };
  if (typeof value !== 'string') return null;
  if (name === 'code' && isErrorCode(value)) {
    const label = { zh: errorMessage(value, {}, 'zh'), en: errorMessage(value, {}, 'en') };
    // A message that names things says nothing without them.
    return label.zh.includes('（未知）') ? null : label;
  }
  return values[name]?.[value] ?? null;
}
