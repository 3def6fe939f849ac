// The steps of `npm run audit:verify`.
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { pathToFileURL } from 'node:url';
import { findingWords, moment } from './audit-words.mjs';
import { takeLock } from './lock.mjs';
import { readOptions } from './options.mjs';
import { Refusal, fail, info, summary } from './say.mjs';
import { prepareWorkspace } from './workspace.mjs';

const DATABASE = 'lianqun';
/** A disaster may concern every row: the first ones are named, the rest counted. */
const NAMED = 1_000;
const TELL_EVERY_ROWS = 500_000;

/** @returns {Promise<number>} 1 when anything is wrong */
export async function verify(root, args) {
  const heads = readHeads(args);
  const options = readOptions(root);
  await prepareWorkspace(root);
  const { database, close } = await openDatabase(options);
  try {
    return await verifyDatabase(root, database, heads);
  } finally {
    await close();
  }
}

function readHeads(args) {
  const { values } = parseArgs({ args, options: { head: { type: 'string', multiple: true, default: [] } } });
  const wrong = values.head.find((head) => !/^[0-9a-f]{64}$/i.test(head));
  if (wrong === undefined) return values.head;
  throw new Refusal(
    `--head 应为 64 位十六进制数，现为“${wrong}”`,
    `--head must be 64 hexadecimal digits, not "${wrong}".`,
  );
}

/** The database of the service; the built-in one is started when nobody has, and then stopped again. */
async function openDatabase(options) {
  if (options.databaseUrl) return { database: options.databaseUrl, close: async () => {} };
  const home = path.join(options.dataDir, 'postgres');
  if (!fs.existsSync(path.join(home, 'cluster.json'))) {
    throw new Refusal(
      `${options.dataDir} 中没有数据库，请先运行 npm start，或设置 LIANQUN_DATA_DIR、DATABASE_URL`,
      `There is no database in ${options.dataDir}. Run npm start first, or set LIANQUN_DATA_DIR or DATABASE_URL.`,
    );
  }
  // Held while we work on a database that nobody else has started, so that a start does not take it over from us.
  const lock = takeLock(path.join(options.dataDir, 'instance.json'));
  const { startEmbeddedPostgres } = await import('../embedded-postgres.mjs');
  const postgres = await startEmbeddedPostgres({ home });
  return {
    database: postgres.appUrl(DATABASE),
    close: async () => {
      if (lock.holder !== null) return;
      if (!postgres.adopted) await postgres.stop();
      lock.release();
    },
  };
}

/** @returns {Promise<number>} 1 when anything is wrong */
export async function verifyDatabase(root, database, heads = []) {
  const [{ verifyAudit }, { default: pg }] = await Promise.all([
    import(pathToFileURL(path.join(root, 'apps/api/dist/features/audit-record/verify/verify-audit.js')).href),
    import('pg'),
  ]);
  const client = new pg.Client({ connectionString: database, application_name: 'lianqun audit:verify' });
  client.on('error', () => {});
  await client.connect();
  try {
    await refuseUnsealed(client);
    return conclude(await verifyAudit(client, { heads, ...talk() }));
  } finally {
    await client.end();
  }
}

async function refuseUnsealed(client) {
  const { rows } = await client.query(`select to_regclass('audit_seal') is not null as there`);
  if (rows[0].there) return;
  throw new Refusal(
    '此数据库的审计记录尚未封存，请先用本版本启动一次服务',
    'The audit record of this database is not sealed yet. Start the service of this version once.',
  );
}

function talk() {
  let named = 0;
  let told = TELL_EVERY_ROWS;
  return {
    onFinding(finding) {
      if (named === NAMED) info('其余问题只计数', 'the rest is only counted');
      if (++named <= NAMED) fail(...findingWords(finding));
    },
    onProgress(rows) {
      if (rows < told) return;
      told = rows + TELL_EVERY_ROWS;
      info(`已核对 ${rows.toLocaleString('en')} 行`, `${rows.toLocaleString('en')} rows compared`);
    },
  };
}

function conclude({ rows, expired, seals, sealedUntil, head, unsealed, findings }) {
  const number = (n) => n.toLocaleString('en');
  const ok = findings === 0;
  summary(
    ok ? '审计记录完整，未发现改动 The audit record is intact' : '审计记录存在问题 The audit record is not intact',
    [
      ['数据变更', 'changes', `${number(rows.audit_record)}（未封存 unsealed ${number(unsealed.audit_record)}）`],
      ['访问事件', 'events', `${number(rows.access_event)}（未封存 unsealed ${number(unsealed.access_event)}）`],
      ['到期清除', 'expired', number(expired)],
      ['封条', 'seals', number(seals)],
      ['封存至', 'until', sealedUntil ? moment(sealedUntil) : '—'],
      ['链头', 'head', head ?? '—'],
      ['问题', 'findings', number(findings)],
    ],
  );
  return ok ? 0 : 1;
}
