import type { Permission, Register } from '@lianqun/domain';

/** Registers that take lists. Each has the same pipeline under an address of its own. */
export type ImportRegister = Register;

export const importPermission: Record<ImportRegister, Permission> = {
  enterprise: 'enterprise.import',
  project: 'project.import',
  blocker: 'blocker.import',
  platform: 'platform.import',
  relocation: 'relocation.import',
};

/** With it one answers what others propose to the records of a register. */
export const updatePermission: Record<ImportRegister, Permission> = {
  enterprise: 'enterprise.update',
  project: 'project.update',
  blocker: 'blocker.update',
  platform: 'platform.update',
  relocation: 'relocation.update',
};

/** Where the pages of the imports of a register begin. */
export const importsPath: Record<ImportRegister, string> = {
  enterprise: '/imports',
  project: '/project-imports',
  blocker: '/blocker-imports',
  platform: '/platform-imports',
  relocation: '/relocation-imports',
};
