import { buffer } from 'node:stream/consumers';
import type { Visitor } from '../../../testing/test-app.js';

/** The workbook of the register as somebody takes it with him. */
export async function exportOf(visitor: Visitor, query: object = {}): Promise<Buffer> {
  const answer = await visitor
    .get('/api/projects/export')
    .query(query)
    .buffer(true)
    .parse((response, done) => {
      buffer(response as unknown as NodeJS.ReadableStream).then(
        (bytes) => done(null, bytes),
        (error: unknown) => done(error as Error, null),
      );
    })
    .expect(200);
  return answer.body as Buffer;
}
