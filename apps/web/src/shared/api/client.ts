import { createApiClient } from '@lianqun/api-client';
import createQueryHooks from 'openapi-react-query';

/** Every request of the web goes through here. `fetch` is looked up at call time, so that tests can replace it. */
export const api = createApiClient({
  baseUrl: window.location.origin,
  fetch: (request) => globalThis.fetch(request),
});

export const $api = createQueryHooks(api);
