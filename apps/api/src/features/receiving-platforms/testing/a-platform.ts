import type { Visitor } from '../../../testing/test-app.js';
import type { CreatePlatformRequest } from '../platform.dto.js';
import type { SavedPlatform } from '../platform-response.dto.js';

let made = 0;

/** Entered through the API; a refusal fails the test with the whole answer. */
export async function aPlatform(visitor: Visitor, fields: Partial<CreatePlatformRequest> = {}): Promise<SavedPlatform> {
  const body = { name: `示例产业园${String(++made)}`, ...fields };
  const answer = await visitor.post('/api/platforms').send(body);
  if (answer.status !== 201) throw new Error(`${String(answer.status)} ${JSON.stringify(answer.body)}`);
  return answer.body as SavedPlatform;
}
