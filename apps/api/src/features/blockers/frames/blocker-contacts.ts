import { blockerContacts } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { ContactCipher } from '../../../foundation/crypto/contact-cipher.js';
import { ContactDetails } from '../../../foundation/crypto/contact-details.js';

@Injectable()
export class BlockerContacts extends ContactDetails<keyof typeof blockerContacts> {
  constructor(cipher: ContactCipher) {
    super(cipher, blockerContacts);
  }
}
