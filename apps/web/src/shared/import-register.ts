import type { Register } from '@lianqun/domain';

/** Registers that take lists. Each has the same pipeline under an address of its own. */
export type ImportRegister = Register;

/** Where the pages of the imports of a register begin. */
export const importsPath: Record<ImportRegister, string> = {
  enterprise: '/imports',
  project: '/project-imports',
  blocker: '/blocker-imports',
  platform: '/platform-imports',
  relocation: '/relocation-imports',
  chain: '/chain-imports',
  cluster: '/cluster-imports',
};
