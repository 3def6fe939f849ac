import { Document, Packer, type ISectionOptions } from 'docx';
import type { OfficialDocument, Section } from '../tree.js';
import { canonicalArchive } from './archive.js';
import { wordBlocks } from './blocks.js';
import { opening } from './opening.js';
import { pageNumbers, pageSetup } from './page-setup.js';
import { STYLES } from './styles.js';

/** A document without sections is a title on a page. */
const TITLE_ONLY: Section = { orientation: 'portrait', blocks: [] };

/** The document as a Word file in the layout of GB/T 9704-2012. The same tree gives the same bytes. */
export async function renderDocx(document: OfficialDocument): Promise<Uint8Array> {
  const sections: ISectionOptions[] = [];
  const bodies: string[] = [];
  for (const section of document.sections.length > 0 ? document.sections : [TITLE_ONLY]) {
    const blocks = await wordBlocks(section, bodies);
    sections.push({
      properties: pageSetup(section.orientation),
      footers: pageNumbers(),
      children: sections.length === 0 ? [...opening(document, section.orientation), ...blocks] : blocks,
    });
  }
  const file = new Document({ styles: STYLES, evenAndOddHeaderAndFooters: true, sections });
  return canonicalArchive(await Packer.toBuffer(file), document, bodies);
}
