// A program that starts the embedded PostgreSQL as `npm start` does, says what it got, and waits to be killed
// or, asked through its standard input, stops it.
import { startEmbeddedPostgres } from '../../embedded-postgres.mjs';

const steps = [];
const postgres = await startEmbeddedPostgres({
  home: process.argv[2],
  onProgress: (step) => steps.push(step),
});
await postgres.ensureDatabase('lianqun');
const { pid, port, adopted } = postgres;
const urls = {
  superuser: postgres.superuserUrl('lianqun'),
  owner: postgres.ownerUrl('lianqun'),
  app: postgres.appUrl('lianqun'),
};
console.log(JSON.stringify({ pid, port, adopted, steps, urls }));
process.stdin.once('data', async () => {
  await postgres.stop();
  process.exit(0);
});
