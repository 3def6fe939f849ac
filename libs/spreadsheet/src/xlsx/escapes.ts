import { unifyLineBreaks } from '../cell.js';

/**
 * Excel writes characters that XML cannot carry as `_x000D_`, and an underscore that would look like such an escape
 * as `_x005F_`. Line breaks come out as `\n`.
 */
export function cellText(stored: string): string {
  if (!stored.includes('_x')) return unifyLineBreaks(stored);
  const text = stored.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  return unifyLineBreaks(text);
}
