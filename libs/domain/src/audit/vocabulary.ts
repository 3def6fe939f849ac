import type { Label } from '../names/terms.js';

/** What was done to a row. */
export const ROW_OPERATIONS = ['insert', 'update', 'delete'] as const;
export type RowOperation = (typeof ROW_OPERATIONS)[number];

export const rowOperations: Readonly<Record<RowOperation, Label>> = {
  insert: { zh: '新增', en: 'Added' },
  update: { zh: '修改', en: 'Changed' },
  delete: { zh: '删除', en: 'Deleted' },
};

/** What is noted of the work of people besides the rows that they change. */
export const ACCESS_KINDS = [
  'sign-in',
  'sign-out',
  'refusal',
  'export',
  'download',
  'reveal',
  'password',
  'session-end',
  'token',
] as const;
export type AccessKindName = (typeof ACCESS_KINDS)[number];

export const accessKinds: Readonly<Record<AccessKindName, Label>> = {
  'sign-in': { zh: '登录', en: 'Sign-in' },
  'sign-out': { zh: '退出登录', en: 'Sign-out' },
  refusal: { zh: '越权被拒', en: 'Refusal' },
  export: { zh: '导出', en: 'Export' },
  download: { zh: '下载', en: 'Download' },
  reveal: { zh: '查看联系方式', en: 'Contact details revealed' },
  password: { zh: '密码变更', en: 'Password change' },
  'session-end': { zh: '结束会话', en: 'Session ended' },
  token: { zh: '访问令牌', en: 'API token' },
};

export const accessOutcomes: Readonly<Record<'done' | 'refused', Label>> = {
  done: { zh: '成功', en: 'Done' },
  refused: { zh: '未通过', en: 'Refused' },
};

/** Through what rows came to change. */
export const changeOrigins: Readonly<Record<'request' | 'import' | 'undo' | 'sample' | 'reference' | 'system', Label>> =
  {
    request: { zh: '页面填写', en: 'Entered' },
    import: { zh: '导入', en: 'Import' },
    undo: { zh: '撤销导入', en: 'Import undone' },
    sample: { zh: '示例数据', en: 'Sample data' },
    reference: { zh: '基础数据更新', en: 'Reference data' },
    system: { zh: '系统', en: 'System' },
  };

/** The records that rows belong to. */
export const AUDIT_KINDS = [
  'enterprise',
  'project',
  'blocker',
  'relocation',
  'attachment',
  'comment',
  'saved-view',
  'progress-entry',
  'entry-set',
  'reporting-period',
  'monthly-report',
  'import-batch',
  'import-memory',
  'export-form',
  'proposal',
  'record-invitation',
  'account',
  'role',
  'organization',
  'leading-term',
  'setting',
  'region',
  'industry',
  'chain',
  'cluster',
  'chain-link',
  'platform_system',
  'tag-kind',
  'receiving_platform',
  'access-event',
] as const;
export type AuditKind = (typeof AUDIT_KINDS)[number];

export const auditKinds: Readonly<Record<AuditKind, Label>> = {
  enterprise: { zh: '企业', en: 'Enterprise' },
  project: { zh: '项目', en: 'Project' },
  blocker: { zh: '堵点卡点', en: 'Blocker' },
  relocation: { zh: '疏解企业', en: 'Relocation' },
  attachment: { zh: '附件', en: 'Attachment' },
  comment: { zh: '评论', en: 'Comment' },
  'saved-view': { zh: '保存的视图', en: 'Saved view' },
  'progress-entry': { zh: '月度填报', en: 'Progress entry' },
  'entry-set': { zh: '单位月度填报', en: 'Entry set' },
  'reporting-period': { zh: '调度期', en: 'Reporting period' },
  'monthly-report': { zh: '月报', en: 'Monthly report' },
  'import-batch': { zh: '导入批次', en: 'Import' },
  'import-memory': { zh: '导入记忆', en: 'Import memory' },
  'export-form': { zh: '导出表样', en: 'Export form' },
  proposal: { zh: '修改建议', en: 'Proposal' },
  'record-invitation': { zh: '邀请查看', en: 'Invitation' },
  account: { zh: '账号', en: 'Account' },
  role: { zh: '角色', en: 'Role' },
  organization: { zh: '组织', en: 'Organization' },
  'leading-term': { zh: '轮值组长单位', en: 'Leading term' },
  setting: { zh: '设置', en: 'Setting' },
  region: { zh: '行政区划', en: 'Region' },
  industry: { zh: '行业', en: 'Industry' },
  chain: { zh: '产业链', en: 'Chain' },
  cluster: { zh: '集群', en: 'Cluster' },
  'chain-link': { zh: '链条环节', en: 'Chain link' },
  platform_system: { zh: '承接平台体系', en: 'Platform system' },
  'tag-kind': { zh: '资质荣誉', en: 'Honour' },
  receiving_platform: { zh: '承接平台', en: 'Receiving platform' },
  'access-event': { zh: '访问事件清除', en: 'Expiry of access events' },
};

export const isRowOperation = (text: string): text is RowOperation => ROW_OPERATIONS.some((name) => name === text);
export const isAccessKind = (text: string): text is AccessKindName => ACCESS_KINDS.some((name) => name === text);
