/** The roles that ship with the product. Roles are data: an installation edits them and adds its own. */
import { type Permission, PERMISSIONS } from './catalogue.js';

/** How far the permissions of a role reach over single records. */
export const DATA_SCOPES = ['all', 'regions', 'organization-tree', 'organization', 'own-records'] as const;

export type DataScopeKind = (typeof DATA_SCOPES)[number];

/** The three duties of GB/T 22239-2019, 8.1.5 (安全管理中心), of which one account holds at most one. */
export const DUTIES = ['system', 'security', 'audit'] as const;

export type Duty = (typeof DUTIES)[number];

export interface ShippedRole {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly permissions: readonly Permission[];
  readonly scope: DataScopeKind;
  /** Whether the role has effect only in the topic group itself and in the organization that leads it just now. */
  readonly followsLeading: boolean;
  readonly duty: Duty | null;
}

const OF_DUTIES: ReadonlySet<Permission> = new Set<Permission>([
  'account.read',
  'account.manage',
  'organization.manage',
  'setting.manage',
  'role.manage',
  'role.assign',
  'security-rule.manage',
  'audit-record.read',
  'audit-record.export',
]);

/** What 产业组 alone does: the steps that bind everybody else. */
const OF_LEADING: ReadonlySet<Permission> = new Set<Permission>([
  'reporting-period.manage',
  'monthly-report.issue',
  'light-rule.manage',
  'dictionary.manage',
  'sample-data.remove',
]);

const business = PERMISSIONS.filter((one) => !OF_DUTIES.has(one) && one !== 'session.manage-own');
const reviewing = business.filter((one) => !OF_LEADING.has(one));
const reading = business.filter((one) => one.endsWith('.read'));
/** Ledgers are taken along by whoever reads them. */
const exporting = business.filter((one) => one.endsWith('.export'));

const role = (given: Omit<ShippedRole, 'followsLeading' | 'duty'> & Partial<ShippedRole>): ShippedRole => ({
  followsLeading: false,
  duty: null,
  ...given,
});

/** In the order in which they are shown. */
export const shippedRoles: readonly ShippedRole[] = [
  role({
    id: 'industry-group',
    name: '产业组',
    description: '开放、锁定调度期，签发月报，维护亮灯规则和字典；随轮值组长单位转移',
    permissions: business,
    scope: 'all',
    followsLeading: true,
  }),
  role({
    id: 'reviewer',
    name: '省市审核',
    description: '审核本省市及下级单位的填报，办理本省市的企业、承接平台、疏解企业、项目和堵点卡点',
    permissions: reviewing,
    scope: 'organization-tree',
  }),
  role({
    id: 'clerk',
    name: '填报员',
    description: '登记、导入和填报本单位及本行政区域的企业、承接平台、疏解企业、项目和堵点卡点',
    permissions: reviewing.filter((one) => one !== 'progress-entry.approve'),
    scope: 'organization-tree',
  }),
  role({
    id: 'platform-clerk',
    name: '平台填报员',
    description: '登记和填报本承接平台的资料、企业、项目和堵点卡点',
    permissions: reviewing.filter(
      (one) =>
        !one.endsWith('.import') && !['progress-entry.approve', 'monthly-report.create', 'chain.update'].includes(one),
    ),
    scope: 'organization',
  }),
  role({
    id: 'coordination-office',
    name: '联合办',
    description: '查看台账、调度和月报，导出台账',
    permissions: [...reading, ...exporting],
    scope: 'all',
  }),
  role({
    id: 'viewer',
    name: '查看',
    description: '查看台账、调度和月报',
    permissions: [...reading, ...exporting],
    scope: 'all',
  }),
  role({
    id: 'system-administrator',
    name: '系统管理员',
    description: '管理组织、账号和系统设置，不办理业务',
    permissions: ['reference.read', 'account.read', 'account.manage', 'organization.manage', 'setting.manage'],
    scope: 'all',
    duty: 'system',
  }),
  role({
    id: 'security-administrator',
    name: '安全管理员',
    description: '管理角色、授权和登录安全规则，不办理业务',
    permissions: ['reference.read', 'account.read', 'role.manage', 'role.assign', 'security-rule.manage'],
    scope: 'all',
    duty: 'security',
  }),
  role({
    id: 'auditor',
    name: '审计管理员',
    description: '查看和导出审计记录，不做其他操作',
    permissions: ['audit-record.read', 'audit-record.export'],
    scope: 'all',
    duty: 'audit',
  }),
];

/** The duties that several roles bring together; more than one must not meet on one account. */
export const dutiesOf = (roles: readonly { readonly duty: Duty | null }[]): Duty[] =>
  DUTIES.filter((duty) => roles.some((one) => one.duty === duty));
