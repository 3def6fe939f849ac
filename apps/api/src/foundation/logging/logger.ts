import type { LoggerService } from '@nestjs/common';
import { type Logger, pino } from 'pino';

/** DI token of the structured log. */
export const LOGGER = Symbol('logger');

/** One JSON object a line; secrets are never handed to it, and these paths are blanked all the same. */
export function createLogger(level: string, destination?: string): Logger {
  const options = {
    level,
    base: null,
    // A statement that failed brings what it was about to write.
    redact: ['password', '*.password', '*.authorization', '*.cookie', '*.databaseUrl', 'err.parameters', 'err.detail'],
    formatters: { level: (label: string) => ({ level: label }) },
    timestamp: pino.stdTimeFunctions.isoTime,
  };
  return destination ? pino(options, pino.destination({ dest: destination, mkdir: true, sync: false })) : pino(options);
}

/** Nest's own messages in the structured log; its chatter about modules and routes is debug. */
export function nestLogger(logger: Logger): LoggerService {
  const text = (message: unknown) => (message instanceof Error ? message.message : String(message));
  return {
    log: (message: unknown) => logger.debug(text(message)),
    error: (message: unknown, ...rest: unknown[]) => logger.error({ rest }, text(message)),
    warn: (message: unknown) => logger.warn(text(message)),
    debug: (message: unknown) => logger.debug(text(message)),
    verbose: (message: unknown) => logger.trace(text(message)),
  };
}
