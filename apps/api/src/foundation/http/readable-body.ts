import type { FastifyInstance } from 'fastify';
import { AppError, type FieldError, validationFailed } from './app-error.js';

/** Nothing that the API takes is nested deeper; what walks bodies later recurses and must not run out of stack. */
const MAX_DEPTH = 20;

/** NUL and half surrogates: no database can keep them, and no person typed them. */
const isStorable = (text: string) => text.isWellFormed() && !text.includes('\0');

/**
 * The fields of a body whose text cannot be kept, names included.
 * @throws AppError 400 when the body is nested too deep
 */
export function unstorableFields(body: unknown): FieldError[] {
  const errors: FieldError[] = [];
  let level: [field: string, value: unknown][] = [['', body]];
  for (let depth = 0; level.length; depth++) {
    if (depth > MAX_DEPTH) throw new AppError('bad-request');
    const next: typeof level = [];
    for (const [field, value] of level) {
      if (typeof value === 'string' && !isStorable(value)) errors.push({ field, code: 'invalid', params: {} });
      if (typeof value !== 'object' || value === null) continue;
      for (const [name, member] of Object.entries(value)) {
        if (isStorable(name)) next.push([field ? `${field}.${name}` : name, member]);
        else errors.push({ field: field || 'body', code: 'invalid', params: {} });
      }
    }
    level = next;
  }
  return errors;
}

/** Refuses JSON bodies that hold text which cannot be kept, or that are nested absurdly, before anything reads them. */
export function refuseUnreadableBodies(server: FastifyInstance): void {
  server.addHook('preValidation', async (request) => {
    if (request.isMultipart()) {
      // The parser of uploads would stumble over it instead of refusing it.
      if (!/boundary=/i.test(request.headers['content-type'] ?? '')) throw new AppError('bad-request');
      return;
    }
    // `null` is JSON, but nothing that anybody would send on purpose.
    if (request.body === null) throw new AppError('bad-request');
    const errors = unstorableFields(request.body);
    if (errors.length) throw validationFailed(errors);
  });
}
