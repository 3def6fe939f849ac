import { enterpriseFields, foldName } from '@lianqun/domain';
import type { EnterpriseDraft } from '../frames/enterprise-draft.js';
import type { YearResponse } from '../enterprise.dto.js';

export const SIDES = ['left', 'right', 'both'] as const;

/** Whose value the kept enterprise has afterwards: its own (left), the other's (right), or both together. */
export type Side = (typeof SIDES)[number];

/** What can be chosen; former names are always those of both. */
export type MergeField = Exclude<keyof EnterpriseDraft, 'confidentiality' | 'formerNames'>;

const CONTACTS: readonly MergeField[] = ['contactName', 'contactPhone', 'contactEmail'];

/** Fields that can hold what both say. */
const TOGETHER: readonly MergeField[] = ['chains', 'links', 'clusters', 'tags', 'years', 'extra'];

const isChoice = (key: string): key is MergeField => key !== 'formerNames';

/** In the order of the ledger. */
export const mergeFields: readonly { field: MergeField; label: string }[] = [
  ...enterpriseFields.flatMap(({ key, label }) => (isChoice(key) ? [{ field: key, label: label.zh }] : [])),
  { field: 'years', label: '年度数据' },
  { field: 'extra', label: '其他列' },
];

export const isContact = (field: MergeField): boolean => CONTACTS.includes(field);

export const sidesOf = (field: MergeField): readonly Side[] => (TOGETHER.includes(field) ? SIDES : ['left', 'right']);

const isEmpty = (value: unknown): boolean => value === null || value === '';

function eachYear(left: readonly YearResponse[], right: readonly YearResponse[]): YearResponse[] {
  const years = new Map(right.map((one) => [one.year, one]));
  for (const one of left) {
    const other = years.get(one.year);
    years.set(one.year, {
      year: one.year,
      revenue: one.revenue ?? other?.revenue ?? null,
      tax: one.tax ?? other?.tax ?? null,
      researchSpending: one.researchSpending ?? other?.researchSpending ?? null,
    });
  }
  return [...years.values()].sort((a, b) => a.year - b.year);
}

const once = <T>(values: readonly T[]): T[] => [...new Map(values.map((one) => [JSON.stringify(one), one])).values()];

/** Both together; where they contradict each other the left. */
function together(field: MergeField, left: EnterpriseDraft, right: EnterpriseDraft): Partial<EnterpriseDraft> {
  if (field === 'years') return { years: eachYear(left.years, right.years) };
  if (field === 'extra') return { extra: { ...right.extra, ...left.extra } };
  if (field === 'tags') return { tags: once([...left.tags, ...right.tags]) };
  if (field === 'chains' || field === 'links' || field === 'clusters') {
    return { [field]: once([...left[field], ...right[field]]) };
  }
  return { [field]: left[field] };
}

/** The names that the kept enterprise went by, each once; the one that it goes by is none of them. */
function formerNames(name: string, left: EnterpriseDraft, right: EnterpriseDraft): string[] {
  const names = new Map<string, string>();
  for (const one of [...left.formerNames, left.name, right.name, ...right.formerNames]) {
    const folded = foldName(one);
    if (folded !== foldName(name) && !names.has(folded)) names.set(folded, one);
  }
  return [...names.values()];
}

/** What is taken of a field where nobody chose: everything of lists, else what there is, the left first. */
export function sideUnlessChosen(field: MergeField, left: EnterpriseDraft, withContacts: boolean): Side {
  if (TOGETHER.includes(field)) return 'both';
  if (isContact(field) && !withContacts) return 'left';
  return isEmpty(left[field]) ? 'right' : 'left';
}

/**
 * Two enterprises as one.
 * @param withContacts whether the contact details of the right may go to the left where nobody chose
 */
export function mergedDraft(
  left: EnterpriseDraft,
  right: EnterpriseDraft,
  take: Readonly<Partial<Record<MergeField, Side>>>,
  withContacts: boolean,
): EnterpriseDraft {
  const merged = { ...left };
  for (const { field } of mergeFields) {
    const side = take[field] ?? sideUnlessChosen(field, left, withContacts);
    if (side === 'right') Object.assign(merged, { [field]: right[field] });
    if (side === 'both') Object.assign(merged, together(field, left, right));
  }
  return { ...merged, formerNames: formerNames(merged.name, left, right) };
}
