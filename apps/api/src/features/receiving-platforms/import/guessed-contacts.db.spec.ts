import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp, type Visitor } from '../../../testing/test-app.js';
import { csv, ImportDesk } from '../../imports/testing/import-desk.js';
import { aPlatform } from '../testing/a-platform.js';

const PROPOSALS = '/api/platform-proposals';

interface Sent {
  id: string;
  title: string;
  recordVersion: number;
  changes: object[];
}

describe('contact details of others in a list', () => {
  let t: TestApp;
  let tianjin: ImportDesk;
  let tangshan: Visitor;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    tianjin = new ImportDesk(t, await t.signedIn('reviewer', 'tianjin-department'), '/api/platform-imports');
    tangshan = await t.signedIn('clerk', 'tangshan-bureau');
  });
  afterAll(() => t.close());

  const sent = async (title: string) => {
    const { body } = await tianjin.visitor.get(PROPOSALS).query({ box: 'sent' }).expect(200);
    const found = (body.items as Sent[]).find((one) => one.title === title);
    if (!found) throw new Error(title);
    return found;
  };

  it('are not told to be right by what is left of the proposal, whatever becomes of it', async () => {
    for (const name of ['示例甲园', '示例乙园'])
      await aPlatform(tangshan, { name, regionCode: '130209', contactPhone: '0315-0000071' });
    // The first is right; the second looks the same behind its mask.
    await tianjin.bringIn(
      csv(['名称', '备注', '电话'], ['示例甲园', '补充', '0315-0000071'], ['示例乙园', '补充', '0316-0000071']),
    );
    const [right, wrong] = [await sent('示例甲园'), await sent('示例乙园')];
    expect(wrong.changes).toHaveLength(2);
    expect(right.changes).toEqual(wrong.changes);
    for (const { id } of [right, wrong])
      await tangshan.post(`${PROPOSALS}/${id}/decline`).send({ version: 1, reason: '以我方为准' }).expect(200);
    expect((await sent('示例甲园')).changes).toEqual((await sent('示例乙园')).changes);
  });

  it('leave whoever decides what is to be decided', async () => {
    await aPlatform(tangshan, { name: '示例丙园', regionCode: '130209', contactPhone: '0315-0000072' });
    await tianjin.bringIn(csv(['名称', '备注', '电话'], ['示例丙园', '补充', '0315-0000072']));
    const { body } = await tangshan.get(PROPOSALS).query({ status: 'open' }).expect(200);
    const [{ id, recordVersion, changes }] = body.items as [Sent];
    expect(changes).toMatchObject([{ key: 'note' }]);
    await tangshan.post(`${PROPOSALS}/${id}/accept`).send({ version: 1, recordVersion }).expect(200);
    expect((await sent('示例丙园')).changes).toMatchObject([
      { key: 'note', accepted: true },
      { key: 'contactPhone', accepted: true },
    ]);
  });
});
