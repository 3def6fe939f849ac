import type { Schemas } from '@lianqun/api-client';
import type { Register } from '@lianqun/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { $api, api } from './client.js';

export type SavedView = Schemas['SavedView'];

/** The query part of the address of a list, and the columns shown. */
export interface ViewState {
  address: string;
  columns: string[];
}

const list = '/api/saved-views';
const one = '/api/saved-views/{id}';

export const useSavedViews = (register: Register | undefined) =>
  $api.useQuery(
    'get',
    list,
    { params: { query: { register: register ?? '' } } },
    { enabled: register !== undefined, staleTime: 60_000 },
  );

/** Saves, changes and deletes the views of a list. */
export function useViewChanges(register: Register) {
  const client = useQueryClient();
  const onSuccess = () => client.invalidateQueries({ queryKey: ['get', list] });
  const create = useMutation({
    mutationFn: async (view: Omit<Schemas['CreateSavedView'], 'register'>) =>
      (await api.POST(list, { body: { ...view, register } })).data,
    onSuccess,
  });
  const change = useMutation({
    mutationFn: ({ id, ...body }: Schemas['UpdateSavedView'] & { id: string }) =>
      api.PATCH(one, { params: { path: { id } }, body }),
    onSuccess,
  });
  const remove = useMutation({
    mutationFn: (id: string) => api.DELETE(one, { params: { path: { id } } }),
    onSuccess,
  });
  return { create, change, remove };
}
