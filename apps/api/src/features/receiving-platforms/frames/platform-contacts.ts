import { platformContacts } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { ContactCipher } from '../../../foundation/crypto/contact-cipher.js';
import { ContactDetails } from '../../../foundation/crypto/contact-details.js';

@Injectable()
export class PlatformContacts extends ContactDetails<keyof typeof platformContacts> {
  constructor(cipher: ContactCipher) {
    super(cipher, platformContacts);
  }
}
