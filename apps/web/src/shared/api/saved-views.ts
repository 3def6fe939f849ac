import type { Register } from '@lianqun/domain';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ask } from './ask.js';

/** The query part of the address of a list, and the columns shown. */
export interface ViewState {
  address: string;
  columns: string[];
}

export interface SavedView {
  id: string;
  version: number;
  name: string;
  address: string;
  columns: string[] | null;
  shared: boolean;
  own: boolean;
  createdByName: string | null;
  organizationName: string | null;
}

const list = '/api/saved-views';

export const useSavedViews = (register: Register | undefined) =>
  useQuery({
    queryKey: ['get', list, register],
    queryFn: () => ask<{ items: SavedView[] }>('GET', `${list}?register=${register ?? ''}`),
    enabled: register !== undefined,
    staleTime: 60_000,
  });

/** Saves, changes and deletes the views of a list. */
export function useViewChanges(register: Register) {
  const client = useQueryClient();
  const onSuccess = () => client.invalidateQueries({ queryKey: ['get', list] });
  const create = useMutation({
    mutationFn: (body: ViewState & { name: string; shared: boolean }) =>
      ask<SavedView>('POST', list, { ...body, register }),
    onSuccess,
  });
  const change = useMutation({
    mutationFn: ({
      id,
      ...body
    }: { id: string; version: number; name?: string; shared?: boolean } & Partial<ViewState>) =>
      ask<SavedView>('PATCH', `${list}/${id}`, body),
    onSuccess,
  });
  const remove = useMutation({
    mutationFn: (id: string) => ask<undefined>('DELETE', `${list}/${id}`),
    onSuccess,
  });
  return { create, change, remove };
}
