import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { recordPath } from '../chain-queries.js';
import { send } from '../requests.js';
import type { ChainKind, Link, LinkSet } from '../types.js';
import { putAt, type Place } from './tree.js';

export interface Owner {
  kind: ChainKind;
  id: string;
}

const linksPath = (kind: ChainKind) => `${recordPath[kind]}/links`;
export const linksKey = ({ kind, id }: Owner) => ['get', linksPath(kind), { params: { path: { id } } }];

export function useLinks(owner: Owner) {
  const { kind, id } = owner;
  return useQuery({
    queryKey: linksKey(owner),
    queryFn: async () => (await send.GET<LinkSet>(linksPath(kind), { params: { path: { id } } })).data,
  });
}

/** What a person writes of a link; where it stands is moved, not written. */
export interface LinkBody {
  name: string;
  aliases: string[];
  industryIds: string[];
  keywords: string[];
  note: string | null;
  source: string | null;
}

/** Everything that changes links; the tree is read again after each. */
export function useLinkChanges(owner: Owner) {
  const { kind, id } = owner;
  const client = useQueryClient();
  const key = linksKey(owner);
  const read = async () => {
    await client.invalidateQueries({ queryKey: key });
    await Promise.all(
      [recordPath[kind], `${recordPath[kind]}/history`].map((path) =>
        client.invalidateQueries({ queryKey: ['get', path, { params: { path: { id } } }] }),
      ),
    );
  };
  const path = (linkId: string) => ({ params: { path: { id: linkId } } });
  const add = useMutation({
    mutationFn: async (body: Pick<Link, 'parentId' | 'position' | 'name'>) =>
      (await send.POST<Link>(linksPath(kind), { params: { path: { id } }, body })).data,
    onSuccess: read,
  });
  const change = useMutation({
    mutationFn: ({ link, body }: { link: Link; body: Partial<LinkBody> }) =>
      send.PATCH<Link>('/api/chain-links/{id}', { ...path(link.id), body: { ...body, version: link.version } }),
    onSettled: read,
  });
  const move = useMutation({
    mutationFn: ({ link, place }: { link: Link; place: Place }) =>
      send.POST('/api/chain-links/{id}/move', { ...path(link.id), body: { ...place, version: link.version } }),
    // The keyboard goes on from where the link stands now, without waiting for the answer.
    onMutate: async ({ link, place }) => {
      await client.cancelQueries({ queryKey: key });
      client.setQueryData<LinkSet>(key, (set) => set && { ...set, items: putAt(set.items, link.id, place) });
    },
    onSettled: read,
  });
  const confirm = useMutation({
    mutationFn: (ids: string[]) => send.POST(`${linksPath(kind)}/confirm`, { params: { path: { id } }, body: { ids } }),
    onSuccess: read,
  });
  const remove = useMutation({
    mutationFn: ({ id: linkId, version }: Link) =>
      send.DELETE('/api/chain-links/{id}', { params: { path: { id: linkId }, query: { version } } }),
    onSuccess: read,
  });
  return { add, change, move, confirm, remove };
}
