import { expect } from '@jest/globals';
import type { Response } from 'supertest';

interface Problem {
  status: number;
  code: string;
  detail: string;
  correlationId: string;
  errors?: { field: string; code: string; message: string }[];
}

/** Whatever a caller sends: the refusal is a problem document with a code, a sentence in Chinese and an id to quote. */
export function expectProblem(answer: Response, status?: number, code?: string): Problem {
  const problem = answer.body as Problem;
  const told = { status: answer.status, code: problem.code, errors: problem.errors };
  if (status !== undefined) expect({ ...told, status: answer.status }).toMatchObject({ status, ...(code && { code }) });
  expect({ ...told, ok: answer.status >= 400 && answer.status < 500 }).toMatchObject({ ok: true });
  expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
  expect(problem).toMatchObject({
    type: 'about:blank',
    status: answer.status,
    code: expect.stringMatching(/^[a-z-]+$/),
    detail: expect.stringMatching(/[\u4e00-\u9fff]/),
    correlationId: expect.stringMatching(/^[0-9a-f-]{36}$/),
  });
  for (const error of problem.errors ?? []) expect(error.message).toMatch(/[\u4e00-\u9fff]/);
  expect(problem.detail).not.toMatch(/[{}]/);
  return problem;
}

/** The fields that a 422 names, with their codes. */
export function refusedFields(answer: Response): Record<string, string> {
  const { errors = [] } = expectProblem(answer, 422);
  return Object.fromEntries(errors.map((error) => [error.field, error.code]));
}
