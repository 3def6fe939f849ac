import { enterpriseContacts } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { ContactCipher } from '../../../foundation/crypto/contact-cipher.js';
import { ContactDetails } from '../../../foundation/crypto/contact-details.js';

type Field = keyof typeof enterpriseContacts;

export type Contacts = Record<Field, string | null>;

@Injectable()
export class EnterpriseContacts extends ContactDetails<Field> {
  constructor(cipher: ContactCipher) {
    super(cipher, enterpriseContacts);
  }
}
