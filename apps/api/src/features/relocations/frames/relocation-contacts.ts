import { relocationContacts } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { ContactCipher } from '../../../foundation/crypto/contact-cipher.js';
import { ContactDetails } from '../../../foundation/crypto/contact-details.js';

export type Contacts = Record<keyof typeof relocationContacts, string | null>;

@Injectable()
export class RelocationContacts extends ContactDetails<keyof typeof relocationContacts> {
  constructor(cipher: ContactCipher) {
    super(cipher, relocationContacts);
  }
}
