// Figures as tables. Nothing here fails: a limit that is exceeded is shown, and counted at the end.
const HEAD = ['what', 'ours', 'raw', 'ratio', 'limit', 'ok'];

/** Characters of double width count twice, so that columns stand below each other. */
const widthOf = (text) => [...text].reduce((sum, char) => sum + (char.codePointAt(0) > 0x2e7f ? 2 : 1), 0);
const pad = (text, width, right) => {
  const blanks = ' '.repeat(Math.max(0, width - widthOf(text)));
  return right ? blanks + text : text + blanks;
};

/** Lines of a table; the first column is aligned left, the others right. */
export function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ''))));
  return rows.map((row) => '  ' + row.map((text, column) => pad(text ?? '', widths[column], column > 0)).join('  '));
}

export const ms = (value) =>
  value >= 1000 ? `${(value / 1000).toFixed(2)} s` : `${value.toFixed(value < 10 ? 2 : 1)} ms`;
export const mb = (bytes) => `${(bytes / 1024 ** 2).toFixed(0)} MB`;

export class Report {
  #lines = [];
  #rows = [];

  /**
   * One figure beside its reference.
   * @param {string} what
   * @param {{ ours: number, raw?: number, show: (value: number) => string, limit?: number, atLeast?: boolean }} figure
   *   With `raw` the limit is one of the ratio ours : raw, else of the figure itself.
   */
  add(what, { ours, raw, show, limit, atLeast = false }) {
    const ratio = raw === undefined ? undefined : ours / raw;
    const judged = ratio ?? ours;
    const ok = limit === undefined ? undefined : atLeast ? judged >= limit : judged <= limit;
    const shownLimit =
      limit === undefined ? '' : `${atLeast ? '≥' : '≤'} ${ratio === undefined ? show(limit) : `${limit} ×`}`;
    this.#rows.push({ ok });
    this.#lines.push([
      what,
      show(ours),
      raw === undefined ? '' : show(raw),
      ratio === undefined ? '' : `${ratio.toFixed(2)} ×`,
      shownLimit,
      ok === undefined ? '' : ok ? '✓' : '✗',
    ]);
  }

  /** Prints the figures collected since the last time. */
  print(title) {
    if (!this.#lines.length) return;
    console.log(`\n${title}`);
    for (const line of table([HEAD, ...this.#lines])) console.log(line);
    this.#lines = [];
  }

  summary() {
    const judged = this.#rows.filter(({ ok }) => ok !== undefined);
    const kept = judged.filter(({ ok }) => ok).length;
    return `${this.#rows.length} figures, ${judged.length} with a limit: ${kept} within, ${judged.length - kept} beyond`;
  }
}
