/** What an account may do. Names are noun.verb; a role is a set of them. Anything not listed is refused. */

export const PERMISSIONS = [
  'overview.read',
  'reference.read',
  'enterprise.read',
  'enterprise.create',
  'enterprise.update',
  'enterprise.import',
  'enterprise.export',
  'enterprise.merge',
  'enterprise.delete',
  'project.read',
  'project.create',
  'project.update',
  'project.import',
  'project.export',
  'blocker.read',
  'blocker.create',
  'blocker.update',
  'blocker.handle',
  'contact.reveal',
  'reporting-period.read',
  'reporting-period.manage',
  'progress-entry.read',
  'progress-entry.update',
  'progress-entry.submit',
  'progress-entry.approve',
  'monthly-report.read',
  'monthly-report.create',
  'monthly-report.issue',
  'light-rule.manage',
  'history.read',
  'dictionary.manage',
  'sample-data.remove',
  'account.read',
  'account.manage',
  'organization.manage',
  'setting.manage',
  'role.manage',
  'role.assign',
  'security-rule.manage',
  'audit-record.read',
  'audit-record.export',
  'session.manage-own',
] as const;

export type Permission = (typeof PERMISSIONS)[number];

const known: ReadonlySet<string> = new Set(PERMISSIONS);

export const isPermission = (value: string): value is Permission => known.has(value);

/** Belongs to everybody who can sign in: one's own session, password, tokens, inbox. No role needs to name it. */
export const OWN: Permission = 'session.manage-own';

/** Permissions that change or show single records, and so reach as far as the data scope of their role. */
export const SCOPED: ReadonlySet<Permission> = new Set<Permission>([
  'enterprise.create',
  'enterprise.update',
  'enterprise.import',
  'enterprise.merge',
  'enterprise.delete',
  'project.create',
  'project.update',
  'project.import',
  'blocker.create',
  'blocker.update',
  'blocker.handle',
  'progress-entry.update',
  'progress-entry.submit',
  'progress-entry.approve',
  'monthly-report.create',
  'monthly-report.issue',
]);
