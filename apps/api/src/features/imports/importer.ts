import { type DataScope, isRegister, type Permission, registerPermissions, type Viewer } from '@lianqun/domain';
import { type Principal, scopeOf } from '../../foundation/http/principal.js';

/**
 * In whose name a list is matched and written: who they are, and how far their permission to import reaches. Plain
 * data, so that it travels with the jobs that do the work.
 */
export interface Importer extends Viewer {
  readonly scope: DataScope;
  /** What others are told of who asks them. */
  readonly organizationName: string | null;
}

/** The permission to import into a register. */
export function importPermission(register: string): Permission {
  if (!isRegister(register)) throw new Error(`nobody may import into ${register}`);
  return registerPermissions[register].import;
}

export const importerOf = (register: string, principal: Principal): Importer => ({
  accountId: principal.accountId,
  organizationId: principal.organizationId,
  organizationPath: principal.organizationPath,
  provinceId: principal.provinceId,
  scope: scopeOf(principal, importPermission(register)),
  organizationName: principal.organizationName,
});
