import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../../testing/test-app.js';

describe('what anybody may ask of the service', () => {
  let t: TestApp;

  beforeAll(async () => {
    t = await createTestApp();
  });
  afterAll(() => t.close());

  it('says that it and its database are well, and that the audit record cannot be rewritten', async () => {
    const { body } = await t
      .visitor()
      .get('/api/health')
      .expect(200)
      .expect('content-type', /^application\/json/);
    expect(body).toEqual({
      status: 'ok',
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      build: expect.any(String),
      database: { version: expect.stringMatching(/^1[5-9]/), auditRecordAppendOnly: true },
    });
  });

  it('describes itself in OpenAPI, with every path under /api', async () => {
    const { body } = await t.visitor().get('/api/openapi.json').expect(200);
    expect(body.openapi).toMatch(/^3\./);
    expect(Object.keys(body.paths)).toEqual(expect.arrayContaining(['/api/enterprises', '/api/session']));
    expect(Object.keys(body.paths).filter((path) => !path.startsWith('/api/'))).toEqual([]);
  });

  it.each(['get', 'post', 'put', 'patch', 'delete'] as const)(
    'answers %s of an unknown address as a problem',
    async (method) => {
      const answer = await t.visitor()[method]('/api/no/such/thing');
      expect(answer.status).toBe(404);
      expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
      expect(answer.body).toMatchObject({
        status: 404,
        code: 'not-found',
        detail: expect.stringMatching(/[\u4e00-\u9fff]/),
      });
    },
  );

  it('gives the correlation id in the header and in the problem, and lets nobody cache or sniff an answer', async () => {
    const { headers, body } = await t.visitor().get('/api/enterprises').expect(401);
    expect(headers['x-correlation-id']).toBe(body.correlationId);
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
    });
  });
});
