/** What an account may do. Names are noun.verb; a role is a set of them. Anything not listed is refused. */

export const PERMISSIONS = [
  'enterprise.read',
  'enterprise.create',
  'enterprise.update',
  'enterprise.import',
  'project.read',
  'project.create',
  'project.update',
  'project.import',
  'project.export',
  'blocker.read',
  'blocker.create',
  'blocker.update',
  'blocker.handle',
  'reporting-period.read',
  'reporting-period.manage',
  'progress-entry.read',
  'progress-entry.update',
  'progress-entry.submit',
  'progress-entry.approve',
  'monthly-report.read',
  'monthly-report.create',
  'monthly-report.issue',
  'reference.read',
  'overview.read',
  'sample-data.remove',
  'session.manage-own',
  'audit.read',
] as const;

export type Permission = (typeof PERMISSIONS)[number];

export const ROLES = ['administrator', 'clerk', 'viewer'] as const;

export type Role = (typeof ROLES)[number];

/** What only the administrator does: the steps that bind everybody else. */
const RESERVED: ReadonlySet<Permission> = new Set<Permission>([
  'reporting-period.manage',
  'progress-entry.approve',
  'monthly-report.issue',
  'sample-data.remove',
]);

/** The permissions of each role. `session.manage-own` belongs to everybody who can sign in. */
export const rolePermissions: Readonly<Record<Role, readonly Permission[]>> = {
  administrator: PERMISSIONS,
  clerk: PERMISSIONS.filter((permission) => !RESERVED.has(permission)),
  viewer: PERMISSIONS.filter(
    (permission) =>
      permission.endsWith('.read') || permission === 'project.export' || permission === 'session.manage-own',
  ),
};

/** The permissions of several roles together, in the order of `PERMISSIONS`, each once. */
export const permissionsOf = (roles: readonly Role[]): Permission[] =>
  PERMISSIONS.filter((permission) => roles.some((role) => rolePermissions[role].includes(permission)));

export const isRole = (value: string): value is Role => ROLES.some((name) => name === value);
