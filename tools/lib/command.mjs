// The frame around a command: expected failures become two sentences, the rest keep their stack.
import { Refusal, fail } from './say.mjs';

/** Runs the command; a number that it returns is the exit code, and nothing returned means that it goes on running. */
export async function runCommand(work) {
  try {
    const code = await work();
    if (typeof code === 'number') process.exit(code);
  } catch (error) {
    report(error);
    process.exit(1);
  }
}

export function report(error) {
  if (error instanceof Refusal) fail(error.message, error.english);
  else fail('出现未预料的错误，已停止', error?.stack ?? String(error));
}
