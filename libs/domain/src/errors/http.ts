import type { ErrorEntry } from './entry.js';

/** Answers to a request as a whole. */
export type HttpErrorCode =
  | 'bad-request'
  | 'bad-json'
  | 'validation-failed'
  | 'not-signed-in'
  | 'too-many-requests'
  | 'forbidden'
  | 'out-of-scope'
  | 'password-change-required'
  | 'cross-site-request'
  | 'not-found'
  | 'method-not-allowed'
  | 'stale-version'
  | 'payload-too-large'
  | 'unsupported-media-type'
  | 'internal'
  | 'not-ready'
  | 'sample-data-absent';

export const httpErrors: Readonly<Record<HttpErrorCode, ErrorEntry>> = {
  'bad-request': {
    status: 400,
    zh: '请求格式不正确，请检查后重试。',
    en: 'The request is not well formed. Check it and try again.',
  },
  'bad-json': {
    status: 400,
    zh: '请求内容不是有效的 JSON，请检查后重试。',
    en: 'The request body is not valid JSON. Check it and try again.',
  },
  'validation-failed': {
    status: 422,
    zh: '填写内容有误，请按各项提示修改后再提交。',
    en: 'Some entries are not valid. Correct them as noted and submit again.',
  },
  'not-signed-in': { status: 401, zh: '尚未登录，请先登录。', en: 'You are not signed in. Sign in first.' },
  'too-many-requests': {
    status: 429,
    zh: '请求过于频繁，请在 {seconds} 秒后重试。',
    en: 'Too many requests. Try again in {seconds} seconds.',
  },
  forbidden: {
    status: 403,
    zh: '当前账号没有此项权限，如确需办理，请联系安全管理员。',
    en: 'Your account may not do this. If you need to, contact the security administrator.',
  },
  'out-of-scope': {
    status: 403,
    zh: '该记录不在您的数据范围内，只能查看；如需修改，请联系{owner}。',
    en: 'This record is outside your data scope: you can read it only. To have it changed, contact {owner}.',
    defaults: { owner: '其责任单位' },
  },
  'password-change-required': {
    status: 403,
    zh: '当前密码由他人设置，或已过有效期，请先修改密码。',
    en: 'Your password was set by somebody else, or its time is over. Change it first.',
  },
  'cross-site-request': {
    status: 403,
    zh: '请求来源不被信任，已拒绝。请在本系统页面内操作。',
    en: 'The request did not come from this system’s own pages and was refused.',
  },
  'not-found': {
    status: 404,
    zh: '未找到该记录或页面，可能已被删除，请返回列表核对。',
    en: 'The record or page was not found. It may have been deleted; check the list.',
  },
  'method-not-allowed': {
    status: 405,
    zh: '该地址不支持此操作。',
    en: 'This address does not support that method.',
  },
  'stale-version': {
    status: 409,
    zh: '该记录已被他人修改，请对照最新内容后再保存。',
    en: 'Somebody else has changed this record. Compare it with the latest version before saving.',
  },
  'payload-too-large': {
    status: 413,
    zh: '提交的内容过大，上限为 {limit}。',
    en: 'The content is too large; the limit is {limit}.',
  },
  'unsupported-media-type': {
    status: 415,
    zh: '不支持的内容类型，应为 {expected}。',
    en: 'Unsupported content type; expected {expected}.',
  },
  internal: {
    status: 500,
    zh: '系统内部错误，操作未完成。请重试；如仍不成功，请将编号 {correlationId} 告知系统管理员。',
    en: 'An internal error stopped this. Try again; if it persists, give the administrator the number {correlationId}.',
  },
  'not-ready': {
    status: 503,
    zh: '系统正在启动，请稍候重试。',
    en: 'The system is starting. Try again in a moment.',
  },
  'sample-data-absent': {
    status: 409,
    zh: '示例数据已清除，无需重复操作。',
    en: 'The sample data has already been removed.',
  },
};
