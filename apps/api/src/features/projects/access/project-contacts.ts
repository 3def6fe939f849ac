import { isMasked, maskName, maskPhone } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { ContactCipher } from '../../../foundation/crypto/contact-cipher.js';

/** Each contact detail with the mask under which it is shown. 包联领导 is an official in office, no contact. */
const MASKS = { responsiblePerson: maskName, responsiblePhone: maskPhone };

export type ContactField = keyof typeof MASKS;
export type Contacts = Record<ContactField, string | null>;

export const CONTACT_FIELDS: readonly ContactField[] = ['responsiblePerson', 'responsiblePhone'];

export const NO_CONTACTS: Contacts = { responsiblePerson: null, responsiblePhone: null };

const isContactField = (field: string): field is ContactField => Object.hasOwn(MASKS, field);

/** The contact details that a draft names. */
export const contactsIn = (draft: Partial<Contacts>): Partial<Contacts> =>
  Object.fromEntries(
    CONTACT_FIELDS.filter((field) => draft[field] !== undefined).map((field) => [field, draft[field]]),
  );

/** A mask that comes back says nothing about the detail behind it: the fields that hold one are left out. */
export function withoutMasks<T extends Partial<Contacts>>(draft: T): T {
  const kept = Object.entries(draft).filter(
    ([field, value]) => !(isContactField(field) && typeof value === 'string' && isMasked(value)),
  );
  return Object.fromEntries(kept) as T;
}

/** Contact details of projects between requests, where they are text, and the database, where they are encrypted. */
@Injectable()
export class ProjectContacts {
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

  clear({ responsiblePerson, responsiblePhone }: Contacts): Contacts {
    return {
      responsiblePerson: this.cipher.decryptOrNull(responsiblePerson),
      responsiblePhone: this.cipher.decryptOrNull(responsiblePhone),
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
