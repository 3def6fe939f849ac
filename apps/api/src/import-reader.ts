/**
 * The program that reads uploaded files, in a process of its own. It takes one order over the channel to its parent,
 * writes the rows as COPY lines to standard output, and says at the end what it found or why it refused.
 */
import { once } from 'node:events';
import { FileProblem } from '@lianqun/spreadsheet';
import { blockerLedger, chainLedgers, platformLedger, relocationLedger } from '@lianqun/domain';
import { blockerReading } from './features/blockers/import/blocker-reading.js';
import { chainReading } from './features/chains/import/chain-reading.js';
import { enterpriseReading } from './features/enterprises/import/enterprise-reading.js';
import { fileProblemTold } from './features/imports/reading/columns/file-words.js';
import { readFile } from './features/imports/reading/read-file.js';
import { smallReading } from './features/imports/small/small-reading.js';
import { projectReading } from './features/projects/import/project-reading.js';
import { platformReading } from './features/receiving-platforms/import/platform-reading.js';
import { relocationReading } from './features/relocations/import/relocation-reading.js';
import type { ReaderMessage, ReadOrder } from './features/imports/reading/protocol.js';
import type { TargetReading } from './features/imports/reading/target-reading.js';

const readings = new Map<string, TargetReading>(
  [
    enterpriseReading,
    projectReading,
    smallReading(blockerLedger, blockerReading),
    smallReading(platformLedger, platformReading),
    smallReading(relocationLedger, relocationReading),
    smallReading(chainLedgers.chain, chainReading),
    smallReading(chainLedgers.cluster, chainReading),
  ].map((reading) => [reading.register, reading]),
);

function tell(message: ReaderMessage): Promise<void> {
  return new Promise((resolve, reject) => {
    process.send?.(message, undefined, undefined, (error) => {
      if (error) reject(error);
      else resolve();
    });
  });
}

async function obey(order: ReadOrder): Promise<void> {
  const reading = readings.get(order.register);
  if (!reading) throw new Error(`no reading for ${order.register}`);
  const output = {
    async write(lines: string) {
      if (!process.stdout.write(lines)) await once(process.stdout, 'drain');
    },
    progress: (done: number) => {
      process.send?.({ type: 'progress', done } satisfies ReaderMessage);
    },
  };
  try {
    await tell({ type: 'done', result: await readFile(order, reading, output) });
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    await tell({ type: 'refused', problem: fileProblemTold(error) });
  }
  process.disconnect();
}

// The parent is gone: nobody wants the rows any more.
process.stdout.on('error', () => process.exit(1));
process.once('message', (order: ReadOrder) => {
  obey(order).catch((error: unknown) => {
    console.error(error);
    process.exit(1);
  });
});
