import { FileProblem } from '../file-problem.js';
import type { Limits } from '../limits.js';
import type { Archive } from './archive.js';
import { cellText } from './escapes.js';
import { SharedText } from './shared-text.js';
import { readPart } from './xml.js';
import type { XmlHandler } from './xml-scanner.js';

/** Collects the runs of one text; how a name is pronounced (phonetic runs) is no part of it. */
export class RunCollector {
  private text = '';
  private inRun = false;
  private phonetic = 0;

  constructor(private readonly limit: number) {}

  start(): void {
    this.text = '';
    this.inRun = false;
    this.phonetic = 0;
  }

  open(name: string): void {
    if (name === 't') this.inRun = this.phonetic === 0;
    else if (name === 'rPh') this.phonetic += 1;
  }

  close(name: string): void {
    if (name === 't') this.inRun = false;
    else if (name === 'rPh') this.phonetic -= 1;
  }

  add(text: string): void {
    if (!this.inRun) return;
    this.text = this.text === '' ? text : this.text + text;
    if (this.text.length > this.limit) throw new FileProblem('cell-too-long', { limit: this.limit });
  }

  finish(): string {
    return cellText(this.text);
  }
}

/** Reads the texts that cells share. Close the result: it may hold a temporary file. */
export async function readSharedStrings(archive: Archive, part: string | null, limits: Limits): Promise<SharedText> {
  const shared = new SharedText(limits.textInMemoryBytes, limits.temporaryFolder);
  if (part === null) return shared;
  const runs = new RunCollector(limits.cellLength);
  const handler: XmlHandler = {
    open(name) {
      if (name === 'si') runs.start();
      else runs.open(name);
    },
    close(name) {
      if (name !== 'si') return runs.close(name);
      if (shared.size >= limits.cells) throw new FileProblem('too-many-cells', { limit: limits.cells });
      shared.add(runs.finish());
    },
    text: (text) => runs.add(text),
  };
  try {
    await readPart(archive, part, handler);
  } catch (error) {
    shared.close();
    throw error;
  }
  return shared;
}
