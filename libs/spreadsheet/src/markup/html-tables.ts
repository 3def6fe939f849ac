import { textCell, type MergedRange, type Row } from '../cell.js';
import { FileProblem } from '../file-problem.js';
import type { Limits } from '../limits.js';
import { RowCounter } from '../row-counter.js';
import { SpanGrid } from './span-grid.js';

/** A tag or a comment that has not ended after so many characters never will. */
const LONGEST_TAG = 1024 * 1024;
/** Elements whose content is no text of the page. */
const HIDDEN = new Set(['script', 'style', 'head', 'title', 'xml', 'template', 'noscript']);
const BREAKS = new Set(['br', 'p', 'div', 'li', 'tr']);

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  middot: '·',
  mdash: '—',
  ndash: '–',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  yen: '¥',
  times: '×',
};

function resolved(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return NAMED[String(name).toLowerCase()] ?? String(whole);
    const code = hex === undefined ? Number(decimal) : parseInt(String(hex), 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}

const span = (tag: string, name: string): number => {
  const found = new RegExp(`\\s${name}\\s*=\\s*["']?\\s*(\\d{1,6})`, 'i').exec(tag)?.[1];
  return found === undefined ? 0 : Number(found) - 1;
};

/** As a browser shows it: runs of blanks are one, elements that begin a line break it. */
const shownText = (text: string): string =>
  text
    .split('\u0000')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .join('\n')
    .replace(/^\n+|\n+$/g, '');

/**
 * Takes the tables out of a web page, piece by piece. Nothing in it is followed, run or rendered; what stands outside
 * of tables is left out, and tables within cells are text of the cell. Tables follow each other with a row between.
 */
export class HtmlTables {
  private rest = '';
  private hidden: string | null = null;
  private depth = 0;
  private text: string | null = null;
  private spans = { across: 0, down: 0 };
  private inRow = false;
  private ready: Row[] = [];
  private readonly grid = new SpanGrid();
  readonly counter: RowCounter;

  constructor(private readonly limits: Limits) {
    this.counter = new RowCounter(limits);
  }

  get merges(): MergedRange[] {
    return this.grid.merges;
  }

  take(): Row[] {
    const rows = this.ready;
    this.ready = [];
    return rows;
  }

  write(chunk: string): void {
    const page = this.rest + chunk;
    let at = 0;
    for (;;) {
      const less = page.indexOf('<', at);
      if (less < 0) {
        // A character reference that has begun may go on in the next piece.
        const cut = Math.max(at, page.lastIndexOf('&') >= page.length - 12 ? page.lastIndexOf('&') : page.length);
        this.add(page.slice(at, cut));
        this.rest = page.slice(cut);
        return;
      }
      this.add(page.slice(at, less));
      const end = this.markupEnd(page, less);
      if (end < 0) {
        if (page.length - less > LONGEST_TAG) throw new FileProblem('file-damaged', { part: 'html', reason: 'tag' });
        this.rest = page.slice(less);
        return;
      }
      this.markup(page.slice(less, end));
      at = end;
    }
  }

  end(): void {
    this.add(this.rest);
    this.rest = '';
    this.closeRow();
  }

  private markupEnd(page: string, at: number): number {
    if (page.startsWith('<!--', at)) {
      const end = page.indexOf('-->', at + 4);
      return end < 0 ? -1 : end + 3;
    }
    if (page.length - at < 4) return -1;
    if (!/[a-z/!?]/i.test(page[at + 1] ?? '')) return at + 1; // a lone `<` is text, and not worth keeping
    const end = page.indexOf('>', at + 1);
    return end < 0 ? -1 : end + 1;
  }

  private add(text: string): void {
    if (this.text === null || this.hidden !== null || text === '') return;
    this.text += text;
    if (this.text.length > this.limits.cellLength * 2) this.tooLong();
  }

  private tooLong(): never {
    throw new FileProblem('cell-too-long', { limit: this.limits.cellLength, row: this.grid.row });
  }

  private markup(tag: string): void {
    const match = /^<(\/?)([a-z][a-z0-9]*)/i.exec(tag);
    if (!match) return;
    const closing = match[1] === '/';
    const name = (match[2] ?? '').toLowerCase();
    if (this.hidden !== null) {
      if (closing && name === this.hidden) this.hidden = null;
      return;
    }
    if (HIDDEN.has(name)) {
      if (!closing && !tag.endsWith('/>')) this.hidden = name;
    } else if (name === 'table') this.table(closing);
    else if (this.depth === 1 && name === 'tr') this.tableRow(closing);
    else if (this.depth === 1 && (name === 'td' || name === 'th')) this.tableCell(closing, tag);
    else if (this.text !== null && BREAKS.has(name)) this.text += '\u0000';
  }

  private table(closing: boolean): void {
    if (closing && this.depth === 1) {
      this.closeRow();
      this.grid.endTable();
    }
    this.depth = Math.max(0, this.depth + (closing ? -1 : 1));
  }

  private tableRow(closing: boolean): void {
    this.closeRow();
    if (closing) return;
    this.grid.startRow();
    this.inRow = true;
  }

  private tableCell(closing: boolean, tag: string): void {
    this.closeCell();
    if (closing) return;
    if (!this.inRow) this.tableRow(false);
    this.spans = { across: span(tag, 'colspan'), down: span(tag, 'rowspan') };
    this.text = '';
  }

  private closeCell(): void {
    if (this.text === null) return;
    const text = resolved(shownText(this.text)).trim();
    if (text.length > this.limits.cellLength) this.tooLong();
    const column = this.grid.nextColumn();
    this.grid.add(text === '' ? undefined : textCell(column, text), this.spans.across, this.spans.down);
    this.text = null;
  }

  private closeRow(): void {
    this.closeCell();
    this.inRow = false;
    const cells = this.grid.finishRow();
    if (cells.length === 0) return;
    this.counter.count(this.grid.row, cells);
    this.ready.push({ row: this.grid.row, cells });
  }
}
