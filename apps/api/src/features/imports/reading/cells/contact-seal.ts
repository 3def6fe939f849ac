import type { ContactCipher } from '../../../../foundation/crypto/contact-cipher.js';
import type { ContactMasks } from '../../rows/contacts.js';
import { fieldsOf, type MappedColumn, type RowProblem } from '../protocol.js';
import type { ReadRow } from '../target-reading.js';

/** Texts that are remembered with what became of them: a number stands in the cells and in the record of its row. */
const REMEMBERED = 64;

/** Encrypts the contact details of rows before they leave the reading process. */
export class ContactSeal {
  private readonly columns: readonly number[];
  private readonly known = new Map<string, string>();

  constructor(
    private readonly cipher: ContactCipher,
    private readonly contacts: ContactMasks,
    mapping: readonly MappedColumn[],
  ) {
    this.columns = mapping.flatMap((column) =>
      fieldsOf(column).some((field) => this.isContact(field)) ? [column.column] : [],
    );
  }

  /** Whether the list has contact details at all. */
  get idle(): boolean {
    return this.columns.length === 0;
  }

  cells(cells: string[]): void {
    for (const column of this.columns) {
      const text = cells[column];
      if (text) cells[column] = this.seal(text);
    }
  }

  row({ record, problems }: ReadRow): void {
    for (const field of Object.keys(this.contacts)) {
      const value = record[field];
      if (typeof value === 'string') record[field] = this.seal(value);
    }
    problems.forEach((problem, i) => {
      if (this.isContact(problem.field)) problems[i] = this.problem(problem);
    });
  }

  private problem(problem: RowProblem): RowProblem {
    const { value, ...params } = problem.params;
    return {
      ...problem,
      raw: this.seal(problem.raw),
      params: { ...params, ...(typeof value === 'string' && { value: this.seal(value) }) },
    };
  }

  private isContact(field: string | null): boolean {
    return field !== null && Object.hasOwn(this.contacts, field);
  }

  private seal(text: string): string {
    let sealed = this.known.get(text);
    if (sealed === undefined) {
      sealed = this.cipher.encrypt(text);
      if (this.known.size >= REMEMBERED) this.known.clear();
      this.known.set(text, sealed);
    }
    return sealed;
  }
}
