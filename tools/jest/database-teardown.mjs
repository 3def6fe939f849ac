// Global teardown of the Jest projects that need PostgreSQL; the first call ends the run.
export default async function tearDown() {
  const run = await globalThis.lianqunDatabaseRun;
  globalThis.lianqunDatabaseRun = undefined;
  await run?.end();
}
