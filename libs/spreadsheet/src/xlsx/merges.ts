import type { MergedRange } from '../cell.js';
import { damaged } from '../file-problem.js';
import type { Archive } from './archive.js';
import { parseRange } from './sheet-parser.js';

const MARK = Buffer.from('mergeCells');
const MAX_TEXT = 16 * 1024 * 1024;

/** Looks for the mark in bytes that come in pieces; gives the text from the mark on, or null. */
class MarkSearch {
  private tail = Buffer.alloc(0);

  find(bytes: Buffer): string | null {
    // A mark across the seam of two pieces shows in their ends put together.
    const seam = Buffer.concat([this.tail, bytes.subarray(0, MARK.length)]);
    const atSeam = seam.indexOf(MARK);
    if (atSeam >= 0) return seam.toString('latin1', atSeam) + bytes.toString('latin1', MARK.length);
    const at = bytes.indexOf(MARK);
    if (at >= 0) return bytes.toString('latin1', at);
    this.tail = Buffer.concat([this.tail, bytes.subarray(-MARK.length)]).subarray(-MARK.length);
    return null;
  }
}

/**
 * The merged ranges of a sheet without reading its cells. They are written after the last row, so the sheet has to
 * be unpacked, but not parsed: `<` never stands for itself in a cell.
 */
export async function scanMerges(archive: Archive, part: string): Promise<MergedRange[]> {
  const stream = await archive.stream(part);
  const search = new MarkSearch();
  let found: string | null = null;
  try {
    for await (const chunk of stream) {
      const bytes = chunk as Buffer;
      if (found === null) found = search.find(bytes);
      else if (found.length < MAX_TEXT) found += bytes.toString('latin1');
    }
  } catch (error) {
    throw damaged(error, part);
  } finally {
    stream.destroy();
  }
  const ranges: MergedRange[] = [];
  for (const match of (found ?? '').matchAll(/<(?:\w+:)?mergeCell\s[^>]*?ref="([^"]{1,30})"/g)) {
    const range = parseRange(match[1]);
    if (range) ranges.push(range);
  }
  return ranges;
}
