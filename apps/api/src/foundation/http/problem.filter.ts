import { errorCatalogue, errorMessage, type ErrorCode } from '@lianqun/domain';
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Inject } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { sqlStateOf } from '../database/errors.js';
import { LOGGER } from '../logging/logger.js';
import { AppError } from './app-error.js';

/** Codes for what Fastify and Nest refuse by themselves. */
const byStatus: Partial<Record<number, ErrorCode>> = {
  400: 'bad-request',
  404: 'not-found',
  405: 'method-not-allowed',
  413: 'payload-too-large',
  415: 'unsupported-media-type',
};

/** PostgreSQL refuses these values by themselves: NUL bytes and half surrogates in text. */
const UNSTORABLE_TEXT = new Set(['22021', '22P05']);

function statusOf(error: unknown): number | null {
  if (error instanceof HttpException) return error.getStatus();
  if (error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number') return error.statusCode;
  return null;
}

/** What an exception means to the caller. */
export function asAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const code = byStatus[statusOf(error) ?? 0];
  if (code) return new AppError(code);
  if (UNSTORABLE_TEXT.has(sqlStateOf(error) ?? '')) return new AppError('bad-request');
  return new AppError('internal');
}

/** The body of a failed answer: application/problem+json (RFC 9457). */
export function problemBody(error: AppError, correlationId: string) {
  const { errors, current, conflicts } = error.details;
  return {
    type: 'about:blank',
    title: errorCatalogue[error.code].en,
    status: error.status,
    detail: error.message,
    code: error.code,
    params: error.params,
    ...(errors && { errors: errors.map((one) => ({ ...one, message: errorMessage(one.code, one.params, 'zh') })) }),
    ...(current !== undefined && { current }),
    ...(conflicts && { conflicts }),
    correlationId,
  };
}

/** Turns every exception into a problem document; what nobody foresaw is logged whole and told in one sentence. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(@Inject(LOGGER) private readonly logger: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const known = asAppError(error);
    if (known.code === 'internal') this.logger.error({ err: error, correlationId: request.id }, 'request failed');
    if (reply.sent) return;
    const retryAfter = known.params.seconds;
    if (known.status === 429 && retryAfter !== undefined) void reply.header('retry-after', String(retryAfter));
    void reply
      .code(known.status)
      .header('cache-control', 'no-store')
      .type('application/problem+json; charset=utf-8')
      .send(problemBody(known, request.id));
  }
}
