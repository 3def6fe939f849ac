// Ending on request. The first signal ends everything in order; a later one hurries.
import { signalChildren } from './children.mjs';
import { info } from './say.mjs';

/** npm passes on the Ctrl-C which the terminal has sent to everybody already: within this time it is the same one. */
const SAME_SIGNAL_MS = 1_000;

/**
 * @returns {{ add(task: (hurry: AbortSignal) => Promise<void>): void, end(code: number): Promise<never>,
 *   isEnding(): boolean }}
 * Tasks run last in, first out.
 */
export function shutdownOnSignals() {
  const tasks = [];
  const hurry = new AbortController();
  let beganAt = 0;
  let ending;

  function end(code) {
    beganAt ||= Date.now();
    return (ending ??= runTasks(code));
  }

  async function runTasks(code) {
    for (let task = tasks.pop(); task; task = tasks.pop()) {
      try {
        await task(hurry.signal);
      } catch (error) {
        console.error(error);
        code ||= 1;
      }
    }
    process.exit(code);
  }

  function onSignal(name) {
    if (!beganAt) {
      signalChildren(name);
      info('正在停止…再按一次 Ctrl-C 立即结束', 'stopping; Ctrl-C again hurries');
      void end(0);
    } else if (Date.now() - beganAt > SAME_SIGNAL_MS) {
      hurry.abort();
    }
  }

  process.on('SIGINT', () => onSignal('SIGINT'));
  process.on('SIGTERM', () => onSignal('SIGTERM'));
  // A closed terminal ends the command, unless it was started under nohup, which takes the terminal away.
  if (process.stdin.isTTY) process.on('SIGHUP', () => onSignal('SIGHUP'));
  return { add: (task) => tasks.push(task), end, isEnding: () => beganAt > 0 };
}

/** Resolves when the work is done, the time is up or somebody hurries, whichever comes first. */
export function within(milliseconds, hurry, work) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    const done = (settle) => (value) => {
      clearTimeout(timer);
      settle(value);
    };
    if (hurry.aborted) resolve();
    hurry.addEventListener('abort', done(resolve), { once: true });
    work.then(done(resolve), done(reject));
  });
}
