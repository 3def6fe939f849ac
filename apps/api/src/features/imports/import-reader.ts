import { fork, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { Inject, Injectable } from '@nestjs/common';
import type { Writable } from 'node:stream';
import { CONFIG, type Config } from '../../foundation/config/config.js';
import { contactKeys } from '../../foundation/crypto/contact-cipher.js';
import type { BatchProblem, ReaderMessage, ReadOrder, ReadResult } from './reading/protocol.js';

/** A file that could not be read; `problem` is what the batch says. */
export class ReadingRefused extends Error {
  constructor(readonly problem: BatchProblem) {
    super(problem.code);
  }
}

/** Bounds of the reading process. The heap is for the program; file contents are spilled by the spreadsheet reader. */
const HEAP_MB = 160;
const MINUTES = 15;
const TIMEOUT_MS = MINUTES * 60_000;

/** `dist/import-reader.js` of the service, whether this code runs from `src` (tests) or `dist`. */
const PROGRAM = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../../dist/import-reader.js');

interface Ending {
  result: ReadResult | null;
  problem: BatchProblem | null;
}

function ended(child: ChildProcess, onProgress: (done: number) => void): Promise<Ending> {
  const ending: Ending = { result: null, problem: null };
  child.on('message', (message: ReaderMessage) => {
    if (message.type === 'progress') onProgress(message.done);
    else if (message.type === 'done') ending.result = message.result;
    else ending.problem = message.problem;
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      // A heap that is full ends the process with SIGABRT.
      const outOfMemory = signal === 'SIGABRT' || code === 134;
      if (!ending.result && !ending.problem) {
        ending.problem = { code: outOfMemory ? 'reader-out-of-memory' : 'reader-crashed', params: {} };
      }
      resolve(ending);
    });
  });
}

/** Reads files in a process of its own, with a limit on memory and time: a hostile file cannot harm the service. */
@Injectable()
export class ImportReader {
  private readonly running = new Map<string, ChildProcess>();
  private readonly keys: readonly string[];

  constructor(@Inject(CONFIG) { contactKeys: configured, dataDir }: Config) {
    this.keys = contactKeys(configured, dataDir);
  }

  /**
   * Reads a file; its rows go into `rows` as COPY lines.
   * @throws ReadingRefused with the reason when the file cannot be read
   */
  async read(order: Omit<ReadOrder, 'keys'>, rows: Writable, onProgress: (done: number) => void): Promise<ReadResult> {
    const child = fork(PROGRAM, [], {
      execArgv: [`--max-old-space-size=${String(HEAP_MB)}`, '--max-semi-space-size=32'],
      stdio: ['ignore', 'pipe', 'ignore', 'ipc'],
      env: { PATH: process.env.PATH, TZ: 'UTC' },
    });
    this.running.set(order.batchId, child);
    const overdue = new AbortController();
    const timer = setTimeout(() => {
      overdue.abort();
      child.kill('SIGKILL');
    }, TIMEOUT_MS);
    try {
      const ending = ended(child, onProgress);
      // Over the channel of the two processes: neither arguments nor environment, which others can look at.
      child.send({ ...order, keys: this.keys } satisfies ReadOrder);
      const output = child.stdout;
      if (!output) throw new Error('the reading process has no output');
      const copied = await pipeline(output, rows).then(
        () => null,
        (error: unknown) => ({ error }),
      );
      // What stopped the copying was the database, unless the process had ended: then half a line reached it.
      const ownEnd = child.exitCode !== null || child.signalCode !== null;
      if (copied && !ownEnd) throw copied.error;
      const { result, problem } = await ending;
      if (overdue.signal.aborted) throw new ReadingRefused({ code: 'reader-timeout', params: { minutes: MINUTES } });
      if (problem) throw new ReadingRefused(problem);
      if (copied) throw copied.error;
      if (!result) throw new Error('the reading process said nothing');
      return result;
    } finally {
      clearTimeout(timer);
      this.running.delete(order.batchId);
      child.kill('SIGKILL');
    }
  }

  /** Ends the reading of a batch, if it is going on here. */
  abort(batchId: string): void {
    this.running.get(batchId)?.kill('SIGKILL');
  }
}
