import {
  AlignmentType,
  DocumentGridType,
  Footer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
  type ISectionPropertiesOptions,
} from 'docx';
import { footerDistance, pageOf, PORTRAIT } from '../page.js';
import type { Section } from '../tree.js';
import { LINE, STYLE } from './styles.js';

/** The standard's millimetres in Word's twentieths of a point. */
export const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);

/** One character of 4号. */
const ONE_CHARACTER = 280;

export function pageSetup(orientation: Section['orientation']): ISectionPropertiesOptions {
  const page = pageOf(orientation);
  return {
    page: {
      // The library turns the sheet by itself.
      size: {
        width: twips(PORTRAIT.width),
        height: twips(PORTRAIT.height),
        orientation: orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin: {
        top: twips(page.top),
        right: twips(page.right),
        bottom: twips(page.bottom),
        left: twips(page.left),
        header: twips(15),
        footer: twips(footerDistance(page)),
        gutter: 0,
      },
    },
    // Other programs than Word go wrong on a grid of characters: lines only.
    grid: { type: DocumentGridType.LINES, linePitch: LINE },
  };
}

/** Between dashes, one character from the outside edge: right on odd pages, left on even ones. */
export const pageNumbers = () => ({
  default: footer(AlignmentType.RIGHT, { right: ONE_CHARACTER }),
  even: footer(AlignmentType.LEFT, { left: ONE_CHARACTER }),
});

const footer = (alignment: 'left' | 'right', indent: { left?: number; right?: number }): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: STYLE.footer,
        alignment,
        indent,
        children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })],
      }),
    ],
  });
