import { chainContacts } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { ContactCipher } from '../../../foundation/crypto/contact-cipher.js';
import { ContactDetails } from '../../../foundation/crypto/contact-details.js';

type Field = keyof typeof chainContacts;

export type Contacts = Record<Field, string | null>;

@Injectable()
export class ChainContacts extends ContactDetails<Field> {
  constructor(cipher: ContactCipher) {
    super(cipher, chainContacts);
  }
}
