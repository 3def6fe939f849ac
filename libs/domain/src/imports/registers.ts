/** The registers into which lists are imported. */
import type { Label } from '../names/terms.js';
import type { Permission } from '../permissions/catalogue.js';

export const REGISTERS = ['enterprise', 'project', 'blocker', 'platform', 'relocation', 'chain', 'cluster'] as const;

export type Register = (typeof REGISTERS)[number];

export const registers: Readonly<Record<Register, Label>> = {
  enterprise: { zh: '企业', en: 'enterprise' },
  project: { zh: '项目', en: 'project' },
  blocker: { zh: '堵点卡点', en: 'blocker' },
  platform: { zh: '承接平台', en: 'receiving platform' },
  relocation: { zh: '疏解企业', en: 'relocation' },
  chain: { zh: '产业链', en: 'chain' },
  cluster: { zh: '集群', en: 'cluster' },
};

/** What it takes to do something with a whole register. */
export interface RegisterPermissions {
  readonly read: Permission;
  readonly update: Permission;
  readonly import: Permission;
  readonly export: Permission;
}

/** Chains and clusters are two registers under one set of permissions. */
const ofChains: RegisterPermissions = {
  read: 'reference.read',
  update: 'chain.update',
  import: 'chain.import',
  export: 'chain.export',
};

const permissionsOf = (
  register: 'enterprise' | 'project' | 'blocker' | 'platform' | 'relocation',
): RegisterPermissions => ({
  read: `${register}.read`,
  update: `${register}.update`,
  import: `${register}.import`,
  export: `${register}.export`,
});

export const registerPermissions: Readonly<Record<Register, RegisterPermissions>> = {
  enterprise: permissionsOf('enterprise'),
  project: permissionsOf('project'),
  blocker: permissionsOf('blocker'),
  platform: permissionsOf('platform'),
  relocation: permissionsOf('relocation'),
  chain: ofChains,
  cluster: ofChains,
};

export const isRegister = (text: string): text is Register => REGISTERS.some((one) => one === text);
