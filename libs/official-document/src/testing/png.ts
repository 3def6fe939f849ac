import { inflateSync } from 'node:zlib';

/** The colours of a picture, from its upper left corner. */
export interface Pixels {
  width: number;
  height: number;
  at(x: number, y: number): { red: number; green: number; blue: number };
}

const CHANNELS = { 2: 3, 6: 4 } as Record<number, number>;

/** Reads PNG of eight bits a channel, colour with or without transparency. */
export function readPng(png: Uint8Array): Pixels {
  const file = Buffer.from(png);
  const data: Buffer[] = [];
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at)) {
    const body = file.subarray(at + 8, at + 8 + file.readUInt32BE(at));
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT') data.push(body);
  }
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
  const channels = CHANNELS[file[25]!];
  if (file[24] !== 8 || !channels) throw new Error(`Colour type ${file[25]} of ${file[24]} bits`);
  const pixels = unfiltered(inflateSync(Buffer.concat(data)), width * channels, height, channels);
  const at = (x: number, y: number) => {
    const place = (y * width + x) * channels;
    return { red: pixels[place]!, green: pixels[place + 1]!, blue: pixels[place + 2]! };
  };
  return { width, height, at };
}

type Guess = (left: number, up: number, corner: number) => number;

const FILTERS: Guess[] = [() => 0, (left) => left, (_, up) => up, (left, up) => (left + up) >> 1, paeth];

function unfiltered(raw: Buffer, stride: number, height: number, channels: number): Uint8Array {
  const out = new Uint8Array(stride * height);
  for (let y = 0; y < height; y++) {
    const source = y * (stride + 1);
    const row = y * stride;
    const guess = FILTERS[raw[source]!]!;
    for (let x = 0; x < stride; x++) {
      const hasLeft = x >= channels;
      const left = hasLeft ? out[row + x - channels]! : 0;
      const up = y > 0 ? out[row - stride + x]! : 0;
      const corner = hasLeft && y > 0 ? out[row - stride + x - channels]! : 0;
      out[row + x] = raw[source + 1 + x]! + guess(left, up, corner);
    }
  }
  return out;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}
