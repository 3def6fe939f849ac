import { describe, expect, it } from '@jest/globals';
import { isPermission, isRole, permissionLabels, PERMISSIONS, permissionsOf, rolePermissions } from './index.js';

describe('permissions', () => {
  it('gives the administrator everything and the clerk all but the sample data', () => {
    expect(permissionsOf(['administrator'])).toEqual([...PERMISSIONS]);
    expect(PERMISSIONS.filter((name) => !rolePermissions.clerk.includes(name))).toEqual(['sample-data.remove']);
  });

  it('lets a viewer change nothing but the own session', () => {
    const changing = rolePermissions.viewer.filter((name) => !name.endsWith('.read'));
    expect(changing).toEqual(['session.manage-own']);
    expect(permissionsOf([])).toEqual([]);
  });

  it('knows its names', () => {
    expect(isPermission('enterprise.read') && isRole('viewer')).toBe(true);
    expect(isPermission('enterprise.delete') || isRole('root')).toBe(false);
    expect(Object.keys(permissionLabels)).toEqual([...PERMISSIONS]);
  });
});
