import { type TestApp, type Visitor } from '../../../testing/test-app.js';
import type { CreateBlockerRequest } from '../blocker.dto.js';
import type { BlockerDetail } from '../blocker-response.dto.js';

let made = 0;

/** Logged through the API; a refusal fails the test with the whole answer. */
export async function aBlocker(visitor: Visitor, fields: Partial<CreateBlockerRequest> = {}): Promise<BlockerDetail> {
  const body = { kind: 'choke-point', level: 'province', title: `示例卡点${String(++made)}`, ...fields };
  const answer = await visitor.post('/api/blockers').send(body);
  if (answer.status !== 201) throw new Error(`${String(answer.status)} ${JSON.stringify(answer.body)}`);
  return answer.body as BlockerDetail;
}

/** Sent without judging the answer, on the version that is given. */
export const step = (visitor: Visitor, { id, version }: Pick<BlockerDetail, 'id' | 'version'>, fields: object) =>
  visitor.post(`/api/blockers/${id}/steps`).send({ version, ...fields });

/** Takes one step after the other. */
export async function stepped(visitor: Visitor, blocker: BlockerDetail, ...steps: object[]): Promise<BlockerDetail> {
  let now = blocker;
  for (const fields of steps) {
    const answer = await step(visitor, now, fields);
    if (answer.status !== 200) throw new Error(`${String(answer.status)} ${JSON.stringify(answer.body)}`);
    now = answer.body as BlockerDetail;
  }
  return now;
}

export const ASSIGN = { step: 'assign', leadOrganizationId: 'tangshan-bureau', deadline: '2199-06-30' };

/** Somebody of an organization, signed in. */
export const memberOf = (t: TestApp, organizationKey: string | null, role = 'clerk'): Promise<Visitor> =>
  t.signedIn(role, organizationKey);
