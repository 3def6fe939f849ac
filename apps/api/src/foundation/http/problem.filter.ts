import { errorMessage, type ErrorCode, type ErrorParams } from '@lianqun/domain';
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Inject } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { AccessEvents } from '../access/access-events.repository.js';
import { CONFIG, type Config } from '../config/config.js';
import { sqlStateOf } from '../database/errors.js';
import { LOGGER } from '../logging/logger.js';
import { AppError, megabytes } from './app-error.js';

/** Codes for what Fastify and Nest refuse by themselves. */
const byStatus: Partial<Record<number, ErrorCode>> = {
  400: 'bad-request',
  // A path that leaves the folder of static files.
  403: 'not-found',
  404: 'not-found',
  405: 'method-not-allowed',
  413: 'payload-too-large',
  414: 'not-found',
  415: 'unsupported-media-type',
};

/** Refusals of Fastify that say more than their status. */
const byName: Partial<Record<string, ErrorCode>> = {
  FST_ERR_CTP_INVALID_JSON_BODY: 'bad-json',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'bad-json',
};

/** PostgreSQL refuses these values by themselves: NUL bytes and half surrogates in text. */
const UNSTORABLE_TEXT = new Set(['22021', '22P05']);

/** Largest body of an ordinary request in bytes; uploads have their own limit. */
export const BODY_LIMIT = 2 * 1024 * 1024;

function statusOf(error: unknown): number | null {
  if (error instanceof HttpException) return error.getStatus();
  if (error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number') return error.statusCode;
  return null;
}

/** Fastify's name of a refusal; Nest wraps the error that carries it. */
function nameOf(error: unknown): string {
  const cause: unknown = error instanceof HttpException ? (error.cause ?? error) : error;
  if (cause instanceof SyntaxError) return 'FST_ERR_CTP_INVALID_JSON_BODY';
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : '';
}

function paramsOf(code: ErrorCode, name: string, uploadLimit: number): ErrorParams {
  if (code === 'payload-too-large') {
    return { limit: megabytes(name === 'FST_REQ_FILE_TOO_LARGE' ? uploadLimit : BODY_LIMIT) };
  }
  return code === 'unsupported-media-type' ? { expected: 'application/json' } : {};
}

/** What an exception means to the caller. `uploadLimit` is the largest upload in bytes. */
export function asAppError(error: unknown, uploadLimit: number): AppError {
  if (error instanceof AppError) return error;
  const name = nameOf(error);
  const status = statusOf(error) ?? 500;
  const code = byName[name] ?? byStatus[status] ?? (status >= 400 && status < 500 ? 'bad-request' : undefined);
  if (code) return new AppError(code, paramsOf(code, name, uploadLimit));
  if (UNSTORABLE_TEXT.has(sqlStateOf(error) ?? '')) return new AppError('bad-request');
  return new AppError('internal');
}

/** The body of a failed answer: application/problem+json (RFC 9457). */
export function problemBody(error: AppError, correlationId: string) {
  const { errors, current, conflicts, referrers } = error.details;
  return {
    type: 'about:blank',
    title: errorMessage(error.code, error.params, 'en'),
    status: error.status,
    detail: error.message,
    code: error.code,
    params: error.params,
    ...(errors && { errors: errors.map((one) => ({ ...one, message: errorMessage(one.code, one.params, 'zh') })) }),
    ...(current !== undefined && { current }),
    ...(conflicts && { conflicts }),
    ...(referrers && { referrers }),
    correlationId,
  };
}

export function sendProblem(error: AppError, request: FastifyRequest, reply: FastifyReply): void {
  void reply
    .code(error.status)
    .header('cache-control', 'no-store')
    .type('application/problem+json; charset=utf-8')
    .send(problemBody(error, request.id));
}

/** Turns every exception into a problem document; what nobody foresaw is logged whole and told in one sentence. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    @Inject(LOGGER) private readonly logger: Logger,
    @Inject(CONFIG) private readonly config: Config,
    private readonly events: AccessEvents,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const known = asAppError(error, this.config.uploadLimit);
    if (known.code === 'internal') this.logger.error({ err: error, correlationId: request.id }, 'request failed');
    if (reply.sent) return;
    const retryAfter = known.params.seconds;
    if (known.status === 429 && retryAfter !== undefined) void reply.header('retry-after', String(retryAfter));
    // Whoever was refused is told so once it is on record. Signing in keeps its own.
    if (known.status !== 403 || known.code.startsWith('account-')) sendProblem(known, request, reply);
    else void this.noteRefusal(known, request).finally(() => sendProblem(known, request, reply));
  }

  private async noteRefusal(error: AppError, request: FastifyRequest): Promise<void> {
    try {
      await this.events.note({ kind: 'refusal', outcome: 'refused', details: { code: error.code } }, { request });
    } catch (failure) {
      this.logger.error({ err: failure, correlationId: request.id }, 'a refusal could not be noted');
    }
  }
}
