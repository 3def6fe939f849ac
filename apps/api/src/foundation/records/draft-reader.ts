import { type ErrorCode, type ErrorParams, parseDate, parseMoney, type Parsed } from '@lianqun/domain';
import type { FieldError } from '../http/app-error.js';

/** Collects what could not be read of a request, by field, while its values are brought into canonical form. */
export class DraftReader {
  readonly errors: FieldError[] = [];

  value<T>(field: string, parsed: Parsed<T>): T | null {
    if (parsed.ok) return parsed.value;
    this.refuse(field, parsed.code, parsed.params);
    return null;
  }

  refuse(field: string, code: ErrorCode, params: ErrorParams = {}): void {
    this.errors.push({ field, code, params });
  }

  /** An amount of 万元. */
  money(field: string, text: string | null | undefined): string | null {
    if (!text?.trim()) return null;
    const reading = parseMoney(text, '万元');
    if (reading.ok && reading.rounded) this.refuse(field, 'must-be-decimal', { places: 6 });
    return this.value(field, reading);
  }

  date(field: string, given: string | null | undefined): string | null {
    const text = textOf(given);
    return text && this.value(field, parseDate(text));
  }

  /** Columns that belong to no field: texts by name. */
  extra(given: Record<string, unknown>): Record<string, string> {
    const result: Record<string, string> = {};
    for (const [key, value] of Object.entries(given)) {
      if (typeof value === 'string') result[key] = value;
      else this.refuse(`extra.${key}`, 'must-be-string');
    }
    return result;
  }
}

/** Without blanks around it; blank is none. */
export const textOf = (value: string | null | undefined): string | null => value?.trim() || null;

/** Each text once, without blanks around it. */
export const listOf = (values: string[]): string[] => [...new Set(values.map((one) => one.trim()).filter(Boolean))];
