import { HttpResponse } from 'msw';

export const problem = (status: number, code: string, rest: Record<string, unknown> = {}) =>
  HttpResponse.json(
    { type: 'about:blank', title: code, status, detail: '', code, params: {}, correlationId: '01a0-test', ...rest },
    { status, headers: { 'content-type': 'application/problem+json' } },
  );
