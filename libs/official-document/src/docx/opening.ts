import { BorderStyle, HeadingLevel, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import { issuerSize, pageOf, RED_HEAD, textWidth } from '../page.js';
import { singleLine } from '../text.js';
import type { Masthead, OfficialDocument, Section } from '../tree.js';
import { twips } from './page-setup.js';
import { plainRuns } from './runs.js';
import { LINE, STYLE } from './styles.js';

/** 2 pt, in eighths of a point. */
const RULE = 16;
/** The red rule lies 4 mm below the issue line. */
const RULE_BELOW = 11;

/** Red head, title and subtitle: what stands above the text of the first page. */
export function opening(document: OfficialDocument, orientation: Section['orientation']): Paragraph[] {
  const { masthead, subtitle } = document;
  return [
    ...(masthead ? redHead(masthead, twips(textWidth(pageOf(orientation)))) : []),
    new Paragraph({
      heading: HeadingLevel.TITLE,
      spacing: { before: masthead ? 2 * LINE : LINE, after: subtitle ? 0 : LINE },
      children: plainRuns(document.title),
    }),
    ...(subtitle
      ? [new Paragraph({ style: STYLE.subtitle, spacing: { after: LINE }, children: plainRuns(subtitle) })]
      : []),
  ];
}

function redHead({ issuer, issue, date }: Masthead, width: number): Paragraph[] {
  const name = singleLine(issuer);
  return [
    new Paragraph({
      style: STYLE.issuer,
      children: [new TextRun({ text: name, size: 2 * issuerSize(name) })],
    }),
    new Paragraph({
      style: STYLE.issue,
      tabStops: [{ type: TabStopType.RIGHT, position: width }],
      border: { bottom: { style: BorderStyle.SINGLE, size: RULE, space: RULE_BELOW, color: RED_HEAD } },
      children: [new TextRun({ children: [singleLine(issue), new Tab(), singleLine(date)] })],
    }),
  ];
}
