import { randomUUID } from 'node:crypto';
import fastifyCookie from '@fastify/cookie';
import fastifyMultipart from '@fastify/multipart';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { AppModule } from './app.module.js';
import type { Config } from './foundation/config/config.js';
import { OpenApiDescription } from './foundation/http/openapi.controller.js';
import { asAppError, BODY_LIMIT, sendProblem } from './foundation/http/problem.filter.js';
import { refuseUnreadableBodies } from './foundation/http/readable-body.js';
import { protectChangingRequests } from './foundation/http/request-protection.js';
import { limitRate } from './foundation/http/rate-limit.js';
import { routeTable } from './foundation/http/route-table.js';
import { securityHeaders, serveWeb } from './foundation/http/web.js';
import { nestLogger } from './foundation/logging/logger.js';

function logRequests(server: FastifyInstance, logger: Logger): void {
  server.addHook('onResponse', async (request, reply) => {
    logger.info(
      {
        correlationId: request.id,
        method: request.method,
        route: request.routeOptions.url,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      },
      'request',
    );
  });
}

/** Puts the service together without listening. @throws Error when a route declares no permission */
export async function createApp(
  config: Config,
  logger: Logger,
  options: { preview?: boolean } = {},
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    genReqId: () => randomUUID(),
    trustProxy: config.trustedProxies.length ? config.trustedProxies : false,
    routerOptions: { maxParamLength: 200 },
    forceCloseConnections: 'idle',
    // Addresses that cannot be read never reach a route, and so no filter of Nest.
    frameworkErrors: (error: unknown, request: FastifyRequest, reply: FastifyReply) =>
      sendProblem(asAppError(error, config.uploadLimit), request, reply),
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(config, logger), adapter, {
    logger: nestLogger(logger),
    abortOnError: false,
    // Fastify's own parser takes JSON; forms and plain text are nothing that we understand.
    bodyParser: false,
    ...options,
  });
  app.setGlobalPrefix('api', { exclude: [] });
  const server = adapter.getInstance<FastifyInstance>();
  server.removeContentTypeParser('text/plain');
  logRequests(server, logger);
  securityHeaders(server);
  protectChangingRequests(server);
  refuseUnreadableBodies(server);
  await app.register(fastifyCookie);
  await limitRate(server, config.rateLimit);
  await app.register(fastifyMultipart, { limits: { fileSize: config.uploadLimit, files: 1, fields: 10 } });
  if (config.webDir) await serveWeb(server, config.webDir);
  app.get(OpenApiDescription).describe(app);
  routeTable(app);
  return app;
}
