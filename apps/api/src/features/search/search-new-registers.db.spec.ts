import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anEnterprise } from '../../testing/an-enterprise.js';
import { createTestApp, type TestApp, type Visitor } from '../../testing/test-app.js';
import type { SearchResponse } from './search.dto.js';

describe('search of relocations and links', () => {
  let t: TestApp;
  let beijing: Visitor;
  let hebei: Visitor;
  let tianjin: Visitor;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    beijing = await t.signedIn('reviewer', 'beijing-department');
    hebei = await t.signedIn('reviewer', 'hebei-department');
    tianjin = await t.signedIn('reviewer', 'tianjin-department');
  });
  afterAll(() => t.close());

  const of = async (kind: string, q: string, by: Visitor = hebei) => {
    const { body } = await by.get('/api/search').query({ q }).expect(200);
    return (body as SearchResponse).groups.find((group) => group.kind === kind)?.items ?? [];
  };

  const aRelocation = async (fields: object) => {
    const body = { subject: 'manufacturing', originRegionCode: '110114', regionCode: '130209', ...fields };
    const { id, code } = (await hebei.post('/api/relocations').send(body).expect(201)).body as {
      id: string;
      code: string;
    };
    return { id, code };
  };

  const SIGNED = { intent: '2025-01-10', signed: '2025-03-01' };

  it('finds a relocation by code, by the name written, and by what its enterprise is and was called', async () => {
    const written = await aRelocation({ subjectName: '京云鹤示例搬迁', stageDays: SIGNED });
    expect(await of('relocation', written.code)).toMatchObject([{ id: written.id, matched: 'code', state: 'signed' }]);
    expect(await of('relocation', 'yunhe', tianjin)).toMatchObject([{ id: written.id, matched: 'pinyin' }]);
    const { id: enterpriseId } = await anEnterprise()
      .named('京朱鹮示例厂')
      .formerly('京彩鹮机械厂')
      .inRegion('110114')
      .savedBy(await t.signedIn('clerk', 'beijing-department'));
    const moved = await aRelocation({ enterpriseId, stageDays: SIGNED });
    expect(await of('relocation', '朱鹮')).toMatchObject([{ id: moved.id, title: '京朱鹮示例厂' }]);
    expect(await of('relocation', '彩鹮')).toMatchObject([{ id: moved.id, matched: 'other-name' }]);
    await t.sql(`update enterprise set confidentiality = 'internal' where id = $1`, [enterpriseId]);
    expect(await of('relocation', '朱鹮', beijing)).toHaveLength(1);
    expect(await of('relocation', '朱鹮', tianjin)).toEqual([]);
    expect(await of('relocation', moved.code, tianjin)).toEqual([]);
  });

  it('lets an intent be found by both sides and by nobody else', async () => {
    const { id } = await aRelocation({ subjectName: '京白鹳示例搬迁', stageDays: { intent: '2025-01-10' } });
    expect(await of('relocation', '白鹳', beijing)).toMatchObject([{ id }]);
    expect(await of('relocation', '白鹳', hebei)).toMatchObject([{ id }]);
    expect(await of('relocation', '白鹳', tianjin)).toEqual([]);
  });

  it('finds a link with the chain or cluster that it stands on', async () => {
    const [link] = await t.sql<{ id: string; name: string; owner_id: string; cluster: boolean }>(
      `select l.id, l.name, l.owner_id, l.cluster_id is not null as cluster from chain_link l order by l.id limit 1`,
    );
    if (!link) throw new Error('no link ships');
    const found = (await of('link', link.name)).find(({ id }) => id === link.id);
    expect(found?.owner).toEqual({ kind: link.cluster ? 'cluster' : 'chain', id: link.owner_id });
    expect(found?.line).not.toBeNull();
  });
});
