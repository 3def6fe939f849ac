// Measuring two things beside each other: in turns, so that a busy machine is busy for both.
export const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/** Milliseconds that the work took. */
export async function timed(work) {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/**
 * Runs each of the works `times` a round, in an order that changes from round to round.
 * @param {Record<string, (turn: number) => Promise<unknown>>} works
 * @returns {Promise<Record<string, number>>} the median milliseconds of each
 */
export async function inTurns(works, { rounds, times = 1, warmUp = 0 }) {
  const names = Object.keys(works);
  const taken = Object.fromEntries(names.map((name) => [name, []]));
  let turn = 0;
  for (const name of names) for (let i = 0; i < warmUp; i++) await works[name](turn++);
  for (let round = 0; round < rounds; round++) {
    for (const name of round % 2 ? names.toReversed() : names) {
      for (let i = 0; i < times; i++) taken[name].push(await timed(() => works[name](turn++)));
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(taken[name])]));
}
