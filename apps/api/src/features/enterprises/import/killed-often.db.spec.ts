import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DatabaseServer } from '../../../foundation/database/server.js';
import { aCreditCode } from '../../../testing/an-enterprise.js';
import { DIST, killableProcess, killTree } from '../../../testing/killable-service.js';
import { createTestApp, type TestApp } from '../../../testing/test-app.js';
import { csv, ImportDesk } from '../../imports/testing/import-desk.js';
import { registerDigest } from '../../imports/testing/register-digest.js';

const BUILT = pathToFileURL(DIST).href;
const KILLS = 50;
const KNOWN = 300;
const FRESH = 700;

/** The built service without its pages: it is made, waits for a word, and then takes jobs. */
const PROGRAM = `
  const { createApp } = await import('${BUILT}/create-app.js');
  const { readConfig } = await import('${BUILT}/foundation/config/config.js');
  const { createLogger } = await import('${BUILT}/foundation/logging/logger.js');
  const { Jobs } = await import('${BUILT}/foundation/jobs/jobs.js');
  const app = await createApp(readConfig(process.env), createLogger('silent'));
  await app.init();
  console.log('ready');
  process.stdin.once('data', () => void app.get(Jobs).start());
`;

/** A process that works, with the process that reads files for it; both die together. */
class Worker {
  private readonly child: ReturnType<typeof killableProcess>;
  private readonly ready: Promise<unknown>;

  constructor(t: TestApp) {
    this.child = killableProcess(['--input-type=module', '-e', PROGRAM], {
      DATABASE_URL: t.database.appUrl,
      LIANQUN_DATA_DIR: t.config.dataDir,
    });
    this.ready = once(createInterface({ input: this.child.stdout }), 'line');
  }

  async begin(): Promise<void> {
    await this.ready;
    this.child.stdin.write('\n');
  }

  kill(): Promise<void> {
    return killTree(this.child);
  }
}

const row = (number: number, note: string) => [
  `常断${String(number)}号示例有限公司`,
  aCreditCode(800_000 + number),
  '河北省唐山市',
  '氢能',
  String(number),
  note,
];
const HEADER = ['企业名称', '统一社会信用代码', '所在地', '产业链', '2025年营业收入（万元）', '备注'];
const numbers = (count: number) => Array.from({ length: count }, (_, i) => i);

/** What comes after a state, and the state that follows when it is done. */
const STAGES = {
  undone: { work: 'reading', done: 'ready' },
  ready: { work: 'committing', done: 'committed' },
  committed: { work: 'undoing', done: 'undone' },
} as const;

type Settled = keyof typeof STAGES;

const isSettled = (status: string): status is Settled => Object.hasOwn(STAGES, status);

describe('work that is killed at any moment', () => {
  let t: TestApp;
  let desk: ImportDesk;
  let spare: Worker;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    desk = await ImportDesk.open(t);
    spare = new Worker(t);
  });
  afterAll(async () => {
    await spare.kill();
    await t.close();
  });

  const count = async (what: string) =>
    Number((await t.sql<{ n: string }>(`select count(*) as n from ${what}`))[0]?.n ?? NaN);

  /** Begins what follows for a batch. @returns the batch that it is done to */
  async function begin(id: string, status: Settled): Promise<string> {
    const of = `/api/enterprise-imports/${id}`;
    if (status === 'undone') return ((await desk.visitor.post(`${of}/again`).expect(201)).body as { id: string }).id;
    const { version } = await desk.batch(id);
    if (status === 'ready') await desk.visitor.post(`${of}/commit`).expect(202);
    else await desk.visitor.post(`${of}/undo`).send({ version }).expect(202);
    return id;
  }

  it(`has been done or has not, ${String(KILLS)} times: reading, committing, undoing`, async () => {
    await desk.bringIn(csv(HEADER, ...numbers(KNOWN).map((number) => row(number, '原'))));
    const base = await registerDigest(t);
    const list = csv(HEADER, ...numbers(KNOWN + FRESH).map((number) => row(number, '新')));

    // How long each work takes when nobody disturbs it; the last step leaves the batch undone.
    const takes: Record<string, number> = {};
    const timed = async (work: string, does: () => Promise<unknown>) => {
      const began = performance.now();
      await does();
      takes[work] = performance.now() - began;
    };
    let id = '';
    await timed('reading', async () => (id = (await desk.upload(list)).id));
    await timed('committing', () => desk.commit(id));
    await timed('undoing', () => desk.undo(id));
    expect(await registerDigest(t)).toEqual(base);

    let after = base;
    let interrupted = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      const { status } = await desk.batch(id);
      if (isSettled(status)) id = await begin(id, status);
      const worker = spare;
      // Made ready while the other one works.
      spare = new Worker(t);
      const { status: work } = await desk.batch(id);
      await t.sql(`delete from import_progress where batch_id = $1`, [id]);
      await worker.begin();
      // From the moment at which it has found the work.
      while ((await desk.batch(id)).status === work && !(await count(`import_progress where batch_id = '${id}'`)))
        await sleep(5);
      await sleep(Math.random() * 1.2 * (takes[work] ?? 500));
      await worker.kill();

      const { status: now, counts } = await desk.batch(id);
      expect({ now, work, problem: (await desk.batch(id)).problem }).toMatchObject({
        now: isSettled(now) ? now : work,
      });
      if (now === work) interrupted += 1;
      const staged = now === 'reading' ? 0 : KNOWN + FRESH;
      expect(await count(`import_row where batch_id = '${id}'`)).toBe(staged);
      expect(await count(`import_decision where batch_id = '${id}'`)).toBe(staged);
      if (now !== 'reading') expect(counts).toMatchObject({ new: FRESH, update: KNOWN });
      if (now === 'committed' && work === 'committing') {
        after = await registerDigest(t);
        expect(await count('enterprise')).toBe(KNOWN + FRESH);
        expect(await count('enterprise_search')).toBe(KNOWN + FRESH);
        expect(await count(`enterprise where note = '新'`)).toBe(KNOWN + FRESH);
      }
      const written = now === 'committed' || now === 'undoing';
      expect(await registerDigest(t)).toEqual(written ? after : base);
    }
    // Some came too late; enough of them struck while the work was going on.
    expect(interrupted).toBeGreaterThan(KILLS / 5);

    // Whatever was interrupted last is taken up again and comes to its end.
    await t.app.get(DatabaseServer).unlockAbandonedJobs();
    await desk.work();
    expect(isSettled((await desk.batch(id)).status)).toBe(true);
  }, 420_000);
});
