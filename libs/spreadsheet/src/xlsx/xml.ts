import { TextDecoder } from 'node:util';
import { SaxesParser } from 'saxes';
import { damaged, FileProblem } from '../file-problem.js';
import type { Archive } from './archive.js';

export type Attributes = Readonly<Record<string, string>>;

/** What a reader wants to hear. Names come without their prefix: `x:row` and `row` are the same. */
export interface XmlHandler {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(text: string): void;
}

/** Bytes without a tag among them that are still taken for XML; beyond it someone is filling the memory. */
const MAX_QUIET_BYTES = 8 * 1024 * 1024;

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/** Finds an attribute whatever its prefix: `r:id`, `d3p1:id`, … */
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

/** Feeds the bytes of one part to a handler, piece by piece. Refuses document types before anything in them counts. */
export class XmlFeed {
  private readonly parser = new SaxesParser({ xmlns: false, position: false });
  private decoder: TextDecoder | undefined;
  private quietBytes = 0;

  constructor(
    private readonly part: string,
    handler: XmlHandler,
  ) {
    const { parser } = this;
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('doctype', () => {
      throw new FileProblem('xml-doctype', { part });
    });
    parser.on('opentag', (tag) => {
      this.quietBytes = 0;
      handler.open(localName(tag.name), tag.attributes as Attributes);
    });
    parser.on('closetag', (tag) => {
      this.quietBytes = 0;
      handler.close(localName(tag.name));
    });
    const text = (value: string): void => handler.text(value);
    parser.on('text', text);
    parser.on('cdata', text);
  }

  write(bytes: Buffer): void {
    this.decoder ??= decoderFor(bytes);
    this.quietBytes += bytes.length;
    const text = this.decode(bytes);
    this.guard(() => this.parser.write(text));
    if (this.quietBytes > MAX_QUIET_BYTES) {
      throw new FileProblem('cell-too-long', { part: this.part, limit: MAX_QUIET_BYTES });
    }
  }

  end(): void {
    const rest = this.decode(undefined);
    this.guard(() => this.parser.write(rest).close());
  }

  private decode(bytes: Buffer | undefined): string {
    try {
      return this.decoder?.decode(bytes, { stream: bytes !== undefined }) ?? '';
    } catch (error) {
      throw new FileProblem('file-damaged', { part: this.part, reason: 'encoding' }, { cause: error });
    }
  }

  private guard(parse: () => void): void {
    try {
      parse();
    } catch (error) {
      throw damaged(error, this.part, 'xml');
    }
  }
}

/** Reads a whole part; `afterChunk` runs between pieces and may hand over what has been collected. */
export async function* feedPart<T>(
  archive: Archive,
  part: string,
  handler: XmlHandler,
  afterChunk: () => T | undefined,
): AsyncGenerator<T> {
  const feed = new XmlFeed(part, handler);
  const stream = await archive.stream(part);
  try {
    for await (const chunk of stream) {
      feed.write(chunk as Buffer);
      const ready = afterChunk();
      if (ready !== undefined) yield ready;
    }
    feed.end();
  } catch (error) {
    throw damaged(error, part);
  } finally {
    stream.destroy();
  }
}

/** Reads a whole part for its handler's sake. */
export async function readPart(archive: Archive, part: string, handler: XmlHandler): Promise<void> {
  for await (const _ of feedPart(archive, part, handler, () => undefined)) void _;
}
