import type { ErrorCode } from '@lianqun/domain';
import type { ListedValue, ListedValues, Option } from './values/listed-values.js';
import type { MappedColumn } from './protocol.js';

/** What a text was taken for. */
export type Resolution =
  /** An entry of the dictionary. */
  | { kind: 'match'; ids: readonly string[] }
  /** What somebody said that it means; no ids: nothing of the dictionary. */
  | { kind: 'settled'; ids: readonly string[] }
  /** Nobody knows yet. */
  | { kind: 'open'; code: ErrorCode; options: Option[] | null; named: readonly string[] };

/** What a dictionary itself says of a text: the ids that it names, and how to say that it names none or several. */
export interface Found {
  ids: readonly string[];
  code: ErrorCode | null;
}

/** Entries come again and again: each text is matched once. */
const REMEMBERED = 20_000;

/** Options that a person is offered, and that a message names. */
const OFFERED = 20;

interface Known {
  resolution: Resolution;
  line: ListedValue | null;
}

/** Tells what texts of one field mean: by what people said, then by the dictionary. Lists what neither settles. */
export class Entries {
  private readonly known = new Map<string, Known>();

  /** `labelOf`: what people read of an entry; null for an id that the dictionary has no more. */
  constructor(
    private readonly field: string,
    private readonly values: ListedValues,
    private readonly find: (text: string) => Found,
    private readonly labelOf: (id: string) => string | null,
  ) {}

  resolve(column: MappedColumn, text: string): Resolution {
    let known = this.known.get(text);
    if (known === undefined) {
      known = this.look(column, text);
      if (this.known.size < REMEMBERED) this.known.set(text, known);
    }
    if (known.line) known.line.count++;
    return known.resolution;
  }

  private look(column: MappedColumn, text: string): Known {
    const said = this.values.meaning(this.field, text);
    const ids = said?.filter((id) => this.labelOf(id) !== null) ?? [];
    if (said !== undefined && (said === null || ids.length > 0)) return this.settled(column, text, ids);
    const { ids: named, code } = this.find(text);
    if (code === null) return { resolution: { kind: 'match', ids: named }, line: null };
    const options = named.length ? this.options(named.slice(0, OFFERED)) : null;
    const line = this.values.entry(column, this.field, text, { code, options });
    return { resolution: { kind: 'open', code, options, named }, line };
  }

  private settled(column: MappedColumn, text: string, ids: string[]): Known {
    const { code, ids: named } = this.find(text);
    const settled = { ids, labels: this.options(ids).map(({ label }) => label) };
    const options = named.length > 1 ? this.options(named.slice(0, OFFERED)) : null;
    const line = this.values.entry(column, this.field, text, { code: code ?? 'value-unknown', options, settled });
    return { resolution: { kind: 'settled', ids }, line };
  }

  private options(ids: readonly string[]): Option[] {
    return ids.map((id) => ({ id, label: this.labelOf(id) ?? id }));
  }
}

/** What a matcher of names says, with the codes for a text that it does not know or cannot tell. */
export const foundBy =
  (
    match: (text: string) => { kind: 'match'; id: string } | { kind: 'ambiguous'; ids: string[] } | { kind: 'none' },
    unknown: ErrorCode,
    ambiguous: ErrorCode,
  ) =>
  (text: string): Found => {
    const found = match(text);
    if (found.kind === 'match') return { ids: [found.id], code: null };
    return found.kind === 'none' ? { ids: [], code: unknown } : { ids: found.ids, code: ambiguous };
  };
