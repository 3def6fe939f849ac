import type { Readable } from 'node:stream';
import { TextDecoder } from 'node:util';
import { damaged, FileProblem } from '../file-problem.js';
import type { Archive } from './archive.js';
import { XmlError, XmlScanner, type Attributes, type XmlHandler } from './xml-scanner.js';

/** Bytes without a tag among them that are still taken for XML; beyond it someone is filling the memory. */
const MAX_QUIET_BYTES = 8 * 1024 * 1024;

/** Finds an attribute by its name behind a prefix, whichever that is: `r:id`, `d3p1:id`, … */
export function prefixed(attributes: Attributes, name: string): string | undefined {
  const ending = `:${name}`;
  const key = Object.keys(attributes).find((candidate) => candidate.endsWith(ending));
  return key === undefined ? undefined : attributes[key];
}

function decoderFor(start: Buffer): TextDecoder {
  if (start[0] === 0xff && start[1] === 0xfe) return new TextDecoder('utf-16le', { fatal: true });
  if (start[0] === 0xfe && start[1] === 0xff) return new TextDecoder('utf-16be', { fatal: true });
  const declared = /^[^>]{0,100}encoding\s*=\s*["']([\w.-]{1,40})["']/.exec(start.toString('latin1', 0, 200))?.[1];
  try {
    return new TextDecoder(declared ?? 'utf-8', { fatal: true });
  } catch {
    return new TextDecoder('utf-8', { fatal: true });
  }
}

/** Feeds the bytes of one part to a handler, piece by piece. */
class XmlFeed {
  private readonly scanner: XmlScanner;
  private decoder: TextDecoder | undefined;
  private quietBytes = 0;
  private tags = 0;

  constructor(
    private readonly part: string,
    handler: XmlHandler,
  ) {
    this.scanner = new XmlScanner(handler);
  }

  write(bytes: Buffer): void {
    this.decoder ??= decoderFor(bytes);
    this.scanner.write(this.decode(bytes));
    this.quietBytes = this.scanner.tags === this.tags ? this.quietBytes + bytes.length : 0;
    this.tags = this.scanner.tags;
    if (this.quietBytes > MAX_QUIET_BYTES) {
      throw new FileProblem('cell-too-long', { part: this.part, limit: MAX_QUIET_BYTES });
    }
  }

  end(): void {
    this.scanner.write(this.decode(undefined));
    this.scanner.end();
  }

  private decode(bytes: Buffer | undefined): string {
    try {
      return this.decoder?.decode(bytes, { stream: bytes !== undefined }) ?? '';
    } catch (error) {
      throw new FileProblem('file-damaged', { part: this.part, reason: 'encoding' }, { cause: error });
    }
  }
}

function asProblem(error: unknown, part: string): unknown {
  if (!(error instanceof XmlError)) return damaged(error, part);
  if (error.reason === 'doctype') return new FileProblem('xml-doctype', { part });
  return new FileProblem('file-damaged', { part, reason: 'xml' }, { cause: error });
}

/** Reads XML to its end; `afterChunk` runs between pieces and may hand over what has been collected. */
export async function* feedStream<T>(
  stream: Readable,
  part: string,
  handler: XmlHandler,
  afterChunk: () => T | undefined,
): AsyncGenerator<T> {
  const feed = new XmlFeed(part, handler);
  try {
    for await (const chunk of stream) {
      feed.write(chunk as Buffer);
      const ready = afterChunk();
      if (ready !== undefined) yield ready;
    }
    feed.end();
  } catch (error) {
    throw asProblem(error, part);
  } finally {
    stream.destroy();
  }
}

/** The same for a part of an archive. */
export async function* feedPart<T>(
  archive: Archive,
  part: string,
  handler: XmlHandler,
  afterChunk: () => T | undefined,
): AsyncGenerator<T> {
  yield* feedStream(await archive.stream(part), part, handler, afterChunk);
}

/** Reads a whole part for its handler's sake. */
export async function readPart(archive: Archive, part: string, handler: XmlHandler): Promise<void> {
  for await (const _ of feedPart(archive, part, handler, () => undefined)) void _;
}
