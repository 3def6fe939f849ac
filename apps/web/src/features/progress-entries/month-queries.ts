import type { Schemas } from '@lianqun/api-client';
import { useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { $api, api } from '../../shared/api/client.js';
import type { EntryPatch } from './entry-book.js';
import type { Entry, EntrySheet } from './types.js';

const sheetOf = (periodId: string, organizationId: string) => ({
  params: { path: { id: periodId }, query: { organizationId } },
});

export const sheetKey = (periodId: string, organizationId: string) =>
  ['get', '/api/reporting-periods/{id}/entries', sheetOf(periodId, organizationId)] as const;

/** What others type is asked for now and then; what is typed here lies over it. */
export const useSheet = (periodId: string, organizationId: string) =>
  $api.useQuery('get', '/api/reporting-periods/{id}/entries', sheetOf(periodId, organizationId), {
    refetchInterval: 60_000,
  });

export const useSets = (periodId: string) =>
  $api.useQuery('get', '/api/reporting-periods/{id}/sets', { params: { path: { id: periodId } } });

export const entryIn = (client: QueryClient, periodId: string, organizationId: string, id: string) =>
  client.getQueryData<EntrySheet>(sheetKey(periodId, organizationId))?.items.find((entry) => entry.id === id);

export function keepEntry(client: QueryClient, periodId: string, organizationId: string, entry: Entry): void {
  client.setQueryData<EntrySheet>(sheetKey(periodId, organizationId), (sheet) =>
    sheet ? { ...sheet, items: sheet.items.map((one) => (one.id === entry.id ? entry : one)) } : sheet,
  );
}

export async function saveEntry(id: string, patch: EntryPatch & { version: number }): Promise<Entry> {
  // Cells were read by the kind of their column: a stage is one of the stages, an amount a decimal.
  const body = patch as Schemas['UpdateEntry'];
  const { data } = await api.PATCH('/api/progress-entries/{id}', { params: { path: { id } }, body });
  if (!data) throw new Error('A saved entry comes back with its version.');
  return data;
}

/** A step of a set changes the sheet, the list of sets, the period and what waits for others. */
export function useSetStep() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, ...body }: Schemas['SetStep'] & { id: string }) =>
      api.POST('/api/entry-sets/{id}/steps', { params: { path: { id } }, body }),
    onSettled: () => client.invalidateQueries(),
  });
}
