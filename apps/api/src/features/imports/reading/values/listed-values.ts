import { type ErrorCode, foldText } from '@lianqun/domain';
import type { MappedColumn, ValueChoices } from '../protocol.js';

/** An entry of a dictionary, as a person chooses it. */
export interface Option {
  id: string;
  label: string;
}

/** A text of a list that names no entry of a dictionary, or several, once with its count. */
export interface ListedValue {
  field: string;
  column: number;
  text: string;
  count: number;
  code: ErrorCode;
  /** What it may mean; null where it resembles nothing. */
  options: Option[] | null;
  /** What somebody said that it means; absent while nobody has. No ids: nothing of the dictionary. */
  settled?: { ids: string[]; labels: string[] };
  /** The key under which an earlier list taught it. */
  learned?: string;
}

/** Distinct texts that a batch lists; more are read and counted as problems of their rows. */
export const MOST_VALUES = 2000;

/** Longest text that is listed. */
const LONGEST = 200;

/** The texts of a list that had to be, or have to be, told what they mean. */
export class ListedValues {
  private readonly found = new Map<string, ListedValue>();

  /** `said`: what people said that texts mean; `own`: of it, what they said for this very list. */
  constructor(
    private readonly said: ValueChoices,
    private readonly own: ValueChoices = {},
  ) {}

  /** What somebody said that a text means: undefined for nothing, null for no entry at all. */
  meaning(field: string, text: string): string[] | null | undefined {
    const ofField = this.said[field];
    if (!ofField) return undefined;
    const folded = foldText(text);
    return Object.hasOwn(ofField, folded) ? ofField[folded] : undefined;
  }

  /** The line of a text, made when it comes for the first time; null where the list is full. */
  entry(column: MappedColumn, field: string, text: string, about: Pick<ListedValue, 'code' | 'options' | 'settled'>) {
    const folded = foldText(text);
    const key = `${field}\n${folded}`;
    const known = this.found.get(key);
    if (known) return known;
    if (this.found.size >= MOST_VALUES || text.length > LONGEST) return null;
    const taught = about.settled !== undefined && !Object.hasOwn(this.own[field] ?? {}, folded);
    const made: ListedValue = {
      field,
      column: column.column,
      text,
      count: 0,
      ...about,
      ...(taught && { learned: folded }),
    };
    this.found.set(key, made);
    return made;
  }

  list(): ListedValue[] {
    return [...this.found.values()];
  }
}
