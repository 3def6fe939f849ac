import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { UnitOfWork } from '../database/unit-of-work.js';
import type { AuthenticatedRequest } from './principal.js';

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/** A changing request is one unit of work: all of it is written, in the name of who sent it, or nothing. */
@Injectable()
export class UnitOfWorkInterceptor implements NestInterceptor {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    const request = context.switchToHttp().getRequest<AuthenticatedRequest>();
    if (READING.has(request.method)) return next.handle();
    const work = {
      actorId: request.principal?.accountId ?? null,
      origin: { kind: 'request' as const },
      requestId: request.id,
    };
    return from(this.unitOfWork.run(work, () => lastValueFrom(next.handle(), { defaultValue: undefined })));
  }
}
