import fc from 'fast-check';

/** Any text, half surrogates and NUL included. */
export const anyText = () =>
  fc.string({
    unit: fc.oneof(
      fc.string({ unit: 'binary', maxLength: 1 }),
      fc.nat(0xffff).map((n) => String.fromCharCode(n)),
    ),
    maxLength: 12,
  });

const TELLING = [
  ...[
    '',
    ' ',
    '0',
    '-1',
    '1e5',
    '1,000.5',
    '2020-01-01',
    '2026-03',
    '130200',
    'hydrogen',
    '氢能',
    '𠮷',
    '\0',
    '\ud800',
  ],
  ...['%', "'", '{}', 'null', '01900000-0000-7000-8000-000000000000'],
];

/** Anything that is no list and no object. */
export const anyScalar = () =>
  fc.oneof(
    anyText(),
    fc.constantFrom(...TELLING),
    fc.constantFrom(null, true, false, 0, -0, -1, 1, 1.5, 2023, 2 ** 31, 2 ** 53, 1e21, 1e-7),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
  );

/** A scalar, or lists and objects of what `member` makes. */
export const anyValue = (member: fc.Arbitrary<unknown>) =>
  fc.oneof(anyScalar(), fc.array(member, { maxLength: 3 }), fc.dictionary(anyText(), member, { maxKeys: 3 }));

/** The query of an address: these names and any others, with these values and any others. */
export const anyQuery = (names: readonly string[], values: readonly string[]) =>
  fc
    .array(fc.tuple(fc.oneof(fc.constantFrom(...names), anyText()), fc.oneof(anyText(), fc.constantFrom(...values))), {
      maxLength: 4,
    })
    .map((pairs) => pairs.map((pair) => pair.map((one) => encodeURIComponent(one.toWellFormed())).join('=')).join('&'));

/** The same requests each time, so that a build is not a lottery; LIANQUN_FUZZ_RUNS=5000 looks further, and anew. */
export function fuzzRuns(count: number) {
  const deeper = Number(process.env.LIANQUN_FUZZ_RUNS ?? 0);
  return { numRuns: deeper || count, endOnFailure: true, ...(!deeper && { seed: 20261122 }) };
}

/** How long a test with many requests may take, in milliseconds. */
export const PATIENCE = 600_000;
