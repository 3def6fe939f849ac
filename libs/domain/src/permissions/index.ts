/** What an account may do. Names are noun.verb; a role is a set of them. Anything not listed is refused. */

export const PERMISSIONS = [
  'enterprise.read',
  'enterprise.create',
  'enterprise.update',
  'enterprise.import',
  'reference.read',
  'overview.read',
  'sample-data.remove',
  'session.manage-own',
  'audit.read',
] as const;

export type Permission = (typeof PERMISSIONS)[number];

export const ROLES = ['administrator', 'clerk', 'viewer'] as const;

export type Role = (typeof ROLES)[number];

interface Label {
  readonly zh: string;
  readonly en: string;
}

export const permissionLabels: Readonly<Record<Permission, Label>> = {
  'enterprise.read': { zh: '查看企业', en: 'View enterprises' },
  'enterprise.create': { zh: '新增企业', en: 'Add enterprises' },
  'enterprise.update': { zh: '修改企业', en: 'Edit enterprises' },
  'enterprise.import': { zh: '导入企业名单', en: 'Import enterprise lists' },
  'reference.read': { zh: '查看基础数据', en: 'View reference data' },
  'overview.read': { zh: '查看首页', en: 'View the overview' },
  'sample-data.remove': { zh: '清除示例数据', en: 'Remove the sample data' },
  'session.manage-own': { zh: '管理本人登录与密码', en: 'Manage one’s own session and password' },
  'audit.read': { zh: '查看变更记录', en: 'View the change history' },
};

export const roleLabels: Readonly<Record<Role, Label>> = {
  administrator: { zh: '系统管理员', en: 'Administrator' },
  clerk: { zh: '经办人', en: 'Clerk' },
  viewer: { zh: '查阅人', en: 'Viewer' },
};

/** The permissions of each role. `session.manage-own` belongs to everybody who can sign in. */
export const rolePermissions: Readonly<Record<Role, readonly Permission[]>> = {
  administrator: PERMISSIONS,
  clerk: PERMISSIONS.filter((permission) => permission !== 'sample-data.remove'),
  viewer: ['enterprise.read', 'reference.read', 'overview.read', 'session.manage-own', 'audit.read'],
};

/** The permissions of several roles together, in the order of `PERMISSIONS`, each once. */
export const permissionsOf = (roles: readonly Role[]): Permission[] =>
  PERMISSIONS.filter((permission) => roles.some((role) => rolePermissions[role].includes(permission)));

export const isPermission = (value: string): value is Permission => PERMISSIONS.some((name) => name === value);

export const isRole = (value: string): value is Role => ROLES.some((name) => name === value);
