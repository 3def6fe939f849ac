const DELIMITERS = [',', '\t', ';', '|'] as const;
const SAMPLE_LINES = 50;

/** How often a delimiter stands outside quotes in each of the first lines. */
function countsPerLine(text: string, delimiter: string): number[] {
  const counts: number[] = [];
  let count = 0;
  let quoted = false;
  let atStart = true; // of a field: elsewhere a quote is just a character
  for (let i = 0; i < text.length && counts.length < SAMPLE_LINES; i++) {
    const character = text[i];
    if (quoted) {
      if (character === '"') quoted = false;
    } else if (character === '"' && (atStart || text[i - 1] === '"')) quoted = true;
    else if (character === delimiter) count++;
    else if (character === '\n' || (character === '\r' && text[i + 1] !== '\n')) {
      counts.push(count);
      count = 0;
    }
    atStart = !quoted && (character === delimiter || character === '\n' || character === '\r');
  }
  if (count > 0) counts.push(count);
  return counts;
}

/** The delimiter that most lines agree on; a comma where nothing speaks for another. */
export function detectDelimiter(sample: string): string {
  let best: string = ',';
  let bestScore = 0;
  for (const delimiter of DELIMITERS) {
    const used = countsPerLine(sample, delimiter).filter((count) => count > 0);
    const frequency = new Map<number, number>();
    for (const count of used) frequency.set(count, (frequency.get(count) ?? 0) + 1);
    const agreeing = Math.max(0, ...frequency.values());
    // Lines that agree weigh most; among equals the delimiter that cuts finer.
    const score = agreeing * 100 + used.length * 10 + Math.min(9, Math.max(0, ...used));
    if (used.length > 0 && score > bestScore) {
      best = delimiter;
      bestScore = score;
    }
  }
  return best;
}

const MARKUP: readonly (readonly [RegExp, string])[] = [
  [/^<(?:!doctype\s+html|html|head|body|meta|table|div|style|script|p\b|h\d)/i, 'html'],
  [/^<\?xml|^<[a-z_][\w.-]*:?[\w.-]*(?:\s[^<>]*)?\/?>/i, 'xml'],
  [/^<!--/, 'html'],
  [/^(?:\{\s*"|\[\s*[{[]\s*")/, 'json'],
  [/^mime-version:/i, 'mhtml'],
];

/** What a text is instead of a table: `html`, `xml`, `json`, `mhtml`; null where it may be one. */
export function markupKind(sample: string): string | null {
  const start = sample.trimStart().slice(0, 2000);
  const kind = MARKUP.find(([pattern]) => pattern.test(start))?.[1] ?? null;
  return kind === 'xml' && /<html[\s>]/i.test(start) ? 'html' : kind;
}
