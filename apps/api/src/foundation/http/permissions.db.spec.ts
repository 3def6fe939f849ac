import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { shippedRoles } from '@lianqun/domain';
import { v7 as uuid } from 'uuid';
import { createTestApp, type TestApp, type Visitor } from '../../testing/test-app.js';
import { OpenApiDescription } from './openapi.controller.js';
import { type Route, routeTable } from './route-table.js';

const pinned = JSON.parse(
  readFileSync(path.resolve(import.meta.dirname, '../../../route-table.json'), 'utf8'),
) as Route[];

/** The address of something that does not exist: whoever may come in gets 404 or 422, never 401 or 403. */
const address = (route: Route) => route.path.replace(':id', uuid()).replace(':rowNumber', '1');

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';
const send = (visitor: Visitor, route: Route) => visitor[route.method.toLowerCase() as Method](address(route));

describe('who may use which route', () => {
  let t: TestApp;

  beforeAll(async () => {
    t = await createTestApp();
  });
  afterAll(() => t.close());

  it('is pinned in route-table.json (`node tools/derived.mjs` writes it)', () => {
    expect(routeTable(t.app)).toEqual(pinned);
  });

  it('covers every route that the service serves, and only those', () => {
    const server = t.app.getHttpAdapter().getInstance();
    for (const { method, path: url } of pinned) {
      expect([method, url, server.hasRoute({ method, url })]).toEqual([method, url, true]);
    }
    const described = Object.entries(t.app.get(OpenApiDescription).document?.paths ?? {}).flatMap(([url, item]) =>
      Object.keys(item).map((method) => `${method.toUpperCase()} ${url.replace(/\{(\w+)\}/g, ':$1')}`),
    );
    const tabled = pinned
      .map((route) => `${route.method} ${route.path}`)
      .filter((one) => !one.endsWith('openapi.json'));
    expect(described.sort()).toEqual(tabled.sort());
  });

  it('is nobody’s without signing in, but for what is public', async () => {
    const nobody = t.visitor();
    for (const route of pinned) {
      const { status } = await send(nobody, route);
      const open = route.access.startsWith('public: ');
      expect([route.method, route.path, status === 401]).toEqual([route.method, route.path, !open]);
    }
  });

  it.each(shippedRoles)('follows from the permissions of the role: $name', async (role) => {
    const member = await t.signedIn(role.id);
    const allowed: readonly string[] = [...role.permissions, 'session.manage-own'];
    const routes = pinned.filter((route) => !route.access.startsWith('public: '));
    // Signing out comes last, or nothing after it would be allowed.
    const last = (route: Route) => Number(route.method === 'DELETE' && route.path === '/api/session');
    for (const route of [...routes].sort((a, b) => last(a) - last(b))) {
      const { status } = await send(member, route);
      const mayEnter = allowed.includes(route.access);
      expect([route.method, route.path, status === 403]).toEqual([route.method, route.path, !mayEnter]);
      expect([401, 500]).not.toContain(status);
    }
  });
});
