// The command line of `npm run bench`.
import { parseArgs } from 'node:util';
import { Refusal } from '../lib/say.mjs';

export const SECTIONS = ['register', 'registers', 'access', 'import', 'month', 'files', 'start', 'pages'];

export const HELP = `npm run bench -- [options]

  --only register,import   the sections to run: ${SECTIONS.join(', ')} (list is another word for register)
  --rows 300000            enterprises in the register and rows in the imported file; 100000 unless told
  --rounds 3               rounds of the long measurements; their medians count
  --million                search once more in a register of 1000000 (some minutes more)
  --statements             after an import, where the time of the database went
  --no-build               measure what is built already
`;

/** @returns {{ sections: string[], rows: number, rounds: number, million: boolean, statements: boolean, build: boolean, help: boolean }} */
export function readOptions(args) {
  const { values } = parseArgs({
    args,
    options: {
      only: { type: 'string' },
      rows: { type: 'string', default: '100000' },
      rounds: { type: 'string', default: '3' },
      million: { type: 'boolean', default: false },
      statements: { type: 'boolean', default: false },
      'no-build': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  return {
    sections: readSections(values.only),
    rows: readNumber('--rows', values.rows, 1000, 1_000_000),
    rounds: readNumber('--rounds', values.rounds, 1, 20),
    million: values.million,
    statements: values.statements,
    build: !values['no-build'],
    help: values.help,
  };
}

function readSections(text) {
  if (text === undefined) return SECTIONS;
  const wanted = text.split(',').map((name) => (name.trim() === 'list' ? 'register' : name.trim()));
  const unknown = wanted.find((name) => !SECTIONS.includes(name));
  if (unknown === undefined) return SECTIONS.filter((name) => wanted.includes(name));
  throw new Refusal(
    `没有“${unknown}”这一部分，可选：${SECTIONS.join('、')}`,
    `There is no section "${unknown}". Choose from ${SECTIONS.join(', ')}.`,
  );
}

function readNumber(name, text, min, max) {
  const value = Number(text.replaceAll('_', ''));
  if (Number.isInteger(value) && value >= min && value <= max) return value;
  throw new Refusal(
    `${name} 应为 ${min} 到 ${max} 的整数，现为“${text}”`,
    `${name} must be a whole number from ${min} to ${max}, not "${text}".`,
  );
}
