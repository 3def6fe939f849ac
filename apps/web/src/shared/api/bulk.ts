import type { Schemas } from '@lianqun/api-client';
import type { Register } from '@lianqun/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { Language } from '../i18n/index.js';
import { $api, api } from './client.js';

export { BULK_LIMIT } from '@lianqun/domain';

export type BulkField = Schemas['BulkField'];
export type BulkItem = Schemas['BulkItem'];
export type BulkPreview = Schemas['BulkPreview'];
export type BulkOrder = Schemas['BulkOrder'];
export type BulkLeft = Schemas['BulkLeft'];
type BulkChanges = Schemas['OrderBulk']['changes'];
export type BulkValue = BulkChanges[string];

/** Records that are looked at in one request. */
const LOOKED_AT = 50;

/** Records that were left alone, as a page of them. */
export const leftPageSize = 50;

/** The API describes changes of many once for each register; what it describes is the same. */
const ordersOf = (register: Register) => `/api/${register}-bulk/orders` as '/api/enterprise-bulk/orders';

/** What a field or an option is called in the language of the page. */
export const labelIn = (language: Language, { label, labelEn }: Pick<BulkField, 'label' | 'labelEn'>) =>
  language === 'en' ? labelEn : label;

export const isOver = ({ finishedAt }: BulkOrder) => finishedAt !== null;

/** The fields that can be changed in many records at once. */
export const useBulkFields = (register: Register) =>
  $api.useQuery('get', `/api/${register}-bulk/fields`, {}, { staleTime: 60_000 });

/** Looks at what a change would do to each record, a few at a time; `done` are looked at. */
export function useBulkPreview(register: Register) {
  const [done, setDone] = useState(0);
  const gone = useRef(false);
  useEffect(() => {
    gone.current = false;
    return () => {
      gone.current = true;
    };
  }, []);
  const preview = useMutation({
    mutationFn: async ({ ids, changes }: { ids: readonly string[]; changes: BulkChanges }) => {
      const whole: BulkPreview = { items: [], changed: 0, unchanged: 0, refused: 0 };
      for (let at = 0; at < ids.length && !gone.current; at += LOOKED_AT) {
        setDone(at);
        const body = { ids: ids.slice(at, at + LOOKED_AT), changes };
        const { data } = await api.POST(`/api/${register}-bulk/preview`, { body });
        if (!data) continue;
        whole.items.push(...data.items);
        for (const key of ['changed', 'unchanged', 'refused'] as const) whole[key] += data[key];
      }
      return whole;
    },
  });
  return { ...preview, done };
}

/** Orders a change of many records. */
export const useOrderBulk = (register: Register) =>
  useMutation({
    mutationFn: async (body: Schemas['OrderBulk']) => (await api.POST(`/api/${register}-bulk`, { body })).data,
  });

/** An order as it goes on; nothing as long as there is none. */
export const useBulkOrder = (register: Register, id: string | null) =>
  $api.useQuery(
    'get',
    `${ordersOf(register)}/{id}`,
    { params: { path: { id: id ?? '' } } },
    {
      enabled: id !== null,
      // A few records are changed before one has looked up.
      refetchInterval: ({ state }) =>
        state.data && !isOver(state.data) ? (state.dataUpdateCount < 6 ? 250 : 1000) : false,
    },
  );

/** When an order comes to its end, everything is asked for anew: many records count in many places. */
export function useRefreshAfter(order: BulkOrder | undefined) {
  const client = useQueryClient();
  const over = order !== undefined && isOver(order);
  useEffect(() => {
    if (over) void client.invalidateQueries();
  }, [client, over]);
}

/** One's own orders of the last days. */
export const useBulkOrders = (register: Register) =>
  $api.useQuery(
    'get',
    ordersOf(register),
    {},
    { refetchInterval: ({ state }) => (state.data?.items.every(isOver) === false ? 1000 : false) },
  );

/** The records that an order left alone. */
export const useBulkLeft = (register: Register, id: string, page: number) =>
  $api.useQuery('get', `${ordersOf(register)}/{id}/left`, {
    params: { path: { id }, query: { page, pageSize: leftPageSize } },
  });

export function useStopBulk(register: Register) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (id: string) =>
      (await api.POST(`${ordersOf(register)}/{id}/cancel`, { params: { path: { id } } })).data,
    // It may have come to its end meanwhile: either way it is shown as it is.
    onSettled: () => client.invalidateQueries(),
  });
}
