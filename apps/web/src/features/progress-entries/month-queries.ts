import { useMutation, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { untyped } from '../../shared/api/untyped.js';
import type { EntryPatch } from './entry-book.js';
import type { Entry, EntrySet, EntrySheet } from './types.js';

export const sheetKey = (periodId: string, organizationId: string) =>
  ['month-sheet', periodId, organizationId] as const;

export const useSheet = (periodId: string, organizationId: string) =>
  useQuery({
    queryKey: sheetKey(periodId, organizationId),
    queryFn: async () =>
      (
        await untyped.GET<EntrySheet>('/api/reporting-periods/{id}/entries', {
          params: { path: { id: periodId }, query: { organizationId } },
        })
      ).data,
    // What others type is asked for now and then; what is typed here lies over it.
    refetchInterval: 60_000,
  });

export const useSets = (periodId: string) =>
  useQuery({
    queryKey: ['month-sets', periodId],
    queryFn: async () =>
      (
        await untyped.GET<{ items: EntrySet[] }>('/api/reporting-periods/{id}/sets', {
          params: { path: { id: periodId } },
        })
      ).data,
  });

export const entryIn = (client: QueryClient, periodId: string, organizationId: string, id: string) =>
  client.getQueryData<EntrySheet>(sheetKey(periodId, organizationId))?.items.find((entry) => entry.id === id);

export function keepEntry(client: QueryClient, periodId: string, organizationId: string, entry: Entry): void {
  client.setQueryData<EntrySheet>(sheetKey(periodId, organizationId), (sheet) =>
    sheet ? { ...sheet, items: sheet.items.map((one) => (one.id === entry.id ? entry : one)) } : sheet,
  );
}

export async function saveEntry(id: string, body: EntryPatch & { version: number }): Promise<Entry> {
  const { data } = await untyped.PATCH<Entry>('/api/progress-entries/{id}', { params: { path: { id } }, body });
  return data;
}

export interface SetStepBody {
  step: 'submit' | 'return' | 'approve' | 'excuse';
  version: number;
  reason?: string;
}

/** A step of a set changes the sheet, the list of sets, the period and what waits for others. */
export function useSetStep() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, ...body }: SetStepBody & { id: string }) =>
      untyped.POST('/api/entry-sets/{id}/steps', { params: { path: { id } }, body }),
    onSettled: () => client.invalidateQueries(),
  });
}
