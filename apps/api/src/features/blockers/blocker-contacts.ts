import { isMasked, maskName } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { ContactCipher } from '../../foundation/crypto/contact-cipher.js';

/** The responsible person of a blocker between requests, where it is a name, and the database, where it is encrypted. */
@Injectable()
export class BlockerContacts {
  constructor(private readonly cipher: ContactCipher) {}

  /** A mask that comes back says nothing about the name behind it: then nothing is said. */
  encrypted(name: string | null): string | null {
    return name === null || isMasked(name) ? null : this.cipher.encrypt(name);
  }

  masked(value: string | null): string | null {
    if (value === null) return null;
    try {
      return maskName(this.cipher.decrypt(value));
    } catch {
      // The key is lost: the ledger goes on without the name, and only asking for it fails.
      return '***';
    }
  }

  clear(value: string | null): string | null {
    return this.cipher.decryptOrNull(value);
  }
}
