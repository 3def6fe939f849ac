// The steps of `npm run bench`. It ends well whatever the figures are: they are for people to judge.
import os from 'node:os';
import { HELP, readOptions } from '../bench/options.mjs';
import { prepareWorkspace } from './workspace.mjs';

/** Loaded one by one, after everything is installed. */
const SECTIONS = {
  register: async () => (await import('../bench/register.mjs')).benchRegister,
  registers: async () => (await import('../bench/registers.mjs')).benchRegisters,
  pages: async () => (await import('../bench/pages.mjs')).benchPages,
  access: async () => (await import('../bench/access.mjs')).benchAccess,
  month: async () => (await import('../bench/month.mjs')).benchMonth,
  files: async () => (await import('../bench/files.mjs')).benchFiles,
  start: async () => (await import('../bench/start.mjs')).benchStart,
  import: async () => (await import('../bench/import.mjs')).benchImport,
};

/** @returns {Promise<number>} the exit code */
export async function bench(root, args) {
  const options = readOptions(args);
  if (options.help) {
    console.log(HELP);
    return 0;
  }
  if (options.build) await prepareWorkspace(root);
  const { Report } = await import('../bench/report.mjs');
  const { Workshop } = await import('../bench/product.mjs');
  const began = performance.now();
  const report = new Report();
  console.log(`Node ${process.versions.node}, ${os.cpus().length} × ${os.cpus()[0]?.model ?? 'processor'}`);
  for (const section of options.sections) {
    const run = await SECTIONS[section]?.();
    if (run) await inWorkshop(new Workshop(), (workshop) => run(workshop, options, report));
  }
  console.log(`\n${report.summary()} (${((performance.now() - began) / 1000).toFixed(0)} s)`);
  return 0;
}

/** Everything that a section started and wrote is gone afterwards, also when somebody stops the bench. */
async function inWorkshop(workshop, work) {
  const stop = () => void workshop.close().finally(() => process.exit(130));
  for (const name of ['SIGINT', 'SIGTERM']) process.once(name, stop);
  try {
    await work(workshop);
  } finally {
    for (const name of ['SIGINT', 'SIGTERM']) process.off(name, stop);
    await workshop.close();
  }
}
