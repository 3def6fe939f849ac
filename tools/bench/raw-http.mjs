// A bare node:http server: JSON in, JSON out, and nothing else. It listens where PORT says.
import http from 'node:http';

export async function bodyOf(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return JSON.parse(Buffer.concat(parts).toString('utf8'));
}

/** @param {(request: http.IncomingMessage) => Promise<unknown>} answer */
export function serve(answer) {
  http
    .createServer((request, response) => {
      answer(request).then(
        (body) => {
          response.writeHead(request.method === 'POST' ? 201 : 200, { 'content-type': 'application/json' });
          response.end(JSON.stringify(body));
        },
        (error) => {
          console.error(error);
          response.writeHead(500);
          response.end();
        },
      );
    })
    .listen(Number(process.env.PORT), '127.0.0.1');
}
