export type { components, paths } from './schema.js';
export type { Schemas } from './schemas.js';
export { ApiProblem, type ProblemDetails } from './problem.js';
export { changingHeaders, createApiClient, type ApiClient } from './client.js';
