import { describe, expect, it } from '@jest/globals';
import { DUTIES, permissionsWithin } from './index.js';

describe('what a role may hold at most', () => {
  it('keeps business from the three administrators, and each of these from the others', () => {
    const business = permissionsWithin(null);
    expect(business.has('project.update')).toBe(true);
    for (const duty of DUTIES) {
      const shared = [...permissionsWithin(duty)].filter((one) => business.has(one));
      expect(shared.filter((one) => one !== 'reference.read')).toEqual([]);
    }
    expect(permissionsWithin('system').has('role.assign')).toBe(false);
    expect(permissionsWithin('security').has('account.manage')).toBe(false);
    expect([...permissionsWithin('audit')]).toEqual(['audit-record.read', 'audit-record.export']);
  });
});
