import { type DynamicModule, Global, Module } from '@nestjs/common';
import type { Logger } from 'pino';
import { CONFIG, type Config } from './config/config.js';
import { ContactCipher, contactKeys } from './crypto/contact-cipher.js';
import { LOGGER } from './logging/logger.js';

/** What is known before anything else is: the configuration, the log and the keys. */
@Global()
@Module({})
export class FoundationModule {
  static with(config: Config, logger: Logger): DynamicModule {
    return {
      module: FoundationModule,
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: LOGGER, useValue: logger },
        {
          provide: ContactCipher,
          useFactory: () => new ContactCipher(contactKeys(config.contactKeys, config.dataDir)),
        },
      ],
      exports: [CONFIG, LOGGER, ContactCipher],
    };
  }
}
