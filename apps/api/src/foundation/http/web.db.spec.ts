import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { expectProblem } from '../../testing/problem.js';
import { createTestApp, type TestApp } from '../../testing/test-app.js';

describe('the built web admin, served by the API', () => {
  let t: TestApp;
  let webDir: string;

  beforeAll(async () => {
    webDir = mkdtempSync(path.join(os.tmpdir(), 'lianqun-web-'));
    mkdirSync(path.join(webDir, 'assets'));
    writeFileSync(path.join(webDir, 'index.html'), '<html><head></head><body>链群</body></html>');
    writeFileSync(path.join(webDir, 'assets', 'app-1a2b.js'), 'export {};');
    t = await createTestApp({ config: { webDir } });
  });
  afterAll(async () => {
    await t.close();
    rmSync(webDir, { recursive: true });
  });

  it.each([
    '/',
    '/enterprises',
    '/enterprises/0190-x?tab=history',
    '/imports/new',
    '/reports/1?figure=all.monthlyInvestment',
    '/enterprises?q=a.b',
  ])('answers %s with the page', async (url) => {
    const answer = await t
      .visitor()
      .get(url)
      .expect(200)
      .expect('content-type', /^text\/html/);
    expect(answer.text).toContain('链群');
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  it('gives each page a nonce of its own, which its policy names', async () => {
    const nonces = await Promise.all(
      [1, 2].map(async () => {
        const { text, headers } = await t.visitor().get('/');
        const nonce = /name="csp-nonce" content="([^"]+)"/.exec(text)?.[1] ?? 'none';
        const policy = headers['content-security-policy'] ?? '';
        expect(policy).toContain(`'nonce-${nonce}'`);
        expect(policy).toContain("default-src 'none'");
        expect(policy).not.toContain('unsafe-eval');
        return nonce;
      }),
    );
    expect(nonces[0]).not.toBe(nonces[1]);
  });

  it('lets hashed files be kept for ever', async () => {
    const { headers } = await t.visitor().get('/assets/app-1a2b.js').expect(200);
    expect(headers['cache-control']).toMatch(/max-age=31536000.*immutable/);
    expect(headers['content-type']).toMatch(/javascript/);
  });

  it.each([
    '/assets/gone-9z.js',
    '/favicon.ico',
    '/assets/../index.html/x.js',
    '/assets/%2e%2e/%2e%2e/etc/passwd.txt',
    '/api',
    '/api/',
    '/api/nothing',
    '/api/nothing.json',
  ])('does not answer %s with the page', async (url) => {
    expectProblem(await t.visitor().get(url), 404, 'not-found');
  });

  it('names its build, so that an open page notices a new one', async () => {
    const { body } = await t.visitor().get('/api/health').expect(200);
    expect(body.build).toMatch(/^[0-9a-f]{12}$/);
  });

  it('sends with every answer the headers that keep other sites out, and asks for TLS only over TLS', async () => {
    const guarded = {
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('camera=()'),
      'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
    };
    for (const url of ['/', '/assets/app-1a2b.js', '/api/health', '/api/enterprises', '/api/nothing']) {
      const { headers } = await t.visitor().get(url);
      expect(headers).toMatchObject(guarded);
      expect(headers).not.toHaveProperty('strict-transport-security');
    }
    const behindProxy = await createTestApp({ config: { trustedProxies: ['127.0.0.1'] } });
    try {
      const { headers } = await behindProxy.visitor().get('/api/health').set('X-Forwarded-Proto', 'https');
      expect(headers['strict-transport-security']).toBe('max-age=31536000');
    } finally {
      await behindProxy.close();
    }
  });
});
