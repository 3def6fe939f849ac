import type { Permission } from '@lianqun/domain';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

/** Who is signed in, as one request sees it. */
export interface Principal {
  accountId: string;
  sessionId: string;
  username: string;
  displayName: string;
  organizationId: string | null;
  organizationName: string | null;
  organizationRegionId: string | null;
  permissions: ReadonlySet<Permission>;
  expiresAt: Date;
}

export interface AuthenticatedRequest extends FastifyRequest {
  principal?: Principal;
}

/** Finds who a request comes from; null when nobody is signed in. The accounts feature provides it. */
export abstract class Authenticator {
  abstract authenticate(request: FastifyRequest): Promise<Principal | null>;
}

/** The signed-in account; only on routes that declare a permission. */
export const CurrentPrincipal = createParamDecorator((_: unknown, context: ExecutionContext): Principal => {
  const { principal } = context.switchToHttp().getRequest<AuthenticatedRequest>();
  if (!principal) throw new Error('a route without a permission asked for the signed-in account');
  return principal;
});
