import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import type { RequestHandler } from 'msw';
import type { Plugin } from 'vite';

const toRequest = (incoming: IncomingMessage): Request => {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) if (typeof value === 'string') headers.set(name, value);
  const method = incoming.method ?? 'GET';
  const init: RequestInit & { duplex?: 'half' } = { method, headers };
  if (method !== 'GET' && method !== 'HEAD') {
    init.body = Readable.toWeb(incoming) as ReadableStream;
    init.duplex = 'half';
  }
  return new Request(`http://127.0.0.1${incoming.url ?? '/'}`, init);
};

/** `npm run dev:mock`: the page against the same answers that its tests use, without an API or a database. */
export const mockApi = (): Plugin => ({
  name: 'lianqun-mock-api',
  configureServer(server) {
    server.middlewares.use((incoming, outgoing, next) => {
      if (!incoming.url?.startsWith('/api/')) return next();
      const answer = async () => {
        const { getResponse } = await import('msw');
        const mocks = (await server.ssrLoadModule('/src/testing/handlers.ts')) as { handlers: RequestHandler[] };
        const response = await getResponse(mocks.handlers, toRequest(incoming));
        outgoing.statusCode = response?.status ?? 404;
        response?.headers.forEach((value, name) => outgoing.setHeader(name, value));
        outgoing.end(response ? Buffer.from(await response.arrayBuffer()) : '{}');
      };
      answer().catch(next);
    });
  },
});
