import { afterAll, beforeAll, describe, it } from '@jest/globals';
import request from 'supertest';
import { anEnterprise } from '../../testing/an-enterprise.js';
import { expectProblem } from '../../testing/problem.js';
import { createTestApp, PASSWORD, type TestApp } from '../../testing/test-app.js';

describe('changing requests that another site makes the browser send', () => {
  let t: TestApp;
  let cookie: string;
  let host: string;

  beforeAll(async () => {
    t = await createTestApp();
    host = new URL(t.url).host;
    await t.account('chen', ['clerk']);
    const { headers } = await t.visitor().post('/api/session').send({ username: 'chen', password: PASSWORD });
    cookie = String(headers['set-cookie']).split(';')[0] ?? '';
  });
  afterAll(() => t.close());

  const create = (headers: Record<string, string>) =>
    request(t.url)
      .post('/api/enterprises')
      .set({ cookie, ...headers })
      .send(anEnterprise().withCode().body());
  const marked = { 'x-requested-with': 'lianqun' };

  it('are let through from our own pages', async () => {
    await create(marked).expect(201);
    await create({ ...marked, origin: `http://${host}`, 'sec-fetch-site': 'same-origin' }).expect(201);
    await create({ ...marked, 'sec-fetch-site': 'none' }).expect(201);
  });

  it.each([
    ['without the header that our pages add', {}],
    ['with a wrong header', { 'x-requested-with': 'XMLHttpRequest' }],
    ['from a foreign origin', { ...marked, origin: 'https://evil.example' }],
    ['from the same host on another port', { ...marked, origin: 'http://127.0.0.1:1' }],
    ['from an opaque origin', { ...marked, origin: 'null' }],
    ['from a page that the browser calls cross-site', { ...marked, 'sec-fetch-site': 'cross-site' }],
    ['from a sister site', { ...marked, 'sec-fetch-site': 'same-site' }],
  ])('are refused %s', async (_, headers) => {
    expectProblem(await create(headers), 403, 'cross-site-request');
  });

  it('are refused for signing in too, so that nobody is signed in as somebody else', async () => {
    const body = { username: 'chen', password: PASSWORD };
    const foreign = request(t.url).post('/api/session').set('origin', 'https://evil.example');
    expectProblem(await foreign.send(body), 403, 'cross-site-request');
    await request(t.url).post('/api/session').send(body).expect(201);
  });

  it('do not concern reading', async () => {
    await request(t.url).get('/api/enterprises').set({ cookie, 'sec-fetch-site': 'cross-site' }).expect(200);
  });

  it('are told apart by the host that the browser asked, not by what the page says it is', async () => {
    const lying = create({ ...marked, origin: 'https://lianqun.example', 'x-forwarded-host': 'lianqun.example' });
    expectProblem(await lying, 403, 'cross-site-request');
  });
});
