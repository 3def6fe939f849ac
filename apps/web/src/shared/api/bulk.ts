import type { Schemas } from '@lianqun/api-client';
import type { Register } from '@lianqun/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Language } from '../i18n/index.js';
import { $api, api } from './client.js';

export type BulkField = Schemas['BulkField'];
export type BulkItem = Schemas['BulkItem'];
export type BulkPreview = Schemas['BulkPreview'];
export type BulkResult = Schemas['BulkResult'];
export type BulkValue = Schemas['BulkRequest']['changes'][string];

/** As many records as one change takes. */
export const BULK_LIMIT = 1000;

/** What a field or an option is called in the language of the page. */
export const labelIn = (language: Language, { label, labelEn }: Pick<BulkField, 'label' | 'labelEn'>) =>
  language === 'en' ? labelEn : label;

/** The fields that can be changed in many records at once. */
export const useBulkFields = (register: Register) =>
  $api.useQuery('get', `/api/${register}-bulk/fields`, {}, { staleTime: 60_000 });

/** Looks at what a change would do to each record, and does it. */
export function useBulk(register: Register) {
  const client = useQueryClient();
  const preview = useMutation({
    mutationFn: async (body: { ids: string[]; changes: Schemas['BulkRequest']['changes'] }) =>
      (await api.POST(`/api/${register}-bulk/preview`, { body })).data,
  });
  const apply = useMutation({
    mutationFn: async (body: Schemas['BulkRequest']) => (await api.POST(`/api/${register}-bulk`, { body })).data,
    // What many records say is counted in many places.
    onSettled: () => client.invalidateQueries(),
  });
  return { preview, apply };
}
