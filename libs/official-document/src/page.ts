/** The page of GB/T 9704-2012 in millimetres: A4 with a text block of 156 × 225. */

export interface PageSide {
  width: number;
  height: number;
  top: number;
  right: number;
  bottom: number;
  left: number;
}

export const PORTRAIT: PageSide = { width: 210, height: 297, top: 37, right: 26, bottom: 35, left: 28 };

/** The same page turned: what was the binding edge is above, the text block is 225 × 156. */
export const LANDSCAPE: PageSide = { width: 297, height: 210, top: 28, right: 37, bottom: 26, left: 35 };

export const pageOf = (orientation: 'portrait' | 'landscape'): PageSide =>
  orientation === 'portrait' ? PORTRAIT : LANDSCAPE;

export const textWidth = (page: PageSide): number => page.width - page.left - page.right;

/** The upper edge of the page number lies this far below the text block. */
const PAGE_NUMBER_BELOW = 7;
const PAGE_NUMBER_HEIGHT = 5;

/** From the lower edge of the paper to the page number. */
export const footerDistance = (page: PageSide): number => page.bottom - PAGE_NUMBER_BELOW - PAGE_NUMBER_HEIGHT;

/** Charts are as wide as the text block of an upright page, on a turned one too. */
export const CHART_WIDTH = textWidth(PORTRAIT);

/** Characters of 16 pt in a line. */
const CHARACTERS = 28;

/** The red head: as large as lets the issuer's name stand in one line, 26 to 48 pt. */
export const issuerSize = (issuer: string): number =>
  Math.max(26, Math.min(48, Math.floor((CHARACTERS * 15.75) / Math.max(1, Array.from(issuer).length))));

export const COLOURS = { red: 'A8071A', amber: 'AD4E00', green: '237804', grey: '595959' } as const;
export const RED_HEAD = 'C00000';
