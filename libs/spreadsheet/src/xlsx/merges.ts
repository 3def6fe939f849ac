import type { MergedRange } from '../cell.js';
import { damaged } from '../file-problem.js';
import type { Archive } from './archive.js';
import { parseRange } from './sheet-parser.js';

const MARK = 'mergeCells';
const MAX_TEXT = 16 * 1024 * 1024;

/**
 * The merged ranges of a sheet without reading its cells. They are written after the last row, so the sheet has to
 * be unpacked, but not parsed: `<` never stands for itself in a cell.
 */
export async function scanMerges(archive: Archive, part: string): Promise<MergedRange[]> {
  const stream = await archive.stream(part);
  let tail = Buffer.alloc(0);
  let found = '';
  try {
    for await (const chunk of stream) {
      const bytes = chunk as Buffer;
      if (found !== '') {
        if (found.length < MAX_TEXT) found += bytes.toString('latin1');
        continue;
      }
      const joined = Buffer.concat([tail, bytes]);
      const at = joined.indexOf(MARK, 0, 'latin1');
      if (at >= 0) found = joined.toString('latin1', at);
      else tail = joined.subarray(Math.max(0, joined.length - MARK.length));
    }
  } catch (error) {
    throw damaged(error, part);
  } finally {
    stream.destroy();
  }
  const ranges: MergedRange[] = [];
  for (const match of found.matchAll(/<(?:\w+:)?mergeCell\s[^>]*?ref="([^"]{1,30})"/g)) {
    const range = parseRange(match[1]);
    if (range) ranges.push(range);
  }
  return ranges;
}
