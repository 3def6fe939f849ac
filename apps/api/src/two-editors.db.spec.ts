import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anEnterprise } from './testing/an-enterprise.js';
import { aProject } from './testing/a-project.js';
import { createTestApp, type TestApp, type Visitor } from './testing/test-app.js';

const ROUNDS = 200;

interface Noted {
  version: number;
  note: string | null;
}

describe('two editors of one record', () => {
  let t: TestApp;
  let editors: [Visitor, Visitor];

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    editors = [await t.signedIn('clerk'), await t.signedIn('clerk')];
  });
  afterAll(() => t.close());

  /** Adds a mark to the note; whoever comes second is told what stands there now and adds his to that. */
  async function mark(editor: Visitor, url: string, seen: Noted, sign: string): Promise<number> {
    let [base, refused] = [seen, 0];
    for (;;) {
      const note = `${base.note ?? ''}${sign}`;
      const { status, body } = await editor.patch(url).send({ version: base.version, note });
      if (status === 200) return refused;
      expect([status, body.code]).toEqual([409, 'stale-version']);
      expect(body.conflicts).toEqual([{ field: 'note', yours: note, theirs: body.current.note }]);
      base = body.current;
      refused++;
    }
  }

  it.each([
    ['enterprise', async () => `/api/enterprises/${(await anEnterprise().savedBy(editors[0])).id}`],
    ['project', async () => `/api/projects/${(await aProject().savedBy(editors[0])).id}`],
  ])(
    'lose nothing in two hundred rounds at once: %s',
    async (kind, create) => {
      const url = await create();
      const show = async () => (await editors[0].get(url).expect(200)).body as Noted & { id: string };
      let refusals = 0;
      for (let round = 0; round < ROUNDS; round++) {
        const seen = await show();
        const marks = [mark(editors[0], url, seen, 'a'), mark(editors[1], url, seen, 'b')];
        for (const refused of await Promise.all(marks)) refusals += refused;
      }
      const { id, version, note } = await show();
      const count = (sign: string) => (note ?? '').split(sign).length - 1;
      expect([count('a'), count('b'), version]).toEqual([ROUNDS, ROUNDS, 1 + 2 * ROUNDS]);
      // In every round one of the two came second: otherwise this has tried nothing.
      expect(refusals).toBe(ROUNDS);
      const [audited] = await t.sql<{ changes: number; accounts: number }>(
        `select count(*)::int as changes, count(distinct actor_id)::int as accounts from audit_record
        where kind = $1 and root_id = $2 and operation = 'update' and after ? 'note'`,
        [kind, id],
      );
      expect(audited).toEqual({ changes: 2 * ROUNDS, accounts: 2 });
    },
    180_000,
  );
});
