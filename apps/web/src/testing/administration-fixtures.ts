import type { Schemas } from '@lianqun/api-client';
import { shippedRoles } from '@lianqun/domain';
import { organizationRef } from './register-fixtures.js';

const holders: Record<string, number> = { reviewer: 3, clerk: 41, 'industry-group': 4, auditor: 1 };

export const roles: Schemas['Role'][] = [
  ...shippedRoles.map(({ id, name, description, permissions, scope, followsLeading, duty }): Schemas['Role'] => ({
    id,
    version: 1,
    name,
    description,
    permissions: [...permissions],
    scope,
    regionIds: [],
    followsLeading,
    duty,
    shipped: true,
    edited: false,
    accounts: holders[id] ?? 0,
    abilities: { update: true, delete: false },
  })),
  {
    id: 'r-1',
    version: 2,
    name: '唐山片区填报',
    description: '唐山市各区县的项目填报',
    permissions: ['reference.read', 'project.read', 'project.update', 'progress-entry.read', 'progress-entry.update'],
    scope: 'regions',
    regionIds: ['130200'],
    followsLeading: false,
    duty: null,
    shipped: false,
    edited: true,
    accounts: 0,
    abilities: { update: true, delete: true },
  },
];

const roleOf = (id: string): Schemas['Account']['roles'][number] => {
  const found = roles.find((role) => role.id === id);
  if (!found) throw new Error(`There is no role ${id} here.`);
  return { id, name: found.name, duty: found.duty };
};

export const account = (
  part: Partial<Schemas['Account']> & Pick<Schemas['Account'], 'id' | 'username' | 'displayName'>,
): Schemas['Account'] => ({
  version: 1,
  email: null,
  organization: organizationRef('o-2'),
  roles: [],
  startsOn: null,
  endsOn: null,
  disabledAt: null,
  status: 'active',
  mustChangePassword: false,
  lockedUntil: null,
  lastSignInAt: '2026-11-01T01:12:00Z',
  createdAt: '2026-03-02T02:00:00Z',
  abilities: { update: true, administer: true, resetPassword: true, assignRoles: true },
  ...part,
});

export const accounts: Schemas['Account'][] = [
  account({ id: 'a-1', username: 'zhoulan', displayName: '周岚', roles: [roleOf('industry-group')] }),
  account({
    id: 'a-2',
    username: 'zhengli',
    displayName: '郑立',
    email: 'zhengli@example.cn',
    organization: organizationRef('o-1'),
    roles: [roleOf('clerk')],
    endsOn: '2027-06-30',
  }),
  account({
    id: 'a-3',
    username: 'secadmin',
    displayName: '安全管理员',
    organization: null,
    roles: [roleOf('security-administrator')],
  }),
  account({
    id: 'a-4',
    username: 'gaomin',
    displayName: '高敏',
    organization: organizationRef('o-3'),
    mustChangePassword: true,
    lastSignInAt: null,
  }),
  account({
    id: 'a-5',
    username: 'liufang',
    displayName: '刘方',
    roles: [roleOf('reviewer')],
    status: 'disabled',
    disabledAt: '2026-08-31T09:00:00Z',
  }),
];

export const leadingTerms: Schemas['LeadingTerm'][] = (
  [
    ['t-1', 'o-3', 2023],
    ['t-2', 'o-2', 2026],
  ] as const
).map(([id, organizationId, year]) => ({
  id,
  version: 1,
  organization: organizationRef(organizationId),
  startsOn: `${year}-01-01`,
  endsOn: `${year}-12-31`,
  source: `${year} 年轮值组长单位`,
  current: year === 2026,
}));

export const ownSessions: Schemas['OwnSession'][] = [
  {
    id: 's-1',
    current: true,
    createdAt: '2026-11-02T00:31:00Z',
    lastSeenAt: '2026-11-02T02:31:00Z',
    expiresAt: '2026-11-02T12:31:00Z',
    ip: '10.20.3.4',
    userAgent: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/140.0',
    device: 'Chrome · Windows',
  },
  {
    id: 's-2',
    current: false,
    createdAt: '2026-11-01T09:00:00Z',
    lastSeenAt: '2026-11-01T09:20:00Z',
    expiresAt: '2026-11-01T21:00:00Z',
    ip: '10.20.7.19',
    userAgent: null,
    device: 'Firefox · 统信 UOS',
  },
];

export const apiTokens: Schemas['ApiToken'][] = [
  {
    id: 'k-1',
    name: '月报取数',
    hint: 'x7Qd',
    permissions: ['monthly-report.read', 'project.read'],
    createdAt: '2026-09-01T02:00:00Z',
    expiresAt: '2099-12-31T16:00:00Z',
    lastUsedAt: '2026-11-01T16:05:00Z',
    revokedAt: null,
  },
];

export const securityRules: Schemas['SecurityRules'] = {
  version: 3,
  password: { minLength: 10, classes: 2, history: 5, maxAgeDays: null },
  signIn: { failures: 5, minutes: 15 },
  session: { idleMinutes: 30, absoluteHours: 12 },
};
