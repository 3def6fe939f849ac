import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PROJECT_STAGES } from '@lianqun/domain';
import fc from 'fast-check';
import { aProject } from '../../../testing/a-project.js';
import { createTestApp, type TestApp, type Visitor } from '../../../testing/test-app.js';
import { sheetLines } from '../../imports/testing/sheet-lines.js';
import { exportOf } from '../testing/export-of.js';

const REGIONS = ['110114', '120000', '130209', '130600', null];
const PLACES = ['昌平', '天津', '唐山', '保定', '无址'];

/** Whatever one account asks for, in whatever order. */
const requests = fc.oneof(
  fc.record({
    what: fc.constant('list' as const),
    query: fc.record(
      {
        q: fc.constantFrom('保密', '示例', 'XM', '唐山', '0001', 'bm'),
        regionCode: fc.constantFrom('110000', '120000', '130000'),
        stage: fc.constantFrom(...PROJECT_STAGES),
        confidentiality: fc.constantFrom('shared', 'internal'),
        sort: fc.constantFrom('name', '-name', '-updatedAt', 'totalInvestment', 'code'),
        page: fc.integer({ min: 1, max: 3 }),
        pageSize: fc.constantFrom(1, 3, 50),
      },
      { requiredKeys: [] },
    ),
  }),
  fc.record({
    what: fc.constantFrom('show' as const, 'history' as const, 'reveal' as const, 'invitations' as const),
    at: fc.nat(),
  }),
  fc.record({
    what: fc.constant('change' as const),
    at: fc.nat(),
    body: fc.record(
      {
        version: fc.integer({ min: 1, max: 2 }),
        name: fc.constantFrom('改名', ''),
        stage: fc.constantFrom(...PROJECT_STAGES),
        regionCode: fc.constantFrom(...REGIONS),
        organizationId: fc.constantFrom('tianjin-department', 'hebei-department'),
        confidentiality: fc.constantFrom('shared', 'internal'),
      },
      { requiredKeys: ['version'] },
    ),
  }),
  fc.record({ what: fc.constant('log' as const), at: fc.nat() }),
  fc.record({ what: fc.constant('export' as const) }),
);

type Ask = typeof requests extends fc.Arbitrary<infer T> ? T : never;

/** Hebei sees and does everything here; the account of Tianjin is the one that is looked at. */
describe('an account of one province', () => {
  let t: TestApp;
  let tianjin: Visitor;
  const projects: { id: string; name: string; code: string; unseen: boolean }[] = [];

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    tianjin = await t.signedIn('reviewer', 'tianjin-department');
    const owners: Visitor[] = [];
    for (const key of ['changping-bureau', 'tianjin-department', 'tangshan-bureau', 'baoding-bureau', 'industry-group'])
      owners.push(await t.signedIn(key === 'industry-group' ? key : 'reviewer', key));
    for (const stage of PROJECT_STAGES) {
      for (const [i, owner] of owners.entries()) {
        const region = REGIONS[i] ?? null;
        const internal = stage === 'signed' && i % 2 === 0;
        const draft = aProject()
          .named(`保密${String(PLACES[i])}${stage}`)
          .inStage(stage)
          .with({ regionCode: region, responsiblePerson: '机密人', confidentiality: internal ? 'internal' : 'shared' });
        const { id, name, code } = await draft.savedBy(owner);
        const restricted = internal || ['lead', 'negotiating', 'terminated'].includes(stage);
        projects.push({ id, name, code, unseen: restricted && region !== '120000' });
      }
    }
  });
  afterAll(() => t.close());

  const at = (index: number) => projects[index % projects.length] as (typeof projects)[number];

  async function answerTo(ask: Ask): Promise<string> {
    switch (ask.what) {
      case 'list':
        return (await tianjin.get('/api/projects').query(ask.query)).text;
      case 'show':
        return (await tianjin.get(`/api/projects/${at(ask.at).id}`)).text;
      case 'history':
        return (await tianjin.get(`/api/projects/${at(ask.at).id}/history`)).text;
      case 'reveal':
        return (await tianjin.post(`/api/projects/${at(ask.at).id}/contacts/reveal`)).text;
      case 'invitations':
        return (await tianjin.get(`/api/records/project/${at(ask.at).id}/invitations`)).text;
      case 'change':
        return (await tianjin.patch(`/api/projects/${at(ask.at).id}`).send(ask.body)).text;
      case 'log': {
        // What the answer repeats of the request is no news: the name is another one that folds to the same.
        const name = at(ask.at).name.replace('保密', '（保密）');
        return (await tianjin.post('/api/projects').send({ name, type: 'introduced' })).text;
      }
      case 'export':
        return JSON.stringify((await sheetLines(await exportOf(tianjin))).lines);
    }
  }

  it('is shown nothing of what is another side’s, and changes nothing of it, whatever it asks for', async () => {
    const unseen = projects.filter((one) => one.unseen);
    const others = projects.filter((_, i) => i % REGIONS.length !== 1).map(({ id }) => id);
    const rows = () => t.sql('select * from project where id = any($1) order by id', [others]);
    const before = await rows();
    await fc.assert(
      fc.asyncProperty(fc.array(requests, { minLength: 3, maxLength: 8 }), async (asks) => {
        for (const ask of asks) {
          const answer = await answerTo(ask);
          for (const { id, name, code } of unseen) {
            for (const told of [id, name, code]) {
              if (answer.includes(told)) throw new Error(`${JSON.stringify(ask)} tells of ${name}: ${answer}`);
            }
          }
          const own = ask.what === 'reveal' && !others.includes(at(ask.at).id);
          if (!own && answer.includes('机密人')) throw new Error(`${JSON.stringify(ask)} tells a contact: ${answer}`);
        }
      }),
      { numRuns: 25 },
    );
    expect(await rows()).toEqual(before);
  });
});
