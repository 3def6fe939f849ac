import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { expectProblem, refusedFields } from '../../../testing/problem.js';
import { createTestApp, type TestApp } from '../../../testing/test-app.js';
import type { ChainRecord } from '../chain.dto.js';
import { ChainDesk } from '../testing/chain-desk.js';
import type { LinkResponse } from './link.dto.js';

describe('the links of a chain', () => {
  let t: TestApp;
  let desk: ChainDesk;
  let chain: ChainRecord;
  let made = 0;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    desk = await ChainDesk.open(t);
  });
  afterAll(() => t.close());
  beforeEach(async () => {
    chain = await desk.created({ name: `示例链${String(++made)}` });
  });

  /** The tree as people see it: names, indented by level. */
  const outline = async () => {
    const { items } = await desk.tree(chain.id);
    const depth = (link: LinkResponse): number => {
      const parent = items.find((one) => one.id === link.parentId);
      return parent ? 1 + depth(parent) : 0;
    };
    return items.map((link) => `${' '.repeat(depth(link))}${link.position} ${link.name}`);
  };

  it('ship for the six chains as drafts to be confirmed, upstream to downstream', async () => {
    const chains = await desk.list();
    for (const shipped of chains.filter(({ batch }) => batch === 1)) {
      expect([shipped.name, shipped.linkCount >= 8 && shipped.linkCount <= 20]).toEqual([shipped.name, true]);
      const { items } = await desk.tree(shipped.id);
      expect(items.every(({ status, source }) => status === 'draft' && source?.includes('草稿'))).toBe(true);
      expect(new Set(items.map(({ position }) => position)).size).toBe(3);
      expect(items.some(({ parentId }) => parentId !== null)).toBe(true);
    }
  });

  it('take null for what is not said, and refuse it as a name', async () => {
    const nothing = { aliases: null, industryIds: null, keywords: null, status: null };
    const link = await desk.addLink(chain.id, { name: '制氢', ...nothing });
    expect(link).toMatchObject({ aliases: [], status: 'draft' });
    expect((await desk.editLink(link, nothing).expect(200)).body).toMatchObject({ version: link.version });
    expect(refusedFields(await desk.editLink(link, { name: null }))).toEqual({ name: 'required' });
    const facts = { aliases: null, relatedKeys: null, status: null };
    expect((await desk.patch(chain, facts).expect(200)).body).toMatchObject({ version: chain.version });
    expect(refusedFields(await desk.patch(chain, { name: null, correct: true }))).toEqual({ name: 'required' });
  });

  it('are added, changed, put before others and confirmed', async () => {
    const second = await desk.addLink(chain.id, { name: '储运', industryIds: ['5942'], keywords: [' 储氢 ', ''] });
    expect(second).toMatchObject({ status: 'draft', keywords: ['储氢'], industryIds: ['5942'], version: 1 });
    const first = await desk.addLink(chain.id, { name: '制氢', before: second.id });
    const part = await desk.addLink(chain.id, { name: '电解槽', parentId: first.id, position: 'downstream' });
    expect(part.position).toBe('upstream');
    await desk.addLink(chain.id, { name: '用氢', position: 'downstream' });
    expect(await outline()).toEqual(['upstream 制氢', ' upstream 电解槽', 'upstream 储运', 'downstream 用氢']);

    const { body: changed } = await desk.editLink(first, { name: '绿色制氢', note: '说明' }).expect(200);
    expect(changed).toMatchObject({ version: 2, name: '绿色制氢', note: '说明' });
    const late = await desk.editLink(first, { note: '另一说明' });
    expectProblem(late, 409, 'stale-version');
    expect(late.body.conflicts).toEqual([{ field: 'note', yours: '另一说明', theirs: '说明' }]);
    const confirm = () =>
      desk.visitor
        .post(`/api/chains/${chain.id}/links/confirm`)
        .send({ ids: [first.id, part.id] })
        .expect(200);
    expect([(await confirm()).body, (await confirm()).body]).toEqual([{ confirmed: 2 }, { confirmed: 0 }]);
    const [newest, ...older] = await desk.history(`chain-links/${first.id}`);
    expect(newest?.changes).toEqual([{ field: 'status', before: 'draft', after: 'confirmed' }]);
    expect(older.at(-1)).toMatchObject({ operation: 'insert' });
  });

  it('move by hand: among siblings, to another position, below another link with all that hangs on them', async () => {
    const [a, b, c] = [
      await desk.addLink(chain.id, { name: '甲' }),
      await desk.addLink(chain.id, { name: '乙' }),
      await desk.addLink(chain.id, { name: '丙', position: 'midstream' }),
    ];
    const part = await desk.addLink(chain.id, { name: '甲一', parentId: a.id });
    await desk.move(b, { before: a.id }).expect(200);
    expect(await outline()).toEqual(['upstream 乙', 'upstream 甲', ' upstream 甲一', 'midstream 丙']);
    // A place among siblings is no news; one elsewhere in the tree is.
    expect(await desk.history(`chain-links/${b.id}`)).toMatchObject([{ operation: 'insert' }]);
    expect((await desk.history(`chains/${chain.id}`))[0]?.changes).toMatchObject([{ after: { name: '甲一' } }]);
    const { body: moved } = await desk.move(a, { parentId: c.id }).expect(200);
    expect(moved).toMatchObject({ parentId: c.id, position: 'midstream', version: 2 });
    expect(await outline()).toEqual(['upstream 乙', 'midstream 丙', ' midstream 甲', '  midstream 甲一']);
    expect((await desk.history(`chain-links/${a.id}`))[0]?.changes).toEqual([
      { field: 'parentId', before: null, after: '丙' },
      { field: 'position', before: 'upstream', after: 'midstream' },
    ]);
    await desk.move({ ...part, version: 2 }, { position: 'downstream' }).expect(200);
    expect(await outline()).toEqual(['upstream 乙', 'midstream 丙', ' midstream 甲', 'downstream 甲一']);
    const late = await desk.move(a, { parentId: null });
    expectProblem(late, 409, 'stale-version');
    expect(late.body.conflicts).toContainEqual({ field: 'parentId', yours: null, theirs: c.id });
  });

  it('keep their order when one place is squeezed again and again, and nobody else’s version moves', async () => {
    const last = await desk.addLink(chain.id, { name: '末' });
    for (let i = 1; i <= 15; i++) await desk.addLink(chain.id, { name: `环节${String(i)}`, before: last.id });
    const names = (await desk.tree(chain.id)).items.map(({ name, version }) => `${name} ${String(version)}`);
    expect(names).toEqual([...Array.from({ length: 15 }, (_, i) => `环节${String(i + 1)} 1`), '末 1']);
  });

  it('refuses a link under itself, a fourth level, a place that is not there, a name twice, an unknown industry', async () => {
    const top = await desk.addLink(chain.id, { name: '一级' });
    const middle = await desk.addLink(chain.id, { name: '二级', parentId: top.id });
    const bottom = await desk.addLink(chain.id, { name: '三级', parentId: middle.id });
    const other = await desk.addLink(chain.id, { name: '另一级' });
    const post = (body: object) =>
      desk.visitor.post(`/api/chains/${chain.id}/links`).send({ position: 'upstream', ...body });

    expect(refusedFields(await desk.move(top, { parentId: bottom.id }))).toEqual({ parentId: 'link-below-itself' });
    expect(refusedFields(await desk.move(top, { parentId: top.id }))).toEqual({ parentId: 'link-below-itself' });
    expect(refusedFields(await post({ name: '四级', parentId: bottom.id }))).toEqual({ parentId: 'link-too-deep' });
    expect(refusedFields(await desk.move(other, { parentId: bottom.id }))).toEqual({ parentId: 'link-too-deep' });
    expect(refusedFields(await desk.move(other, { before: bottom.id }))).toEqual({ before: 'link-elsewhere' });
    expect(refusedFields(await post({ name: ' 一 级 ' }))).toEqual({ name: 'link-name-taken' });
    expect(refusedFields(await post({ name: '一级', position: 'downstream' }))).toEqual({ name: 'link-name-taken' });
    expect(refusedFields(await desk.editLink(other, { name: '一级' }))).toEqual({ name: 'link-name-taken' });
    expect(refusedFields(await post({ name: '  ' }))).toEqual({ name: 'required' });
    expect(refusedFields(await post({ name: '新', industryIds: ['9999'] }))).toEqual({
      industryIds: 'industry-unknown',
    });
    const [elsewhere] = (await desk.tree((await desk.byKey('hydrogen')).id)).items;
    expect(refusedFields(await post({ name: '新', parentId: elsewhere?.id }))).toEqual({
      parentId: 'chain-link-unknown',
    });
    expect(await outline()).toEqual(['upstream 一级', ' upstream 二级', '  upstream 三级', 'upstream 另一级']);
    // Below different wholes the same name is clear.
    await desk.addLink(chain.id, { name: '二级', parentId: other.id });
  });

  it('one that has parts is not deleted, and says by what; a deleted one leaves its line in the history', async () => {
    const top = await desk.addLink(chain.id, { name: '整体' });
    const part = await desk.addLink(chain.id, { name: '部分', parentId: top.id });
    const refused = await desk.removeLink(top);
    expectProblem(refused, 409, 'link-referred-to');
    expect(refused.body).toMatchObject({
      detail: expect.stringContaining('部分'),
      referrers: [{ kind: 'link', count: 1, named: [{ id: part.id, title: '部分' }] }],
    });
    expectProblem(await desk.removeLink({ ...part, version: 9 }), 409, 'stale-version');
    await desk.removeLink(part).expect(204);
    expectProblem(await desk.removeLink(part), 404, 'not-found');
    const [newest] = await desk.history(`chains/${chain.id}`);
    expect(newest?.changes).toEqual([
      { field: 'links', before: expect.objectContaining({ name: '部分', parentId: '整体' }), after: null },
    ]);
  });
});
