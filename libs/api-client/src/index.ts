import type { components } from './schema.js';

export type { components, paths } from './schema.js';
export type Schemas = components['schemas'];
export { ApiProblem } from './problem.js';
export { changingHeaders, createApiClient, type ApiClient } from './client.js';
