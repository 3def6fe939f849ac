import { createApiClient } from '@lianqun/api-client';
import createQueryHooks from 'openapi-react-query';
import { isBackground } from '../activity.js';

/** Every request of the web goes through here. `fetch` is looked up at call time, so that tests can replace it. */
export const api = createApiClient({
  baseUrl: window.location.origin,
  fetch: (request) => globalThis.fetch(request),
});

/** What a page asks for again by itself does not keep a session alive that nobody uses. */
api.use({
  onRequest({ request }) {
    if (request.method === 'GET' && isBackground()) request.headers.set('x-lianqun-background', '1');
    return request;
  },
});

export const $api = createQueryHooks(api);
