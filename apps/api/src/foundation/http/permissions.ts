import { OWN, type Permission } from '@lianqun/domain';
import { type CanActivate, type ExecutionContext, Injectable, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AppError } from './app-error.js';
import { type AuthenticatedRequest, Authenticator } from './principal.js';

/** What a route asks for: a permission, or nothing with the reason why. */
export type Access = { permission: Permission } | { publicBecause: string };

export const ACCESS = 'lianqun:access';

/** The route is for accounts that hold this permission. */
export const RequirePermission = (permission: Permission) => SetMetadata(ACCESS, { permission } satisfies Access);

/** The route is for everybody; says out loud why. */
export const Public = (publicBecause: string) => SetMetadata(ACCESS, { publicBecause } satisfies Access);

/** Lets a request through only where its route says who may come in, and the caller does. */
@Injectable()
export class PermissionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly authenticator: Authenticator,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = this.reflector.get<Access | undefined>(ACCESS, context.getHandler());
    if (!access) throw new AppError('forbidden');
    if ('publicBecause' in access) return true;
    const request = context.switchToHttp().getRequest<AuthenticatedRequest>();
    const principal = await this.authenticator.authenticate(request);
    if (!principal) throw new AppError('not-signed-in');
    request.principal = principal;
    if (principal.mustChangePassword && access.permission !== OWN) throw new AppError('password-change-required');
    if (!principal.permissions.has(access.permission)) throw new AppError('forbidden');
    return true;
  }
}
