// Files of the repository that follow from other files.
//   node tools/derived.mjs           writes them
//   node tools/derived.mjs --check   fails when one of them is not what would be written
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { startRun } from './jest/database-run.mjs';

const root = path.resolve(import.meta.dirname, '..');
const run = promisify(execFile);

/** In this order: a later one may be made from an earlier one's text. */
const GENERATORS = [
  { file: 'apps/api/openapi.json', make: () => derive('openapi') },
  { file: 'libs/api-client/src/schema.ts', make: (made) => clientTypes(made.get('apps/api/openapi.json')) },
  { file: 'apps/api/route-table.json', make: () => derive('routes') },
  {
    file: 'apps/api/database-snapshot.json',
    make: () => withDatabase((environment) => derive('database', environment)),
  },
];

/** What the built API says about itself. */
async function derive(what, environment = {}) {
  const program = path.join(root, 'apps', 'api', 'dist', 'derive.js');
  const { stdout } = await run(process.execPath, [program, what], {
    cwd: root,
    env: { ...process.env, ...environment },
    maxBuffer: 64 * 1024 * 1024,
  });
  return stdout;
}

async function clientTypes(description) {
  const { default: openapi, astToString } = await import('openapi-typescript');
  const head = '// Written by `node tools/derived.mjs` from apps/api/openapi.json. Do not edit.\n\n';
  return head + astToString(await openapi(JSON.parse(description), { alphabetize: true }));
}

/** A migrated database for as long as it takes. */
async function withDatabase(work) {
  const { environment, end } = await startRun();
  try {
    return await work({
      DATABASE_URL: environment.LIANQUN_TEST_APP_URL,
      MIGRATION_DATABASE_URL: environment.LIANQUN_TEST_OWNER_URL,
    });
  } finally {
    await end();
  }
}

function firstDifference(old, fresh) {
  if (old === null) return 'the file is missing';
  const [before, after] = [old.split('\n'), fresh.split('\n')];
  const line = after.findIndex((text, index) => text !== before[index]);
  return `line ${(line < 0 ? after.length : line) + 1} differs`;
}

const check = process.argv.includes('--check');
const made = new Map();
let stale = 0;
for (const { file, make } of GENERATORS) {
  const target = path.join(root, file);
  const old = fs.existsSync(target) ? fs.readFileSync(target, 'utf8') : null;
  try {
    const fresh = await make(made);
    made.set(file, fresh);
    if (fresh === old) {
      console.log(`= ${file}`);
    } else if (check) {
      stale += 1;
      console.error(`✗ ${file}: ${firstDifference(old, fresh)}. Run \`node tools/derived.mjs\` and commit the result.`);
    } else {
      fs.writeFileSync(target, fresh);
      console.log(`+ ${file}`);
    }
  } catch (error) {
    stale += 1;
    console.error(`✗ ${file} cannot be made: ${error.stderr || error.message}`);
  }
}
process.exit(stale ? 1 : 0);
