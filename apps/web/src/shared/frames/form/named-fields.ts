import type { FieldWords } from '../record/fields.js';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function collect(value: unknown, names: Map<string, string>): void {
  if (Array.isArray(value)) for (const item of value) collect(item, names);
  else if (isRecord(value)) {
    const { id, name } = value;
    if (typeof id === 'string' && typeof name === 'string') names.set(id, name);
    for (const part of Object.values(value)) collect(part, names);
  }
}

/**
 * Two versions of a record compare ids; people compare names. Whatever was picked in the form or stands in the record
 * carries both.
 */
export function namedFields(fields: FieldWords, sources: readonly unknown[]): FieldWords {
  const names = new Map<string, string>();
  for (const source of sources) collect(source, names);
  const named = (value: unknown): unknown => {
    if (typeof value === 'string') return names.get(value) ?? value;
    if (Array.isArray(value)) return value.map(named);
    if (isRecord(value)) return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, named(part)]));
    return value;
  };
  return { ...fields, text: (field, value) => fields.text(field, named(value)) };
}
