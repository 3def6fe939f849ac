import { type DataScope, isPermission, NOTHING, OWN, type Permission, unionOf } from '@lianqun/domain';
import type { Principal } from '../../foundation/http/principal.js';
import type { AccountRow, HeldRole, SessionRow } from './session.repository.js';

/** What the data scope of a role comes to for an account. */
function scopeOfRole(role: HeldRole, row: AccountRow): DataScope {
  const own = row.organization_id === null ? [] : [row.organization_id];
  const territory = row.organization_region_id === null ? [] : [row.organization_region_id];
  switch (role.scope) {
    case 'all':
      return { ...NOTHING, all: true };
    case 'regions':
      return { ...NOTHING, regionIds: role.regionIds };
    case 'organization-tree':
      return { ...NOTHING, organizationTrees: own, regionIds: territory };
    case 'organization':
      return { ...NOTHING, organizationIds: own };
    case 'own-records':
      return { ...NOTHING, ownRecords: true };
  }
}

/** The permissions of an account, each with the union of what the roles that hold it reach. */
function scopesOf(row: AccountRow): Map<Permission, DataScope> {
  const scopes = new Map<Permission, DataScope>([[OWN, NOTHING]]);
  for (const role of row.roles) {
    const scope = scopeOfRole(role, row);
    for (const permission of role.permissions.filter(isPermission)) {
      scopes.set(permission, unionOf(scopes.get(permission) ?? NOTHING, scope));
    }
  }
  return scopes;
}

/** Who is behind a session or, with `session` null, behind a token that expires at `expiresAt`. */
export function principalOf(row: AccountRow, session: SessionRow | null, expiresAt: Date): Principal {
  const scopes = scopesOf(row);
  return {
    accountId: row.account_id,
    sessionId: session?.session_id ?? null,
    username: row.username,
    displayName: row.display_name,
    organizationId: row.organization_id,
    organizationName: row.organization_name,
    organizationRegionId: row.organization_region_id,
    organizationPath: row.organization_path ?? [],
    provinceId: row.province_id,
    permissions: new Set(scopes.keys()),
    scopes,
    mustChangePassword: row.must_change_password,
    previousSignIn: session?.previous_sign_in_at
      ? { at: session.previous_sign_in_at, ip: session.previous_sign_in_ip }
      : null,
    expiresAt,
  };
}
