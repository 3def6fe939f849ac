// A small client with one connection that stays open: what it costs is the same for both sides.
import http from 'node:http';

/** @returns {Promise<{ status: number, headers: http.IncomingHttpHeaders, body: unknown }>} */
export function request(agent, url, { method = 'GET', headers = {}, body } = {}) {
  return new Promise((resolve, reject) => {
    const payload = body === undefined ? undefined : Buffer.from(JSON.stringify(body));
    const all = payload
      ? { ...headers, 'content-type': 'application/json', 'content-length': payload.length }
      : headers;
    const sent = http.request(url, { agent, method, headers: all }, (response) => {
      const parts = [];
      response.on('data', (part) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => {
        const text = Buffer.concat(parts).toString('utf8');
        resolve({ status: response.statusCode, headers: response.headers, body: text ? JSON.parse(text) : null });
      });
    });
    sent.on('error', reject);
    sent.end(payload);
  });
}

/** A client of one server; an answer that is no success is an error. */
export function clientOf(url, headers = {}) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  const send = async (method, path, body) => {
    const answer = await request(agent, url + path, { method, headers, body });
    if (answer.status < 300) return answer.body;
    throw new Error(`${method} ${path} → ${answer.status} ${JSON.stringify(answer.body)}`);
  };
  return {
    headers,
    get: (path) => send('GET', path),
    post: (path, body) => send('POST', path, body),
    patch: (path, body) => send('PATCH', path, body),
    close: () => agent.destroy(),
  };
}

export async function signIn(url, username, password) {
  const asked = { 'x-requested-with': 'lianqun' };
  const answer = await request(undefined, `${url}/api/session`, {
    method: 'POST',
    headers: asked,
    body: { username, password },
  });
  if (answer.status !== 201) throw new Error(`signing in: ${answer.status} ${JSON.stringify(answer.body)}`);
  const cookie = answer.headers['set-cookie'].map((line) => line.split(';')[0]).join('; ');
  return clientOf(url, { ...asked, cookie });
}
