/**
 * Collects the distinct grams of one entry. Pairs of ASCII characters, most of all grams through pinyin, are recognised
 * by a stamp in a table instead of a lookup by text: that halves the time of a large import.
 */
const ASCII = 0x80;
const stamps = new Uint32Array(ASCII * ASCII);
const pairs: (string | undefined)[] = new Array<string | undefined>(ASCII * ASCII);
let generation = 0;

export class GramCollector {
  readonly grams: string[] = [];
  private readonly others = new Set<string>();
  private readonly stamp: number;

  /** Only one collector may be at work at a time; `searchEntry` uses its own from start to end without waiting. */
  constructor() {
    generation = (generation + 1) >>> 0;
    if (generation === 0) {
      stamps.fill(0);
      generation = 1;
    }
    this.stamp = generation;
  }

  /** Single characters outside ASCII, and all pairs of neighbours. */
  addCharacters(chars: readonly string[]): void {
    let before = '';
    for (const char of chars) {
      const code = char.charCodeAt(0);
      if (code >= ASCII) this.addOther(char);
      if (before !== '') {
        const left = before.charCodeAt(0);
        if (code < ASCII && left < ASCII) this.addAscii(left, code);
        else this.addOther(before + char);
      }
      before = char;
    }
  }

  /** Pairs of neighbours of a text that is nothing but ASCII. */
  addAsciiText(text: string): void {
    for (let index = 1; index < text.length; index += 1) {
      this.addAscii(text.charCodeAt(index - 1), text.charCodeAt(index));
    }
  }

  private addAscii(left: number, right: number): void {
    const at = left * ASCII + right;
    if (stamps[at] === this.stamp) return;
    stamps[at] = this.stamp;
    this.grams.push((pairs[at] ??= String.fromCharCode(left, right)));
  }

  private addOther(gram: string): void {
    const size = this.others.size;
    this.others.add(gram);
    if (this.others.size > size) this.grams.push(gram);
  }
}
