import { describe, expect, it } from '@jest/globals';
import { isRole, PERMISSIONS, permissionsOf, rolePermissions } from './index.js';

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

  it('knows its roles', () => {
    expect(isRole('viewer')).toBe(true);
    expect(isRole('root')).toBe(false);
  });
});
