import { api } from './client.js';

interface Init {
  params?: { path?: Record<string, string>; query?: Record<string, unknown> };
  body?: unknown;
}

type Call = <T>(path: string, init?: Init) => Promise<{ data: T }>;

export const untyped = api as unknown as { GET: Call; POST: Call; PATCH: Call };
