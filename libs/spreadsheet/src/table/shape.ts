import { isNumeric } from './row-marks.js';

/** The look of a value, enough to tell a header from what stands below it. */
export type Shape = 'number' | 'code' | 'date' | 'address' | 'long' | 'text';

const DATE = /^\d{4}\s?[-/.年]\s?\d{1,2}(?:\s?[-/.月]\s?\d{1,2}日?)?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?月?$/;
const YEAR = /^(?:19|20)\d{2}年?度?$/;
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$|^\S+@\S+\.\S+$/i;
const CODE = /^[0-9A-Z][0-9A-Z./_-]{4,}$/i;

/** Letters and at least as many digits: `official_gbt2260` names a column, `91110108MA019J2E61` fills one. */
const isCode = (text: string): boolean => CODE.test(text) && text.replace(/\D/g, '').length * 2 >= text.length;

export function shapeOf(text: string): Shape {
  if (YEAR.test(text)) return 'text'; // a year heads a column as often as it fills one
  if (isNumeric(text)) return 'number';
  if (DATE.test(text)) return 'date';
  if (ADDRESS.test(text)) return 'address';
  if (isCode(text)) return 'code';
  return text.length > 40 ? 'long' : 'text';
}

/** The shape that most of the values have; null of nothing. */
export function commonShape(texts: readonly string[]): Shape | null {
  const counts = new Map<Shape, number>();
  for (const text of texts) {
    const shape = shapeOf(text);
    counts.set(shape, (counts.get(shape) ?? 0) + 1);
  }
  let best: Shape | null = null;
  for (const [shape, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = shape;
  return best;
}
