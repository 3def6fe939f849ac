import { buffer } from 'node:stream/consumers';
import type { Test } from 'supertest';
import type { Visitor } from './test-app.js';

/** Has the answer to a request as it comes: its body is a Buffer, whatever its type. */
export const asBytes = <T extends Test>(request: T): T =>
  request.buffer(true).parse((response, done) => {
    buffer(response as unknown as NodeJS.ReadableStream).then(
      (bytes) => done(null, bytes),
      (error: unknown) => done(error as Error, null),
    );
  });

/** The bytes behind an address. */
export async function fetched(visitor: Visitor, url: string, query: object = {}): Promise<Buffer> {
  const answer = await asBytes(visitor.get(url).query(query));
  const body = answer.body as Buffer;
  if (answer.status !== 200) throw new Error(`${String(answer.status)} ${body.toString()}`);
  return body;
}
