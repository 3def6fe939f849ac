// Global setup of the Jest projects that need PostgreSQL: one server and one migrated template for the whole run.
// Jest calls it once per project in the same process, so the second call finds the work of the first.
import { sweepLeftovers, startRun } from './database-run.mjs';

export default async function setUp() {
  globalThis.lianqunDatabaseRun ??= sweepLeftovers().then(startRun);
  const run = await globalThis.lianqunDatabaseRun;
  Object.assign(process.env, run.environment);
}
