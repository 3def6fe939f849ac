import net from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { shippedRoles } from '@lianqun/domain';
import { v7 as uuid } from 'uuid';
import { anEnterprise } from '../../testing/an-enterprise.js';
import { expectProblem, refusedFields } from '../../testing/problem.js';
import { addressOf } from '../../testing/access-table/addresses.js';
import { createTestApp, PASSWORD, type TestApp, type Visitor } from '../../testing/test-app.js';
import { type Route, routeTable } from './route-table.js';

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

describe('requests that make no sense', () => {
  let t: TestApp;
  let visitor: Visitor;
  let routes: Route[];

  beforeAll(async () => {
    t = await createTestApp();
    // Somebody who may come in everywhere, as nobody may in earnest: the three administrators exclude each other.
    await t.account(
      'everybody',
      shippedRoles.map(({ id }) => id),
    );
    visitor = await t.signIn('everybody');
    routes = routeTable(t.app);
  });
  afterAll(() => t.close());

  const send = (route: Route, id: string = uuid(), query = '') =>
    visitor[route.method.toLowerCase() as Method](addressOf(route, id).url + query);
  const withBody = () => routes.filter(({ method }) => ['POST', 'PUT', 'PATCH'].includes(method));
  const withId = () => routes.filter(({ path }) => path.includes(':id'));

  it('an id that is none, or of nothing, is the address of nothing', async () => {
    expect(withId().length).toBeGreaterThan(5);
    for (const route of withId()) {
      for (const id of [
        '1',
        'not-a-uuid',
        '%00',
        '%F0%9F%98%80',
        `${uuid()}x`,
        "'%3Bdrop%20table",
        'x'.repeat(150),
        uuid(),
      ]) {
        const request = send(route, id);
        const { body } = addressOf(route, id);
        const answer = await (body ? request.send(body) : request);
        expectProblem(answer, 404, 'not-found');
      }
    }
  });

  it('a row number that is no number is refused', async () => {
    const path = `/api/enterprise-imports/${uuid()}/rows`;
    for (const row of ['x', '1.5', '99999999999999999999', '-1', '%00']) {
      expectProblem(await visitor.put(`${path}/${row}/answer`).send({ answer: 'skip' }));
    }
  });

  it.each([
    ['no JSON', 'application/json', '{"name": '],
    ['an empty body', 'application/json', ''],
    ['a comment', 'application/json', '/* */ {}'],
    ['a list', 'application/json', '[]'],
    ['a word', 'application/json', '"name"'],
    ['a number', 'application/json', '1e999'],
    ['null', 'application/json', 'null'],
    ['a poisoned prototype', 'application/json', '{"__proto__": {"name": "x"}, "name": "y"}'],
    ['another poisoned prototype', 'application/json', '{"constructor": {"prototype": {"name": "x"}}}'],
    ['very deep', 'application/json', `{"extra":${'['.repeat(50_000)}${']'.repeat(50_000)}}`],
    ['plain text', 'text/plain', 'name=x'],
    ['XML', 'application/xml', '<name/>'],
    ['a form', 'application/x-www-form-urlencoded', 'name=x&name=y&x[y]=z'],
    ['a form without parts', 'multipart/form-data', 'name=x'],
    ['no content type that exists', 'nonsense', 'x'],
  ])('a body that is %s is refused everywhere', async (_, type, body) => {
    for (const route of withBody()) {
      const answer = await send(route).set('content-type', type).send(body);
      expectProblem(answer);
    }
  });

  it('a body in bytes that are no UTF-8 does no harm', async () => {
    const body = Buffer.concat([
      Buffer.from('{"name":"'),
      Buffer.from([0xff, 0xc0, 0x80, 0xed, 0xa0, 0x80]),
      Buffer.from('"}'),
    ]);
    const request = visitor.post('/api/enterprises').set('content-type', 'application/json');
    const answer = await request.serialize((one: unknown) => one as string).send(body);
    expect(answer.status).toBeLessThan(500);
  });

  it('a body beyond two megabytes is refused with the limit', async () => {
    const body = { ...anEnterprise().body(), note: 'x'.repeat(2_200_000) };
    const problem = expectProblem(await visitor.post('/api/enterprises').send(body), 413, 'payload-too-large');
    expect(problem.detail).toContain('2 MB');
  });

  it('the content type that is expected is named', async () => {
    const request = visitor.post('/api/enterprises').set('content-type', 'text/plain').send('x');
    expect(expectProblem(await request, 415, 'unsupported-media-type').detail).toContain('application/json');
  });

  it('JSON that is broken is called that', async () => {
    const request = visitor.post('/api/enterprises').set('content-type', 'application/json').send('{');
    expectProblem(await request, 400, 'bad-json');
  });

  it('unknown fields are refused by name, in bodies and in queries', async () => {
    const body = { ...anEnterprise().body(), isSample: true, id: uuid() };
    expect(refusedFields(await visitor.post('/api/enterprises').send(body))).toEqual({
      isSample: 'not-allowed',
      id: 'not-allowed',
    });
    expect(refusedFields(await visitor.get('/api/enterprises?limit=5'))).toEqual({ limit: 'not-allowed' });
  });

  it.each([
    ['page=0', { page: 'too-small' }],
    ['page=-1', { page: 'too-small' }],
    ['page=1e9', { page: 'too-large' }],
    ['page=99999999999999999999999', { page: 'too-large' }],
    ['page=1.5', { page: 'must-be-integer' }],
    ['page=one', { page: 'must-be-integer' }],
    ['page=NaN', { page: 'must-be-integer' }],
    ['page=Infinity', { page: 'must-be-integer' }],
    ['page=1&page=2', { page: 'must-be-integer' }],
    ['pageSize=0', { pageSize: 'too-small' }],
    ['pageSize=201', { pageSize: 'too-large' }],
    ['pageSize=-50', { pageSize: 'too-small' }],
    ['sort=password', { sort: 'must-be-one-of' }],
    ['sort=', { sort: 'must-be-one-of' }],
    ['sort=name;drop table enterprise', { sort: 'must-be-one-of' }],
    ['sort=name&sort=-name', { sort: 'must-be-one-of' }],
    ['q=a&q=b', { q: 'must-be-string' }],
    [`q=${'x'.repeat(201)}`, { q: 'too-long' }],
    [Array.from({ length: 101 }, (_, i) => `regionCode=${String(i)}`).join('&'), { regionCode: 'too-many' }],
  ])('the query %s of a list is refused by the field', async (query, errors) => {
    expect(refusedFields(await visitor.get(`/api/enterprises?${query}`))).toEqual(errors);
  });

  it.each([
    'q=%00',
    'q=%ED%A0%80',
    'q=%',
    'q=%zz',
    'q=%25',
    'q=%5C',
    'q=_',
    "q='",
    'q=%F0%9F%98%80',
    'q=',
    'q=+',
    'regionCode=',
    'regionCode=110000&regionCode=120000',
    'regionCode=no-such',
    'regionCode=%00',
    'regionCode={a,b}',
    'chainId=%00',
    'chainId=no-such',
    'chainId={',
    'tagKind=lead&tagKind=lead',
    'page=1000000&pageSize=200',
    'page=',
    '__proto__=x',
    '__proto__[a]=b',
    'constructor=x',
    'toString=1',
    '&&&',
    '=',
    'page=0x10',
    'page=%20%201',
  ])('the query ?%s is answered or refused, never stumbled over', async (query) => {
    for (const path of [
      '/api/enterprises',
      '/api/enterprise-imports',
      `/api/enterprise-imports/${uuid()}/rows`,
      '/api/regions',
    ]) {
      const answer = await visitor.get(`${path}?${query}`);
      if (answer.status !== 200) expectProblem(answer);
    }
  });

  it.each([
    'GET /api/enterprises/%zz HTTP/1.1',
    'GET /api/%ff%fe HTTP/1.1',
    'GET /api//enterprises HTTP/1.1',
    `GET /api/enterprises/${'x'.repeat(2000)} HTTP/1.1`,
  ])('an address that cannot be read is a problem too: %s', async (line) => {
    const answer = await raw(t.url, `${line}\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /);
    expect(answer).toMatch(/content-type: application\/problem\+json/i);
    expect(answer).toMatch(/"code":"(bad-request|not-found|not-signed-in)"/);
  });
});

describe('uploads that make no sense', () => {
  let t: TestApp;
  let visitor: Visitor;

  beforeAll(async () => {
    t = await createTestApp({ config: { uploadLimit: 1024 * 1024 } });
    visitor = await t.signedIn('clerk');
  });
  afterAll(() => t.close());

  const upload = () => visitor.post('/api/enterprise-imports');
  const kept = () => t.sql('select id from import_batch');

  it('beyond the limit are refused with the limit, and leave no batch behind', async () => {
    const problem = expectProblem(await upload().attach('file', Buffer.alloc(1_100_000, 'x'), 'big.csv'), 413);
    expect(problem.code).toBe('payload-too-large');
    expect(problem.detail).toContain('1 MB');
    expect(await kept()).toEqual([]);
  });

  it('that break off on the way are no upload', async () => {
    await t.account('hasty', ['clerk']);
    const { headers } = await t.visitor().post('/api/session').send({ username: 'hasty', password: PASSWORD });
    const cookie = String(headers['set-cookie']).split(';')[0] ?? '';
    const part = '--x\r\ncontent-disposition: form-data; name="file"; filename="a.csv"\r\n\r\n企业名称\n甲有限公司\r\n';
    const whole = `${part}--x--\r\n`;
    const head = `POST /api/enterprise-imports HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\ncookie: ${cookie}\r\n`;
    const type = 'x-requested-with: lianqun\r\ncontent-type: multipart/form-data; boundary=x\r\ncontent-length: ';
    const request = `${head}${type}${String(Buffer.byteLength(whole))}\r\n\r\n`;
    await breakOff(t.url, request + part);
    expect(await kept()).toEqual([]);
    expect(await raw(t.url, request + whole)).toMatch(/^HTTP\/1\.1 201 /);
    expect(await kept()).toHaveLength(1);
    await t.sql('delete from import_batch');
  });

  it('without a file, or with it under another name, say that the file is missing', async () => {
    for (const request of [upload(), upload().field('note', 'x'), upload().attach('list', Buffer.from('a'), 'a.csv')]) {
      expectProblem(await request, undefined, 'file-missing');
    }
    expect(await kept()).toEqual([]);
  });

  it('whose names are strange are taken by these names, cut where they are too long', async () => {
    for (const name of ['名单（2025）.csv', '../../etc/passwd', 'a\u0000b.csv', `${'长'.repeat(400)}.csv`, '😀.xlsx']) {
      const answer = await upload().attach('file', Buffer.from('企业名称\n甲有限公司'), name);
      if (answer.status !== 201) expectProblem(answer);
    }
    const names = (await t.sql<{ name: string }>('select file_name as name from import_batch')).map(({ name }) => name);
    expect(names).toContain('名单（2025）.csv');
    for (const name of names) expect(name.length).toBeLessThanOrEqual(300);
  });
});

/** What a client cannot be made to send. */
function raw(url: string, text: string): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = net.connect(Number(port), hostname, () => socket.write(text));
    let answer = '';
    socket.on('data', (chunk: Buffer) => (answer += chunk.toString()));
    socket.on('end', () => resolve(answer));
    socket.on('error', reject);
  });
}

/** Sends a part of a request and is gone; returns when the service has had time to do something about it. */
function breakOff(url: string, text: string): Promise<void> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    const socket = net.connect(Number(port), hostname, () => socket.write(text));
    setTimeout(() => socket.destroy(), 100);
    socket.on('close', () => setTimeout(resolve, 200));
  });
}
