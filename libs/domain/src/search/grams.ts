/** Pairs with a vowel or a digit stand in nearly every pinyin or code: they select nothing and would fill the index. */
const TELLING = /^[b-df-hj-np-tw-z]{2}$/u;

/** Whether a pair of ASCII characters is worth a place in the index. */
export const isTellingPair = (pair: string): boolean => TELLING.test(pair);

/**
 * Collects the distinct grams of one entry. Pairs of ASCII characters, most of all grams through pinyin, are recognised
 * by a stamp in a table instead of a lookup by text: that halves the time of a large import.
 */
const ASCII = 0x80;
const stamps = new Uint32Array(ASCII * ASCII);
/** The text of a pair; null where it is not telling. */
const pairs: (string | null | undefined)[] = new Array<string | null | undefined>(ASCII * ASCII);
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

  /** Single characters outside ASCII, and the pairs of neighbours. */
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

  /** The telling pairs of a text that is nothing but ASCII. */
  addAsciiText(text: string): void {
    for (let index = 1; index < text.length; index += 1) {
      this.addAscii(text.charCodeAt(index - 1), text.charCodeAt(index));
    }
  }

  private addAscii(left: number, right: number): void {
    const at = left * ASCII + right;
    if (stamps[at] === this.stamp) return;
    stamps[at] = this.stamp;
    let pair = pairs[at];
    if (pair === undefined) {
      const text = String.fromCharCode(left, right);
      pair = isTellingPair(text) ? text : null;
      pairs[at] = pair;
    }
    if (pair !== null) this.grams.push(pair);
  }

  private addOther(gram: string): void {
    const size = this.others.size;
    this.others.add(gram);
    if (this.others.size > size) this.grams.push(gram);
  }
}
