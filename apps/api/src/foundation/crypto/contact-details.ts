import { type ContactMasks, type ErrorParams, isMasked } from '@lianqun/domain';
import type { ContactCipher } from './contact-cipher.js';

type Details<Field extends string> = Record<Field, string | null>;

/** The contact details of a register between requests, where they are text, and the database, where they are encrypted. */
export class ContactDetails<Field extends string> {
  private readonly fields: readonly Field[];

  constructor(
    private readonly cipher: ContactCipher,
    private readonly masks: ContactMasks<Field>,
  ) {
    this.fields = Object.keys(masks) as Field[];
  }

  /** Those that a change names. */
  named(patch: Partial<Details<Field>>): Partial<Details<Field>> {
    return Object.fromEntries(Object.entries(patch).filter(([field]) => this.isOne(field))) as Partial<Details<Field>>;
  }

  /** A mask that comes back says nothing about the detail behind it: the fields that hold one are left out. */
  withoutMasks<T extends object>(draft: T): Partial<T> {
    const kept = Object.entries(draft).filter(
      ([field, value]) => !(this.isOne(field) && typeof value === 'string' && isMasked(value)),
    );
    return Object.fromEntries(kept) as Partial<T>;
  }

  /** Parameters of a message about a field: a detail that was just typed is not said back in clear. */
  maskedParams(field: string, params: ErrorParams): ErrorParams {
    if (!this.isOne(field) || typeof params.value !== 'string') return params;
    return { ...params, value: this.masks[field](params.value) };
  }

  /** With the details that it names encrypted, as the database keeps them. */
  encrypted<T extends Partial<Details<Field>>>(draft: T): T {
    const result = { ...draft };
    for (const field of this.fields) {
      const text = draft[field];
      if (typeof text === 'string') Object.assign(result, { [field]: this.cipher.encrypt(text) });
    }
    return result;
  }

  /** As everybody who reads the record may see it. */
  masked<T extends Details<Field>>(record: T): T {
    const shown = this.fields.map((field) => [field, this.shown(field, record[field])]);
    return { ...record, ...(Object.fromEntries(shown) as Details<Field>) };
  }

  /** A value of any field as answers show it: what is no contact detail stays as it is. */
  shown(field: string, value: unknown): unknown {
    if (!this.isOne(field) || typeof value !== 'string') return value;
    try {
      return this.masks[field](this.cipher.decrypt(value));
    } catch {
      // The key is lost: the register goes on without the detail, and only asking for it fails.
      return '***';
    }
  }

  clear(record: Details<Field>): Details<Field> {
    const clear = this.fields.map((field) => [field, this.cipher.decryptOrNull(record[field])]);
    return Object.fromEntries(clear) as Details<Field>;
  }

  private isOne(field: string): field is Field {
    return Object.hasOwn(this.masks, field);
  }
}
