// The document library alone: the paragraphs and tables of a tree as they come, in its default look. No layout of the
// page, no styles, no picture, and the archive as the library packs it.
import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';

const LEVELS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4];

const paragraph = (runs) => new Paragraph({ children: runs.map(({ text }) => new TextRun(text)) });

const row = (cells) => new TableRow({ children: cells.map((runs) => new TableCell({ children: [paragraph(runs)] })) });

function blocks(block) {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: LEVELS[block.level - 1], text: block.text })];
    case 'table': {
      const header = row(block.columns.map(({ title }) => [{ text: title }]));
      const notes = (block.notes ?? []).map(paragraph);
      return [new Table({ rows: [header, ...block.rows.map(({ cells }) => row(cells))] }), ...notes];
    }
    case 'paragraph':
      return [paragraph(block.runs)];
    default:
      return [];
  }
}

export const bareWord = (tree) =>
  Packer.toBuffer(new Document({ sections: tree.sections.map((one) => ({ children: one.blocks.flatMap(blocks) })) }));
