import { buffer } from 'node:stream/consumers';
import type { Visitor } from '../../../testing/test-app.js';

/** The bytes behind an address. */
export async function fetched(visitor: Visitor, url: string, query: object = {}): Promise<Buffer> {
  const answer = await visitor
    .get(url)
    .query(query)
    .buffer(true)
    .parse((response, done) => {
      buffer(response as unknown as NodeJS.ReadableStream).then(
        (bytes) => done(null, bytes),
        (error: unknown) => done(error as Error, null),
      );
    });
  const body = answer.body as Buffer;
  if (answer.status !== 200) throw new Error(`${String(answer.status)} ${body.toString()}`);
  return body;
}
