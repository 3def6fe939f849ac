import createClient, { type Client, type Middleware } from 'openapi-fetch';
import { ApiProblem } from './problem.js';
import type { paths } from './schema.js';

export type ApiClient = Client<paths>;

/** The API refuses changing requests without this header: a foreign page cannot send it. */
export const changingHeaders = { 'X-Requested-With': 'lianqun' } as const;

const middleware: Middleware = {
  onRequest({ request }) {
    if (request.method !== 'GET') request.headers.set('X-Requested-With', changingHeaders['X-Requested-With']);
    return request;
  },
  async onResponse({ response }) {
    if (response.ok) return undefined;
    throw ApiProblem.fromText(response.status, await response.text(), response.headers.get('x-correlation-id'));
  },
  onError({ error }) {
    if (error instanceof ApiProblem) return error;
    if (error instanceof DOMException && error.name === 'AbortError') return error;
    return ApiProblem.unreachable();
  },
};

/** A typed fetch that throws `ApiProblem` for every answer that is not a success. */
export function createApiClient(options: {
  baseUrl: string;
  fetch?: (request: Request) => Promise<Response>;
}): ApiClient {
  const client = createClient<paths>({
    ...options,
    credentials: 'same-origin',
    querySerializer: { array: { style: 'form', explode: true } },
  });
  client.use(middleware);
  return client;
}
