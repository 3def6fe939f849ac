import type { FastifyInstance, FastifyRequest } from 'fastify';
import { AppError } from './app-error.js';

export const SESSION_COOKIE = 'lianqun_session';

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

function sameOrigin(request: FastifyRequest, origin: string): boolean {
  try {
    return new URL(origin).host === request.host;
  } catch {
    return false;
  }
}

/**
 * Refuses changing requests that another site made the browser send: a foreign `Origin`, a cross-site
 * `Sec-Fetch-Site`, or the session cookie without the header that only our own pages and scripts add.
 */
export function protectChangingRequests(server: FastifyInstance): void {
  server.addHook('onRequest', async (request) => {
    if (READING.has(request.method)) return;
    const { origin, cookie } = request.headers;
    const site = request.headers['sec-fetch-site'];
    const foreign =
      (origin !== undefined && !sameOrigin(request, origin)) ||
      (site !== undefined && site !== 'same-origin' && site !== 'none');
    const unmarked = cookie?.includes(`${SESSION_COOKIE}=`) && request.headers['x-requested-with'] !== 'lianqun';
    if (foreign || unmarked) throw new AppError('cross-site-request');
  });
}
