// Programs that a command runs to their end, and that end with it.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

const running = new Set();

/** Runs Node with a script; the output goes to ours. Resolves to the exit code. */
export function runNode(args, options = {}) {
  return run(process.execPath, args, options);
}

/**
 * With `onLine` the output is handed over instead, line by line; `stdio` must then be pipes.
 * @returns {Promise<number>} the exit code; a program ended by a signal counts as 1
 */
export function run(program, args, { onLine, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'inherit', 'inherit'], ...options });
    running.add(child);
    if (onLine) for (const stream of [child.stdout, child.stderr]) createInterface(stream).on('line', onLine);
    child.once('error', (error) => {
      running.delete(child);
      reject(error);
    });
    child.once('close', (code) => {
      running.delete(child);
      resolve(code ?? 1);
    });
  });
}

/** Passes a signal on: `kill` of our process alone does not reach them, unlike Ctrl-C. */
export function signalChildren(name) {
  for (const child of running) child.kill(name);
}
