import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ask } from './ask.js';
import type { RecordRef } from './sharing.js';

export interface Comment {
  id: string;
  version: number;
  body: string;
  mentions: { id: string; name: string }[];
  createdBy: { id: string; name: string; organization: string | null };
  createdAt: string;
  editedAt: string | null;
  abilities: { edit: boolean; delete: boolean };
}

/** Somebody who sees the record and can be mentioned. */
export interface Reader {
  id: string;
  name: string;
  organization: string | null;
}

/** What is sent: the text, and who is named in it. */
export interface Written {
  body: string;
  mentions: string[];
}

const path = ({ kind, id }: RecordRef) => `/api/records/${kind}/${id}`;

/** Asked for when the tab is open; its number stands in the tab from then on. */
export const useComments = (of: RecordRef | null, enabled = true) =>
  useQuery({
    queryKey: ['get', '/api/comments', of?.kind, of?.id],
    queryFn: () => (of ? ask<{ items: Comment[] }>('GET', `${path(of)}/comments`) : null),
    enabled: of !== null && enabled,
  });

export const findReaders = async (of: RecordRef, q: string): Promise<Reader[]> =>
  (await ask<{ items: Reader[] }>('GET', `${path(of)}/people?${new URLSearchParams({ q })}`)).items;

export function useCommenting(of: RecordRef) {
  const client = useQueryClient();
  const onSuccess = () => client.invalidateQueries({ queryKey: ['get', '/api/comments'] });
  const write = useMutation({
    mutationFn: (body: Written) => ask<Comment>('POST', `${path(of)}/comments`, body),
    onSuccess,
  });
  const change = useMutation({
    mutationFn: ({ id, ...body }: Written & { id: string; version: number }) =>
      ask<Comment>('PATCH', `/api/comments/${id}`, body),
    onSuccess,
  });
  const remove = useMutation({
    mutationFn: ({ id, version }: Pick<Comment, 'id' | 'version'>) =>
      ask<undefined>('DELETE', `/api/comments/${id}?version=${version}`),
    onSuccess,
  });
  return { write, change, remove };
}
