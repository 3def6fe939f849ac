import { describe, expect, it } from '@jest/globals';
import { isRole, PERMISSIONS, permissionsOf, rolePermissions } from './index.js';

describe('permissions', () => {
  it('keeps from the clerk what binds everybody else', () => {
    expect(permissionsOf(['administrator'])).toEqual([...PERMISSIONS]);
    expect(PERMISSIONS.filter((name) => !rolePermissions.clerk.includes(name))).toEqual([
      'reporting-period.manage',
      'progress-entry.approve',
      'monthly-report.issue',
      'sample-data.remove',
    ]);
  });

  it('lets a viewer change nothing but the own session', () => {
    const changing = rolePermissions.viewer.filter((name) => !name.endsWith('.read'));
    expect(changing).toEqual(['project.export', 'session.manage-own']);
    expect(rolePermissions.viewer).toEqual(expect.arrayContaining(['project.read', 'monthly-report.read']));
    expect(permissionsOf([])).toEqual([]);
  });

  it('knows its roles', () => {
    expect(isRole('viewer')).toBe(true);
    expect(isRole('root')).toBe(false);
  });
});
