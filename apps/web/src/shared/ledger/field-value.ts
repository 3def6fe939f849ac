import type { Schemas } from '@lianqun/api-client';
import { count, money } from '../formats.js';
import type { Language } from '../i18n/index.js';
import { honourName } from './honours.js';

const moneyFields = new Set(['registeredCapital', 'revenue', 'tax', 'researchSpending']);

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function recordText(value: Record<string, unknown>, language: Language): string {
  if (typeof value['kind'] === 'string') return honourName(value as unknown as Schemas['EnterpriseTag'], language);
  if (typeof value['name'] === 'string') return value['name'];
  if (typeof value['year'] === 'number') {
    const figures = ['revenue', 'tax', 'researchSpending'].map((key) => money(value[key] as string | null));
    return `${value['year']}: ${figures.join(' / ')}`;
  }
  return Object.entries(value)
    .map(([name, content]) => `${name}: ${String(content)}`)
    .join('；');
}

/** A value of any field as text, for history, conflicts and the preview; null where there is none. */
export function fieldText(field: string, value: unknown, language: Language): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (Array.isArray(value)) {
    const parts = value.map((item) => fieldText(field, item, language)).filter((part) => part !== null);
    return parts.length > 0 ? parts.join('、') : null;
  }
  if (isRecord(value)) return Object.keys(value).length > 0 ? recordText(value, language) : null;
  if (moneyFields.has(field.split('.').at(-1) ?? field)) return money(String(value));
  return typeof value === 'number' && field === 'employees' ? count(value) : String(value);
}
