import { type DataScope, isPermission, NOTHING, OWN, type Permission, unionOf } from '@lianqun/domain';
import type { Principal } from '../../foundation/http/principal.js';
import type { AccountRow, HeldRole, SessionRow, TokenRow } from './session.repository.js';

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

type Way = Pick<Principal, 'sessionId' | 'previousSignIn' | 'expiresAt'>;

function principalOf(row: AccountRow, scopes: Map<Permission, DataScope>, way: Way): Principal {
  return {
    accountId: row.account_id,
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
    ...way,
  };
}

/** An account on whose behalf work is done while nobody is there. */
export const principalOfAccount = (row: AccountRow): Principal =>
  principalOf(row, scopesOf(row), { sessionId: null, previousSignIn: null, expiresAt: new Date() });

/** Who is behind a session. */
export const principalOfSession = (row: SessionRow): Principal =>
  principalOf(row, scopesOf(row), {
    sessionId: row.session_id,
    previousSignIn: row.previous_sign_in_at ? { at: row.previous_sign_in_at, ip: row.previous_sign_in_ip } : null,
    expiresAt: row.expires_at,
  });

/**
 * Who is behind a token: the account as far as the token goes, and no further than the account itself goes by now.
 * What belongs to the person, such as the password and further tokens, is never for a program.
 */
export function principalOfToken(row: TokenRow): Principal {
  const granted = new Set(row.token_permissions);
  const scopes = new Map([...scopesOf(row)].filter(([permission]) => permission !== OWN && granted.has(permission)));
  return principalOf(row, scopes, { sessionId: null, previousSignIn: null, expiresAt: row.expires_at });
}
