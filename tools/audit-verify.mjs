// npm run audit:verify: recomputes the chain of seals over the audit record and compares every row with it.
//   --head <hexadecimal>   also asks whether this head, noted elsewhere, is part of the chain
// Works on the database of DATABASE_URL, or on the built-in one, whether the service is running or not.
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const { checkNode } = await import('./lib/node-version.mjs');
checkNode();
const { runCommand } = await import('./lib/command.mjs');
const { verify } = await import('./lib/audit-verify.mjs');
await runCommand(() => verify(root, process.argv.slice(2)));
