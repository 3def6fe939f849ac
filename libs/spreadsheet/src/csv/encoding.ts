import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { TextDecoder } from 'node:util';
import { FileProblem } from '../file-problem.js';

export type TextEncodingName = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

const BYTE_ORDER_MARKS: readonly (readonly [TextEncodingName, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

const SAMPLE_BYTES = 64 * 1024;

const marked = (start: Buffer): TextEncodingName | undefined =>
  BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, at) => start[at] === byte))?.[0];

interface Census {
  readonly evenZeros: number;
  readonly oddZeros: number;
  readonly controls: number;
}

function census(bytes: Buffer): Census {
  let evenZeros = 0;
  let oddZeros = 0;
  let controls = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte === 0 && i % 2 === 0) evenZeros++;
    else if (byte === 0) oddZeros++;
    // Tab, line ends and the old end-of-file mark 0x1A belong to text.
    else if (byte < 32 && (byte < 9 || byte > 13) && byte !== 26) controls++;
  }
  return { evenZeros, oddZeros, controls };
}

/** UTF-16 without a mark shows by the zero half of its commas, digits and line ends, always on the same side. */
function candidates(start: Buffer): TextEncodingName[] {
  const mark = marked(start);
  if (mark) return [mark];
  const { evenZeros, oddZeros, controls } = census(start);
  const zeros = evenZeros + oddZeros;
  const binary = (): never => {
    throw new FileProblem('file-not-spreadsheet', { actual: 'binary' });
  };
  if (zeros === 0) return controls * 20 > start.length ? binary() : ['utf-8', 'gb18030'];
  // A few zeros among characters of several bytes are dirt in UTF-8, which UTF-16 hardly ever looks like.
  const dirt: TextEncodingName[] = zeros * 20 <= start.length && controls * 20 <= start.length ? ['utf-8'] : [];
  // 一, 开 and 最 have a zero half on the other side.
  const clear = Math.max(evenZeros, oddZeros) >= 4 * Math.min(evenZeros, oddZeros);
  if (!clear) return dirt.length ? dirt : binary();
  return [...dirt, oddZeros > evenZeros ? 'utf-16le' : 'utf-16be'];
}

/** The bytes make no sense in the encoding that they were read in. */
class Undecodable extends Error {}

const decode = (decoder: TextDecoder, bytes?: Buffer): string => {
  try {
    return decoder.decode(bytes, { stream: bytes !== undefined });
  } catch (error) {
    throw new Undecodable(decoder.encoding, { cause: error });
  }
};

/** The decoded text in pieces, once `detectEncoding` has found that there is nothing wrong with it. */
export async function* decodedText(path: string, encoding: TextEncodingName): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  for await (const chunk of createReadStream(path)) {
    const text = decode(decoder, chunk as Buffer);
    if (text !== '') yield text;
  }
  const rest = decode(decoder);
  if (rest !== '') yield rest;
}

async function decodes(path: string, encoding: TextEncodingName): Promise<boolean> {
  try {
    for await (const text of decodedText(path, encoding)) void text;
    return true;
  } catch (error) {
    if (error instanceof Undecodable) return false;
    throw error;
  }
}

/**
 * The encoding of a text file: by its mark, else the first of UTF-8 and GB18030 in which every byte of the whole
 * file makes sense. Statistics are not asked: they guess wrong on short files.
 */
export async function detectEncoding(path: string): Promise<TextEncodingName> {
  const file = await open(path, 'r');
  const sample = Buffer.alloc(SAMPLE_BYTES);
  const { bytesRead } = await file.read(sample, 0, SAMPLE_BYTES, 0).finally(() => file.close());
  for (const encoding of candidates(sample.subarray(0, bytesRead))) {
    if (await decodes(path, encoding)) return encoding;
  }
  throw new FileProblem('encoding-unknown');
}
