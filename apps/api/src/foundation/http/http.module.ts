import { Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { HealthController } from './health.controller.js';
import { OpenApiController, OpenApiDescription } from './openapi.controller.js';
import { PermissionGuard } from './permissions.js';
import { ProblemFilter } from './problem.filter.js';
import { UnitOfWorkInterceptor } from './unit-of-work.interceptor.js';
import { validationPipe } from './validation.js';

@Module({
  controllers: [HealthController, OpenApiController],
  providers: [
    OpenApiDescription,
    { provide: APP_GUARD, useClass: PermissionGuard },
    { provide: APP_FILTER, useClass: ProblemFilter },
    { provide: APP_PIPE, useValue: validationPipe },
    { provide: APP_INTERCEPTOR, useClass: UnitOfWorkInterceptor },
  ],
  exports: [OpenApiDescription],
})
export class HttpModule {}
