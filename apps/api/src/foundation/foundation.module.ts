import { type DynamicModule, Global, Module } from '@nestjs/common';
import type { Logger } from 'pino';
import { CONFIG, type Config } from './config/config.js';
import { LOGGER } from './logging/logger.js';

/** What is known before anything else is: the configuration and the log. */
@Global()
@Module({})
export class FoundationModule {
  static with(config: Config, logger: Logger): DynamicModule {
    return {
      module: FoundationModule,
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: LOGGER, useValue: logger },
      ],
      exports: [CONFIG, LOGGER],
    };
  }
}
