// What the commands print while they work: short lines, Chinese first.
const colour = process.stdout.isTTY && !process.env.NO_COLOR;
const paint = (code, text) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
const HEARTBEAT_MS = 10_000;

// Whoever read our output may leave before us.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;
const line = (mark, zh, en, note = '') => console.log(`${mark} ${zh} ${paint(2, `${en}${note && ` · ${note}`}`)}`);

export const info = (zh, en) => line(' ', zh, en);
export const warn = (zh, en) => line(paint(33, '!'), zh, en);
export const fail = (zh, en) => console.error(`${paint(31, '✗')} ${zh}\n  ${en}`);

/** Runs one step and says how long it took; a step that takes long shows that it is alive. */
export async function step(zh, en, work) {
  const began = performance.now();
  const heartbeat = setInterval(() => line(paint(2, '…'), zh, en, seconds(performance.now() - began)), HEARTBEAT_MS);
  try {
    const result = await work();
    line(paint(32, '✓'), zh, en, seconds(performance.now() - began));
    return result;
  } finally {
    clearInterval(heartbeat);
  }
}

/** A small table of names and values. */
export function summary(title, rows) {
  console.log(`\n  ${paint(1, title)}`);
  for (const [zh, en, value] of rows) console.log(`  ${zh} ${paint(2, en.padEnd(9))} ${value}`);
  console.log('');
}

/** An expected failure: its two sentences are all that a person needs, no stack. */
export class Refusal extends Error {
  constructor(zh, en, options) {
    super(zh, options);
    this.english = en;
  }
}
