/** How much one file may ask of the machine. Everything counts what is really there, never what a file declares. */
export interface Limits {
  /** Bytes on disk. */
  fileBytes: number;
  /** Bytes of a binary workbook (.xls), which is held in memory while it is read. */
  xlsBytes: number;
  /** Bytes of all parts of an archive together, unpacked. */
  unpackedBytes: number;
  /** Parts in an archive. */
  archiveEntries: number;
  /** Unpacked : packed, asked only of parts above `ratioFromBytes`. Deflate itself ends at 1032. */
  ratio: number;
  ratioFromBytes: number;
  /** Rows with something in them, per sheet. */
  rows: number;
  /** The right-most column that may hold something. */
  columns: number;
  /** Cells that are not empty, per sheet. */
  cells: number;
  /** Characters in one cell. */
  cellLength: number;
  /** Bytes of shared text kept in memory; what exceeds it goes to a temporary file. */
  textInMemoryBytes: number;
  /** Where that temporary file lives; default the system's. */
  temporaryFolder: string | undefined;
}

export const DEFAULT_LIMITS: Readonly<Limits> = {
  fileBytes: 200 * 1024 * 1024,
  xlsBytes: 32 * 1024 * 1024,
  unpackedBytes: 2 * 1024 * 1024 * 1024,
  archiveEntries: 10_000,
  ratio: 250,
  ratioFromBytes: 50 * 1024 * 1024,
  rows: 1_000_000,
  columns: 16_384,
  cells: 20_000_000,
  cellLength: 100_000,
  textInMemoryBytes: 16 * 1024 * 1024,
  temporaryFolder: undefined,
};
