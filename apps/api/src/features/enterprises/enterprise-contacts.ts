import { type ErrorParams, isMasked, maskEmail, maskName, maskPhone } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { ContactCipher } from '../../foundation/crypto/contact-cipher.js';

/** Each contact detail with the mask under which it is shown. */
const MASKS = { contactName: maskName, contactPhone: maskPhone, contactEmail: maskEmail };

export type ContactField = keyof typeof MASKS;
export type Contacts = Record<ContactField, string | null>;

export const CONTACT_FIELDS: readonly ContactField[] = ['contactName', 'contactPhone', 'contactEmail'];

const isContactField = (field: string): field is ContactField => Object.hasOwn(MASKS, field);

/** Parameters of a message about a field: a contact detail that was just typed is not said back in clear. */
export const maskedParams = (field: string, params: ErrorParams): ErrorParams =>
  isContactField(field) && typeof params.value === 'string' ? { ...params, value: MASKS[field](params.value) } : params;

/** The contact details that a change names. */
export const contactsIn = (patch: Partial<Contacts>): Partial<Contacts> =>
  Object.fromEntries(Object.entries(patch).filter(([field]) => isContactField(field)));

/** A mask that comes back says nothing about the detail behind it: the fields that hold one are left out. */
export function withoutMasks<T extends Partial<Contacts>>(draft: T): T {
  const kept = Object.entries(draft).filter(
    ([field, value]) => !(isContactField(field) && typeof value === 'string' && isMasked(value)),
  );
  return Object.fromEntries(kept) as T;
}

/** Contact details of enterprises between requests, where they are text, and the database, where they are encrypted. */
@Injectable()
export class EnterpriseContacts {
  constructor(private readonly cipher: ContactCipher) {}

  /** With the details that it names encrypted, as the database keeps them. */
  encrypted<T extends Partial<Contacts>>(draft: T): T {
    const result = { ...draft };
    for (const field of CONTACT_FIELDS) {
      const text = draft[field];
      if (typeof text === 'string') result[field] = this.cipher.encrypt(text);
    }
    return result;
  }

  /** As everybody who reads the record may see it. */
  masked<T extends Contacts>(record: T): T {
    const result = { ...record };
    for (const field of CONTACT_FIELDS) result[field] = this.mask(field, record[field]);
    return result;
  }

  /** A value of any field as answers show it: what is no contact detail stays as it is. */
  shown(field: string, value: unknown): unknown {
    return isContactField(field) && typeof value === 'string' ? this.mask(field, value) : value;
  }

  clear(record: Contacts): Contacts {
    return {
      contactName: this.cipher.decryptOrNull(record.contactName),
      contactPhone: this.cipher.decryptOrNull(record.contactPhone),
      contactEmail: this.cipher.decryptOrNull(record.contactEmail),
    };
  }

  private mask(field: ContactField, value: string | null): string | null {
    if (value === null) return null;
    try {
      return MASKS[field](this.cipher.decrypt(value));
    } catch {
      // The key is lost: the register goes on without the detail, and only asking for it fails.
      return '***';
    }
  }
}
