import type { ErrorCode } from '@lianqun/domain';
import { ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { type FieldError, validationFailed } from './app-error.js';

/** class-validator's constraint names in the words of the error catalogue. */
const codes: Record<string, ErrorCode> = {
  isString: 'must-be-string',
  isNotEmpty: 'required',
  isDefined: 'required',
  isUuid: 'must-be-uuid',
  isInt: 'must-be-integer',
  isBoolean: 'must-be-boolean',
  isArray: 'must-be-array',
  isObject: 'must-be-object',
  isIn: 'must-be-one-of',
  maxLength: 'too-long',
  minLength: 'too-short',
  arrayMaxSize: 'too-many',
  arrayNotEmpty: 'required',
  min: 'too-small',
  max: 'too-large',
  whitelistValidation: 'not-allowed',
};

/** One fault a field is told: that a value is of the wrong kind rather than that it is, as a wrong kind, too long. */
const rank = (code: ErrorCode) => ['required', 'must-be', 'too-'].findIndex((start) => code.startsWith(start)) >>> 0;

function flatten(errors: ValidationError[], prefix = ''): FieldError[] {
  return errors.flatMap((error) => {
    const field = prefix + error.property;
    const own = Object.entries(error.constraints ?? {})
      .map(([name, text]) => ({ field, code: codes[name] ?? ('invalid' as const), params: limitsIn(text) }))
      .sort((a, b) => rank(a.code) - rank(b.code))
      .slice(0, 1);
    return [...own, ...flatten(error.children ?? [], `${field}.`)];
  });
}

/** What a constraint names, for the message: a number (`… than or equal to 200 characters`) or the values allowed. */
function limitsIn(text: string): Record<string, string | number> {
  const allowed = /following values: (.*)$/.exec(text)?.[1];
  if (allowed) return { allowed };
  const limit = /-?\d+/.exec(text.replace(/^\S+/, ''))?.[0];
  return limit ? { min: Number(limit), max: Number(limit) } : {};
}

/** Checks bodies and queries against their class; unknown fields are refused by name. */
export const validationPipe = new ValidationPipe({
  transform: true,
  whitelist: true,
  forbidNonWhitelisted: true,
  exceptionFactory: (errors) => validationFailed(flatten(errors)),
});
