import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp, type Visitor } from '../../testing/test-app.js';

describe('the chain of a blocker', () => {
  let t: TestApp;
  let visitor: Visitor;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    visitor = await t.signedIn('industry-group');
  });
  afterAll(() => t.close());

  it('goes by the name that it had when the blocker was raised', async () => {
    const raise = async (raisedOn: string) => {
      const { body } = await visitor
        .post('/api/blockers')
        .send({
          kind: 'choke-point',
          level: 'province',
          title: `提出于 ${raisedOn}`,
          chainId: 'instruments-machine-tools',
          raisedOn,
        })
        .expect(201);
      return body as { id: string };
    };
    const [old, recent] = [await raise('2023-05-01'), await raise('2025-05-01')];
    const { body: shown } = await visitor.get(`/api/blockers/${old.id}`).expect(200);
    expect(shown.chain).toMatchObject({ key: 'instruments-machine-tools', name: '高端工业母机' });
    const { body } = await visitor.get('/api/blockers').query({ chainId: 'instruments-machine-tools' }).expect(200);
    const names = new Map(
      (body.items as { id: string; chain: { name: string } }[]).map((one) => [one.id, one.chain.name]),
    );
    expect([names.get(old.id), names.get(recent.id)]).toEqual(['高端工业母机', '高端仪器设备和工业母机']);
  });
});
