/** What every error code carries. Templates name their parameters in braces: `{max}`. */
export interface ErrorEntry {
  /** HTTP status where the code is an answer of its own; null where it only stands in a list of problems. */
  readonly status: number | null;
  readonly zh: string;
  readonly en: string;
  /** Parameters that are identifiers of a vocabulary, with the words to write for them. */
  readonly words?: Readonly<Record<string, Vocabulary>>;
  /** What a parameter is when it is not given. */
  readonly defaults?: Readonly<Record<string, string>>;
}

/** Words by identifier. */
export type Vocabulary = Readonly<Record<string, { readonly zh: string; readonly en: string }>>;

export type ErrorParam = string | number | boolean | null | undefined | readonly (string | number)[];

export type ErrorParams = Readonly<Record<string, ErrorParam>>;
