import type { Schemas } from '@lianqun/api-client';
import { importStatuses, type ImportStatus } from '@lianqun/domain';
import { keepPreviousData, useMutation, useQueryClient } from '@tanstack/react-query';
import { $api, api } from '../../shared/api/client.js';

export type Batch = Schemas['ImportBatch'];
export type ImportRow = Schemas['ImportRow'];
export type Decision = ImportRow['decision'];

const statusEntry = (status: string) => importStatuses[status as ImportStatus];

export const isWorking = (batch: Batch | undefined) => batch !== undefined && statusEntry(batch.status).working;

const pathOf = (id: string) => ({ params: { path: { id } } });

const batchKey = (id: string) => ['get', '/api/enterprise-imports/{id}', pathOf(id)] as const;

/** Of every page of rows of a batch, whatever the filter. */
export const rowsKey = (id: string) => ['import-rows', id] as const;

/** While the program is at work the page asks every second; otherwise a batch changes only by somebody's hand. */
export function useBatch(id: string) {
  return $api.useQuery('get', '/api/enterprise-imports/{id}', pathOf(id), {
    refetchInterval: ({ state }) => (isWorking(state.data) ? 1000 : false),
  });
}

export function useBatches(page: number, pageSize: number) {
  return $api.useQuery(
    'get',
    '/api/enterprise-imports',
    { params: { query: { page, pageSize } } },
    {
      placeholderData: keepPreviousData,
      refetchInterval: ({ state }) => (state.data?.items.some(isWorking) ? 2000 : false),
    },
  );
}

export const useImportFields = (id: string) =>
  $api.useQuery('get', '/api/enterprise-imports/{id}/fields', pathOf(id), { staleTime: Infinity });

export const useSheet = (id: string, sheet: number) =>
  $api.useQuery(
    'get',
    '/api/enterprise-imports/{id}/sheet',
    { params: { path: { id }, query: { sheet } } },
    { staleTime: Infinity },
  );

/** After a change of the batch everything that hangs on it is asked for again. */
function useBatchMutation<Input>(id: string, change: (input: Input) => Promise<Batch | undefined>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: async (batch) => {
      if (batch) client.setQueryData(batchKey(id), batch);
      client.removeQueries({ queryKey: rowsKey(id) });
      await client.invalidateQueries({ queryKey: batchKey(id) });
    },
    onError: () => client.invalidateQueries({ queryKey: batchKey(id) }),
  });
}

export const useReadAgain = (id: string) =>
  useBatchMutation(
    id,
    async (body: Schemas['CorrectReading']) =>
      (await api.PUT('/api/enterprise-imports/{id}/reading', { ...pathOf(id), body })).data,
  );

export const useCommit = (id: string) =>
  useBatchMutation(id, async () => (await api.POST('/api/enterprise-imports/{id}/commit', pathOf(id))).data);

export const useCancel = (id: string) =>
  useBatchMutation(id, async () => (await api.POST('/api/enterprise-imports/{id}/cancel', pathOf(id))).data);

export interface Answer {
  rowNumber: number;
  answer: string;
}

export function useAnswer(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ rowNumber, answer }: Answer) => {
      const path = { id, rowNumber };
      const { data } = await api.PUT('/api/enterprise-imports/{id}/rows/{rowNumber}/answer', {
        params: { path },
        body: { answer },
      });
      return data;
    },
    onSuccess: async () => {
      await Promise.all([
        client.invalidateQueries({ queryKey: batchKey(id) }),
        client.invalidateQueries({ queryKey: rowsKey(id) }),
      ]);
    },
  });
}
