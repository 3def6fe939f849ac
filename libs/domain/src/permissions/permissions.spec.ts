import { describe, expect, it } from '@jest/globals';
import { dutiesOf, isPermission, type Permission, PERMISSIONS, shippedRoles } from './index.js';

const role = (id: string) => {
  const found = shippedRoles.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};

describe('the shipped roles', () => {
  it('hold each permission in at least one role, except what belongs to everybody', () => {
    const held = new Set<Permission>(shippedRoles.flatMap((one) => one.permissions));
    expect(PERMISSIONS.filter((name) => !held.has(name))).toEqual(['session.manage-own']);
  });

  it('keep from the clerk what binds everybody else, and from the platform what moves whole lists', () => {
    const lacking = (id: string) =>
      role('industry-group').permissions.filter((name) => !role(id).permissions.includes(name));
    const ofGroup = [
      'reporting-period.manage',
      'monthly-report.issue',
      'light-rule.manage',
      'dictionary.manage',
      'sample-data.remove',
    ];
    expect(lacking('reviewer').sort()).toEqual([...ofGroup].sort());
    expect(lacking('clerk').sort()).toEqual([...ofGroup, 'progress-entry.approve'].sort());
    expect(lacking('platform-clerk')).toEqual(
      expect.arrayContaining(['progress-entry.approve', 'enterprise.import', 'project.import']),
    );
  });

  it('let a viewer and 联合办 change nothing', () => {
    for (const id of ['viewer', 'coordination-office']) {
      expect(role(id).permissions.filter((name) => !name.endsWith('.read'))).toEqual([
        'enterprise.export',
        'project.export',
        'blocker.export',
        'platform.export',
        'relocation.export',
        'chain.export',
      ]);
    }
  });

  it('give the three administrators no business, and the auditor nothing but the audit record', () => {
    for (const id of ['system-administrator', 'security-administrator', 'auditor']) {
      const business = role(id).permissions.filter((name) =>
        /^(enterprise|project|blocker|platform|relocation|chain|progress|monthly)/.test(name),
      );
      expect(business).toEqual([]);
    }
    expect(role('auditor').permissions).toEqual(['audit-record.read', 'audit-record.export']);
    expect(dutiesOf(shippedRoles)).toEqual(['system', 'security', 'audit']);
    expect(dutiesOf([role('auditor'), role('clerk')])).toEqual(['audit']);
  });

  it('make only 产业组 follow the leading organization', () => {
    expect(shippedRoles.filter((one) => one.followsLeading).map((one) => one.name)).toEqual(['产业组']);
  });

  it('are told from what is no permission', () => {
    expect(isPermission('project.read')).toBe(true);
    expect(isPermission('project.everything')).toBe(false);
  });
});
