import { api } from '../../shared/api/client.js';

interface Init {
  params?: { path?: Record<string, string>; query?: Record<string, string | number | undefined> };
  body?: unknown;
}

type Send = <Answer>(path: string, init?: Init) => Promise<{ data?: Answer }>;

export const send = api as unknown as Record<'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE', Send>;
