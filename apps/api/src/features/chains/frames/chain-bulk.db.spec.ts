import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { expectProblem, refusedFields } from '../../../testing/problem.js';
import { createTestApp, type TestApp, type Visitor } from '../../../testing/test-app.js';
import type { BulkFieldList, BulkPreview } from '../../bulk/bulk.dto.js';
import { change, type Item, itemOf } from '../../bulk/testing/ordering.js';
import type { ChainKind } from '../chain-kind.js';
import { ChainDesk } from '../testing/chain-desk.js';

const DAY = '2026-03-01';

describe('changing many chains or clusters at once', () => {
  let t: TestApp;
  let desk: ChainDesk;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    desk = await ChainDesk.open(t);
  });
  afterAll(() => t.close());

  const look = (ids: string[], changes: object, kind: ChainKind = 'chain', by: Visitor = desk.visitor) =>
    by.post(`/api/${kind}-bulk/preview`).send({ ids, changes });
  const preview = async (ids: string[], changes: object, kind: ChainKind = 'chain') =>
    (await look(ids, changes, kind).expect(200)).body as BulkPreview;
  const record = async ({ id }: Item, kind: ChainKind = 'chain') =>
    (await desk.visitor.get(`/api/${kind}s/${id}`).expect(200)).body as Awaited<ReturnType<ChainDesk['byKey']>>;
  const apply = async (items: Item[], changes: object, kind: ChainKind = 'chain') => {
    const { changed } = await change(t, desk.visitor, kind, items.map(itemOf), changes);
    expect(changed).toBe(items.length);
  };

  it('begins a new term on the day named, in each of them; what was stays', async () => {
    const [one, two] = [await desk.created({ name: '批量甲链' }), await desk.created({ name: '批量乙链' })];
    const changes = { status: 'published', startsOn: DAY };
    const told = await preview([one.id, two.id], changes);
    expect(told).toMatchObject({ changed: 2, unchanged: 0, refused: 0 });
    expect(told.items).toMatchObject([
      { before: { status: 'candidate', startsOn: null }, after: { status: 'published', startsOn: DAY } },
      { title: '批量乙链', problem: null },
    ]);
    expect((await record(one)).terms).toHaveLength(1);
    await apply([one, two], changes);
    for (const chain of [await record(one), await record(two)]) {
      expect(chain).toMatchObject({ version: 2, status: 'published' });
      expect(chain.terms).toMatchObject([
        { startsOn: null, status: 'candidate' },
        { startsOn: DAY, status: 'published' },
      ]);
    }
    expect(await preview([one.id], changes)).toMatchObject({ changed: 0, unchanged: 1 });
  });

  it('says more of the same day in the term that begins then', async () => {
    const chain = await desk.created({ name: '批量丙链' });
    await apply([chain], { status: 'published', startsOn: DAY });
    await apply([await record(chain)], { batch: '2', startsOn: DAY });
    const after = await record(chain);
    expect(after).toMatchObject({ status: 'published', batch: 2 });
    expect(after.terms).toMatchObject([
      { startsOn: null, batch: null },
      { startsOn: DAY, status: 'published', batch: 2 },
    ]);
    await apply([after], { batch: null, startsOn: DAY });
    expect(await record(chain)).toMatchObject({ batch: null });
  });

  it('tells what holds from a day to come, which is not so yet', async () => {
    const chain = await desk.created({ name: '批量己链' });
    const later = '2199-01-01';
    const [item] = (await preview([chain.id], { status: 'retired', startsOn: later })).items;
    expect(item).toMatchObject({
      before: { status: 'candidate', startsOn: null },
      after: { status: 'retired', startsOn: later },
    });
    await apply([chain], { status: 'retired', startsOn: later });
    expect(await record(chain)).toMatchObject({ status: 'candidate', terms: [{}, { status: 'retired' }] });
  });

  it('compares with what held on the day that is named, not with today', async () => {
    const chain = await desk.created({ name: '批量庚链' });
    await apply([chain], { level: 'national', startsOn: DAY });
    const former = '2025-06-01';
    await apply([await record(chain)], { status: 'published', level: 'national', startsOn: former });
    const after = await record(chain);
    expect(after.terms).toMatchObject([
      { startsOn: null, level: null },
      { startsOn: former, status: 'published', level: 'national' },
      { startsOn: DAY, status: 'candidate', level: 'national' },
    ]);
    const [item] = (await preview([chain.id], { status: 'published', startsOn: former })).items;
    expect(item).toMatchObject({ problem: null, after: { status: 'published', startsOn: former } });
  });

  it('refuses what a form would refuse', async () => {
    const chain = await desk.created({ name: '批量丁链' });
    const [item] = (await preview([chain.id], { status: 'retired' })).items;
    expect(item?.problem).toMatchObject({ code: 'required', field: 'startsOn' });
    const [unknown] = (await preview([chain.id], { regionCode: '999999', startsOn: DAY })).items;
    expect(unknown?.problem).toMatchObject({ code: 'region-unknown', field: 'regionCode' });
    expect(refusedFields(await look([chain.id], { status: null, startsOn: DAY }))).toEqual({
      'changes.status': 'required',
    });
    expect(refusedFields(await look([chain.id], { batch: '0', startsOn: DAY }))).toEqual({
      'changes.batch': 'must-be-one-of',
    });
    expect(refusedFields(await look([chain.id], { name: '同一名称', startsOn: DAY }))).toEqual({
      'changes.name': 'not-allowed',
    });
    const [wrong] = (await preview([chain.id], { status: 'retired', startsOn: '去年' })).items;
    expect(wrong?.problem).toMatchObject({ field: 'startsOn' });
  });

  it('is the same for clusters, whose level stays filled', async () => {
    const cluster = await desk.created({ name: '批量甲群', level: 'cultivating' }, 'cluster');
    expect(refusedFields(await look([cluster.id], { level: null, startsOn: DAY }, 'cluster'))).toEqual({
      'changes.level': 'required',
    });
    await apply([cluster], { level: 'national', startsOn: DAY }, 'cluster');
    expect(await record(cluster, 'cluster')).toMatchObject({ level: 'national', version: 2 });
    const of = async (kind: ChainKind) =>
      ((await desk.visitor.get(`/api/${kind}-bulk/fields`).expect(200)).body as BulkFieldList).items;
    expect((await of('chain')).map(({ field }) => field)).toEqual((await of('cluster')).map(({ field }) => field));
  });

  it('is for whoever keeps the dictionaries', async () => {
    const chain = await desk.created({ name: '批量戊链', regionCode: '130000' });
    const hebei = await ChainDesk.open(t, 'reviewer', 'hebei-department');
    expectProblem(
      await look([chain.id], { status: 'retired', startsOn: DAY }, 'chain', hebei.visitor),
      403,
      'forbidden',
    );
  });
});
