import type { Register } from '@lianqun/domain';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Language } from '../i18n/index.js';
import { ask } from './ask.js';

/** As many records as one change takes. */
export const BULK_LIMIT = 1000;

export interface BulkField {
  field: string;
  /** In Chinese. */
  label: string;
  labelEn: string;
  kind: 'text' | 'choice' | 'region' | 'organization' | 'platform' | 'chain' | 'chains' | 'date' | 'boolean';
  options?: { value: string; label: string; labelEn: string }[];
  /** Whether it may be emptied. */
  nullable: boolean;
}

export interface BulkProblem {
  code: string;
  params: Record<string, unknown>;
}

export interface BulkItem {
  id: string;
  /** Null for what the account does not see. */
  title: string | null;
  version: number | null;
  before: Record<string, unknown>;
  after: Record<string, unknown>;
  problem: BulkProblem | null;
}

export interface BulkPreview {
  items: BulkItem[];
  changed: number;
  /** Those that have these values already. */
  unchanged: number;
  refused: number;
}

export interface BulkResult {
  changed: number;
  unchanged: number;
  stale: { id: string; title: string | null }[];
  refused: { id: string; title: string | null; problem: BulkProblem }[];
}

export type BulkChanges = Record<string, unknown>;

const path = (register: Register) => `/api/${register}-bulk`;

/** The fields that can be changed in many records at once. */
export const useBulkFields = (register: Register) =>
  useQuery({
    queryKey: ['get', `${path(register)}/fields`],
    queryFn: () => ask<{ items: BulkField[] }>('GET', `${path(register)}/fields`),
    staleTime: 60_000,
  });

/** What a field or an option is called in the language of the page. */
export const labelIn = (language: Language, { label, labelEn }: Pick<BulkField, 'label' | 'labelEn'>) =>
  language === 'en' ? labelEn : label;

/** Looks at what a change would do to each record, and does it. */
export function useBulk(register: Register) {
  const client = useQueryClient();
  const preview = useMutation({
    mutationFn: (body: { ids: string[]; changes: BulkChanges }) =>
      ask<BulkPreview>('POST', `${path(register)}/preview`, body),
  });
  const apply = useMutation({
    mutationFn: (body: { items: { id: string; version: number }[]; changes: BulkChanges }) =>
      ask<BulkResult>('POST', path(register), body),
    // What many records say is counted in many places.
    onSettled: () => client.invalidateQueries(),
  });
  return { preview, apply };
}
