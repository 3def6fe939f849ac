import type { TestApp, Visitor } from '../../../testing/test-app.js';
import type { CreateRelocationRequest } from '../relocation.dto.js';
import type { SavedRelocation } from '../relocation-response.dto.js';

let made = 0;

/** From 昌平 to 唐山, signed. */
export const SIGNED = {
  originRegionCode: '110114',
  regionCode: '130209',
  stageDays: { intent: '2025-01-10', signed: '2025-03-01' },
};

/** Logged through the API; a refusal fails the test with the whole answer. */
export async function aRelocation(
  visitor: Visitor,
  fields: Partial<CreateRelocationRequest> = {},
): Promise<SavedRelocation> {
  const subjectName = fields.enterpriseId ? null : `京示例搬迁${String(++made)}`;
  const body = { subject: 'manufacturing', subjectName, ...SIGNED, ...fields };
  const answer = await visitor.post('/api/relocations').send(body);
  if (answer.status !== 201) throw new Error(`${String(answer.status)} ${JSON.stringify(answer.body)}`);
  return answer.body as SavedRelocation;
}

type Known = Pick<SavedRelocation, 'id' | 'version'>;

/** Sent without judging the answer, on the version that is given. */
export const change = (visitor: Visitor, { id, version }: Known, fields: object) =>
  visitor.patch(`/api/relocations/${id}`).send({ version, ...fields });

export const enter = (visitor: Visitor, { id, version }: Known, fields: object) =>
  visitor.post(`/api/relocations/${id}/stages`).send({ version, ...fields });

export const back = (visitor: Visitor, { id, version }: Known, reason: string | null = '登记有误') =>
  visitor.post(`/api/relocations/${id}/stages/back`).send({ version, reason });

/** Everybody who has to do with a relocation from 昌平 to 唐山. */
export async function peopleOf(t: TestApp) {
  return {
    beijing: await t.signedIn('reviewer', 'beijing-department'),
    changping: await t.signedIn('clerk', 'changping-bureau'),
    hebei: await t.signedIn('reviewer', 'hebei-department'),
    tangshan: await t.signedIn('clerk', 'tangshan-bureau'),
    tianjin: await t.signedIn('reviewer', 'tianjin-department'),
    group: await t.signedIn('industry-group', 'industry-group'),
  };
}
