import { createHash } from 'node:crypto';
import fastifyRateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { AppError } from './app-error.js';
import { SESSION_COOKIE } from './request-protection.js';

/** Who a request counts for: the session or token that it carries, else the address. Without the secret itself. */
function counted(request: FastifyRequest): string {
  // Whoever signs in may carry any cookie that he likes: only where he comes from tells him from others.
  if (request.method === 'POST' && request.url.startsWith('/api/session')) return request.ip;
  const secret = request.headers.authorization ?? request.cookies[SESSION_COOKIE];
  return secret ? createHash('sha256').update(secret).digest('base64url') : request.ip;
}

/**
 * Lets each session, token or (before signing in) address send so many requests a minute to the API; 0 for any number.
 * What is counted is lost with the process: this wards off floods, the tries of passwords are counted in the database.
 */
export async function limitRate(server: FastifyInstance, perMinute: number): Promise<void> {
  if (!perMinute) return;
  await server.register(fastifyRateLimit, {
    global: true,
    hook: 'preParsing',
    max: perMinute,
    timeWindow: 60_000,
    cache: 20_000,
    keyGenerator: counted,
    allowList: (request) => !request.url.startsWith('/api'),
    errorResponseBuilder: (_request, { ttl }) => {
      const seconds = Math.max(1, Math.ceil(ttl / 1000));
      return new AppError('too-many-requests', { seconds });
    },
  });
}
