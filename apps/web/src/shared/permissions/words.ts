import { PERMISSIONS, type Permission } from '@lianqun/domain';
import { useTranslation } from 'react-i18next';

type Part<Name extends string, Which extends 'noun' | 'verb'> = Name extends `${infer Noun}.${infer Verb}`
  ? { noun: Noun; verb: Verb }[Which]
  : never;

export type PermissionNoun = Part<Permission, 'noun'>;
export type PermissionVerb = Part<Permission, 'verb'>;

export const nounOf = (permission: Permission) => permission.slice(0, permission.indexOf('.')) as PermissionNoun;
export const verbOf = (permission: Permission) => permission.slice(permission.indexOf('.') + 1) as PermissionVerb;

export const PERMISSION_GROUPS = ['business', 'reporting', 'administration'] as const;

export type PermissionGroup = (typeof PERMISSION_GROUPS)[number];

const groupOf: Record<Exclude<PermissionNoun, 'session'>, PermissionGroup> = {
  overview: 'business',
  reference: 'business',
  enterprise: 'business',
  project: 'business',
  blocker: 'business',
  platform: 'business',
  relocation: 'business',
  chain: 'business',
  contact: 'business',
  history: 'business',
  dictionary: 'administration',
  'reporting-period': 'reporting',
  'progress-entry': 'reporting',
  'monthly-report': 'reporting',
  'light-rule': 'reporting',
  'sample-data': 'administration',
  account: 'administration',
  organization: 'administration',
  setting: 'administration',
  role: 'administration',
  'security-rule': 'administration',
  'audit-record': 'administration',
};

interface Row {
  noun: PermissionNoun;
  permissions: Permission[];
}

export interface PermissionTable {
  group: PermissionGroup;
  verbs: PermissionVerb[];
  rows: Row[];
}

/** What can be given to a role or a token: one's own session, password and inbox belong to everybody anyway. */
export const GRANTABLE: readonly Permission[] = PERMISSIONS.filter((name) => nounOf(name) !== 'session');

/** From looking to what binds others: the columns of every table stand in this order. */
const VERBS: readonly PermissionVerb[] = [
  'read',
  'create',
  'update',
  'import',
  'export',
  'merge',
  'delete',
  'submit',
  'approve',
  'issue',
  'handle',
  'reveal',
  'manage',
  'assign',
  'remove',
];

/** The permissions of each group, noun by verb, in the order of the catalogue; groups with nothing in them stay out. */
export function permissionTables(offered: readonly Permission[] = GRANTABLE): PermissionTable[] {
  const known = GRANTABLE.filter((name) => offered.includes(name));
  return PERMISSION_GROUPS.flatMap((group) => {
    const inGroup = known.filter((name) => groupOf[nounOf(name) as keyof typeof groupOf] === group);
    if (inGroup.length === 0) return [];
    const rows = [...new Set(inGroup.map(nounOf))].map((noun) => ({
      noun,
      permissions: inGroup.filter((name) => nounOf(name) === noun),
    }));
    return [{ group, verbs: VERBS.filter((verb) => inGroup.some((name) => verbOf(name) === verb)), rows }];
  });
}

export function usePermissionWords() {
  const { t } = useTranslation();
  const noun = (name: PermissionNoun) => t(`permissions.noun.${name}`);
  const verb = (name: PermissionVerb) => t(`permissions.verb.${name}`);
  return {
    noun,
    verb,
    group: (name: PermissionGroup) => t(`permissions.groups.${name}`),
    /** 企业：导入 */
    one: (name: Permission) => t('permissions.one', { noun: noun(nounOf(name)), verb: verb(verbOf(name)) }),
  };
}
