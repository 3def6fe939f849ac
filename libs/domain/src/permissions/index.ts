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

/** The permissions of each role. `session.manage-own` belongs to everybody who can sign in. */
export const rolePermissions: Readonly<Record<Role, readonly Permission[]>> = {
  administrator: PERMISSIONS,
  clerk: PERMISSIONS.filter((permission) => permission !== 'sample-data.remove'),
  viewer: ['enterprise.read', 'reference.read', 'overview.read', 'session.manage-own', 'audit.read'],
};

/** The permissions of several roles together, in the order of `PERMISSIONS`, each once. */
export const permissionsOf = (roles: readonly Role[]): Permission[] =>
  PERMISSIONS.filter((permission) => roles.some((role) => rolePermissions[role].includes(permission)));

export const isRole = (value: string): value is Role => ROLES.some((name) => name === value);
