// The steps of `npm test`.
import path from 'node:path';
import { runNode, signalChildren } from './children.mjs';
import { prepareWorkspace } from './workspace.mjs';

/** Settings of a running product must not reach the tests: they make their own databases and folders. */
const OF_THE_PRODUCT = [
  'DATABASE_URL',
  'MIGRATION_DATABASE_URL',
  'LIANQUN_DATA_DIR',
  'LIANQUN_ADMIN_PASSWORD',
  'PORT',
  'HOST',
];

/** @returns {Promise<number>} the exit code of Jest */
export async function test(root, args) {
  // Jest stops its database when it is asked to end; leaving before it would leave the database behind.
  for (const name of ['SIGINT', 'SIGTERM']) process.on(name, () => signalChildren(name));
  await prepareWorkspace(root);
  const environment = { ...process.env, NODE_ENV: 'test' };
  for (const name of OF_THE_PRODUCT) delete environment[name];
  return runNode([path.join(root, 'node_modules', 'jest', 'bin', 'jest.js'), ...args], { cwd: root, env: environment });
}
