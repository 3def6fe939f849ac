import {
  type DataScope,
  EVERYTHING,
  isPermission,
  NOTHING,
  type Permission,
  SCOPED,
  type Viewer,
} from '@lianqun/domain';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

/** Who is signed in, as one request sees it. */
export interface Principal extends Viewer {
  /** Null for a request that carries a token instead. */
  sessionId: string | null;
  username: string;
  displayName: string;
  organizationName: string | null;
  organizationRegionId: string | null;
  permissions: ReadonlySet<Permission>;
  /** How far each permission reaches; see `scopeOf`. */
  scopes: ReadonlyMap<Permission, DataScope>;
  /** Somebody else set the password, or it is too old: nothing but changing it is allowed. */
  mustChangePassword: boolean;
  /** The sign-in before this one; null for the first. */
  previousSignIn: { at: Date; ip: string | null } | null;
  expiresAt: Date;
}

/** The data scope of a permission: nothing where the account does not hold it. */
export function scopeOf(principal: Principal, permission: Permission): DataScope {
  if (!principal.permissions.has(permission)) return NOTHING;
  return SCOPED.has(permission) ? (principal.scopes.get(permission) ?? NOTHING) : EVERYTHING;
}

/** An account as it is now, with no more than it held when it asked for work that is done later. */
export function restrictedTo(held: readonly string[], now: Principal): Principal {
  return { ...now, permissions: new Set(held.filter(isPermission).filter((one) => now.permissions.has(one))) };
}

export interface AuthenticatedRequest extends FastifyRequest {
  principal?: Principal;
}

/** Finds who a request comes from; null when nobody is signed in. The accounts feature provides it. */
export abstract class Authenticator {
  abstract authenticate(request: FastifyRequest): Promise<Principal | null>;
  /** An account as it is now, for work that is done in its name later; null when it may not come in any more. */
  abstract account(id: string): Promise<Principal | null>;
}

/** The signed-in account; only on routes that declare a permission. */
export const CurrentPrincipal = createParamDecorator((_: unknown, context: ExecutionContext): Principal => {
  const { principal } = context.switchToHttp().getRequest<AuthenticatedRequest>();
  if (!principal) throw new Error('a route without a permission asked for the signed-in account');
  return principal;
});
