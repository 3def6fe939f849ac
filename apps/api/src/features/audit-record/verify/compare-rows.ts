import { ENTRY_BYTES, ID_BYTES } from '../seal/row-digest.js';

export interface RowDifferences {
  altered: bigint[];
  missing: bigint[];
  added: bigint[];
}

/** One entry after the other, in the order of their ids. */
class Entries {
  private offset = 0;
  constructor(private readonly bytes: Buffer) {}

  get id(): bigint | null {
    return this.offset + ENTRY_BYTES <= this.bytes.length ? this.bytes.readBigInt64BE(this.offset) : null;
  }
  get digest(): Buffer {
    return this.bytes.subarray(this.offset + ID_BYTES, this.offset + ENTRY_BYTES);
  }
  next(): void {
    this.offset += ENTRY_BYTES;
  }
}

/** What differs between the rows that were sealed and the rows that are there; both in the order of their ids. */
export function compareRows(sealed: Buffer, found: Buffer): RowDifferences {
  const differences: RowDifferences = { altered: [], missing: [], added: [] };
  if (sealed.equals(found)) return differences;
  const [was, is] = [new Entries(sealed), new Entries(found)];
  while (was.id !== null || is.id !== null) {
    if (is.id === null || (was.id !== null && was.id < is.id)) {
      differences.missing.push(was.id ?? 0n);
      was.next();
    } else if (was.id === null || is.id < was.id) {
      differences.added.push(is.id);
      is.next();
    } else {
      if (!was.digest.equals(is.digest)) differences.altered.push(is.id);
      was.next();
      is.next();
    }
  }
  return differences;
}
