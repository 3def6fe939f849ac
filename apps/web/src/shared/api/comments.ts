import type { Schemas } from '@lianqun/api-client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { $api, api } from './client.js';
import type { RecordRef } from './sharing.js';

export type Comment = Schemas['Comment'];

/** Somebody who sees the record and can be mentioned. */
export type Reader = Schemas['Reader'];

/** What is sent: the text, and who is named in it. */
export interface Written {
  body: string;
  mentions: string[];
}

const list = '/api/records/{kind}/{id}/comments';
const one = '/api/comments/{id}';

/** Asked for when the tab is open; how many there are stands in the tab from then on. */
export const useComments = (of: RecordRef, enabled = true) =>
  $api.useQuery('get', list, { params: { path: { ...of } } }, { enabled });

export const findReaders = async (of: RecordRef, q: string): Promise<Reader[]> => {
  const { data } = await api.GET('/api/records/{kind}/{id}/people', {
    params: { path: { ...of }, query: q ? { q } : {} },
  });
  return data?.items ?? [];
};

export function useCommenting(of: RecordRef) {
  const client = useQueryClient();
  const onSuccess = () => client.invalidateQueries({ queryKey: ['get', list] });
  const write = useMutation({
    mutationFn: (body: Written) => api.POST(list, { params: { path: { ...of } }, body }),
    onSuccess,
  });
  const change = useMutation({
    mutationFn: ({ id, ...body }: Written & { id: string; version: number }) =>
      api.PATCH(one, { params: { path: { id } }, body }),
    onSuccess,
  });
  const remove = useMutation({
    mutationFn: ({ id, version }: Pick<Comment, 'id' | 'version'>) =>
      api.DELETE(one, { params: { path: { id }, query: { version } } }),
    onSuccess,
  });
  return { write, change, remove };
}
