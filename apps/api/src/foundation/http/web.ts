import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { AppError } from './app-error.js';
import { sendProblem } from './problem.filter.js';

/** Scripts and styles come from this origin only; the nonce is for the style sheets that components add. */
function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "manifest-src 'self'",
    // Attachments that are PDF are shown in a frame; they bring a policy of their own.
    "frame-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Headers of every answer. */
export function securityHeaders(server: FastifyInstance): void {
  server.addHook('onSend', async (request, reply) => {
    void reply.header('x-content-type-options', 'nosniff');
    void reply.header('referrer-policy', 'same-origin');
    if (!reply.hasHeader('x-frame-options')) void reply.header('x-frame-options', 'DENY');
    void reply.header('cross-origin-opener-policy', 'same-origin');
    void reply.header('cross-origin-resource-policy', 'same-origin');
    void reply.header('permissions-policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()');
    // Said only over TLS, where it means something: without it the browser would refuse the plain address for a year.
    if (request.protocol === 'https') void reply.header('strict-transport-security', 'max-age=31536000');
    void reply.header('x-correlation-id', request.id);
    if (!reply.hasHeader('content-security-policy')) {
      void reply.header('content-security-policy', "default-src 'none'; frame-ancestors 'none'");
    }
    if (request.url.startsWith('/api') && !reply.hasHeader('cache-control'))
      void reply.header('cache-control', 'no-store');
  });
}

/** Serves the built web admin from the same origin: hashed assets for ever, the page itself never cached. */
export async function serveWeb(server: FastifyInstance, webDir: string): Promise<void> {
  const file = path.join(webDir, 'index.html');
  if (!existsSync(file)) throw new Error(`${file} is missing: build the web admin first`);
  const html = readFileSync(file, 'utf8');
  const index = (_request: FastifyRequest, reply: FastifyReply) => {
    const nonce = randomBytes(16).toString('base64');
    return reply
      .header('content-security-policy', contentSecurityPolicy(nonce))
      .header('cache-control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(html.replace('</head>', `<meta name="csp-nonce" content="${nonce}"></head>`));
  };
  await server.register(fastifyStatic, {
    root: path.join(webDir, 'assets'),
    prefix: '/assets/',
    preCompressed: true,
    immutable: true,
    maxAge: '365d',
    index: false,
    decorateReply: false,
  });
  server.get('/', index);
  server.get('/*', (request, reply) => {
    // Of the address alone: what is asked for behind it may hold a dot, as the name of a figure does.
    const [address = ''] = request.url.split('?');
    const looksLikeFile = /\.\w+$/.test(address);
    return address.startsWith('/api') || looksLikeFile
      ? sendProblem(new AppError('not-found'), request, reply)
      : index(request, reply);
  });
}
