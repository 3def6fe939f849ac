import { types } from 'node:util';

/**
 * Why a file cannot be read. The words for it belong to the caller; this library only names the reason and what
 * the words need:
 *
 * | code | params |
 * |---|---|
 * | `file-empty` | none |
 * | `file-is-old-office` | none: an old binary file of Office or WPS (`.et`) that holds no readable workbook |
 * | `xls-too-large` | `size`, `limit` in bytes: a binary workbook has its own limit |
 * | `file-encrypted` | none: a password is needed to open it |
 * | `file-not-spreadsheet` | `actual`: what it is instead (`pdf`, `docx`, `png`, `html`, `zip`, `binary`, …) |
 * | `file-damaged` | `part`: the broken part; `reason`: a short machine word; `line` for text files |
 * | `file-too-large` | `size`, `limit` in bytes |
 * | `zip-bomb` | `part` (or null for the whole), `size`, `limit`: bytes, or the ratio for `reason: 'ratio'` |
 * | `xml-doctype` | `part` |
 * | `too-many-rows`, `too-many-columns`, `too-many-cells` | `limit`, and `row` where it is known |
 * | `cell-too-long` | `limit` in characters, and `row` where it is known |
 * | `quote-not-closed` | `row`: where a quote of a text file opens that nothing closes |
 * | `encoding-unknown` | none: neither UTF-8, UTF-16 nor GB18030 |
 */
export type FileProblemCode =
  | 'file-empty'
  | 'file-is-old-office'
  | 'xls-too-large'
  | 'file-encrypted'
  | 'file-not-spreadsheet'
  | 'file-damaged'
  | 'file-too-large'
  | 'zip-bomb'
  | 'xml-doctype'
  | 'too-many-rows'
  | 'too-many-columns'
  | 'too-many-cells'
  | 'cell-too-long'
  | 'quote-not-closed'
  | 'encoding-unknown';

export type ProblemParams = Readonly<Record<string, string | number | null>>;

/** The one error that reading a file raises on account of the file itself. */
export class FileProblem extends Error {
  override readonly name = 'FileProblem';

  constructor(
    readonly code: FileProblemCode,
    readonly params: ProblemParams = {},
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}

/** Errors of the machine (disk, permissions) and mistakes in this program. */
const isNotTheFiles = (error: Error): boolean =>
  'syscall' in error || error.name === 'TypeError' || error.name === 'ReferenceError';

/**
 * What a parser threw, as a `file-damaged` problem. Errors that are not the file's fault pass unchanged.
 */
export function damaged(error: unknown, part: string, reason = 'unreadable'): unknown {
  if (!types.isNativeError(error) || error instanceof FileProblem || isNotTheFiles(error)) return error;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : reason;
  return new FileProblem('file-damaged', { part, reason: code }, { cause: error });
}
