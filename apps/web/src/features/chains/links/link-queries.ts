import { useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { $api, api } from '../../../shared/api/client.js';
import { listPath, recordPath } from '../chain-queries.js';
import type { ChainKind, Link, LinkSet } from '../types.js';
import { putAt, type Place } from './tree.js';

/** The chain or cluster whose links these are. */
export interface Owner {
  kind: ChainKind;
  id: string;
}

export const linksPath = { chain: '/api/chains/{id}/links', cluster: '/api/clusters/{id}/links' } as const;
const confirmPath = {
  chain: '/api/chains/{id}/links/confirm',
  cluster: '/api/clusters/{id}/links/confirm',
} as const;
const linkPath = '/api/chain-links/{id}';
export const LINK_HISTORY = '/api/chain-links/{id}/history';

const at = (id: string) => ({ params: { path: { id } } });
export const linksKey = ({ kind, id }: Owner) => ['get', linksPath[kind], at(id)];

export const useLinks = ({ kind, id }: Owner) => $api.useQuery('get', linksPath[kind], at(id));

/** What a person writes of a link; where it stands is moved, not written. */
export type LinkBody = Pick<Link, 'name' | 'aliases' | 'industryIds' | 'keywords' | 'note' | 'source'>;

/** The tree is read again, and everything that counts links or shows their history. */
async function readAgain(client: QueryClient, owner: Owner) {
  await client.invalidateQueries({ queryKey: linksKey(owner) });
  const shown = [recordPath[owner.kind], `${recordPath[owner.kind]}/history`, LINK_HISTORY, listPath[owner.kind]];
  await Promise.all(shown.map((path) => client.invalidateQueries({ queryKey: ['get', path] })));
}

/** The version that the last reading brought: several moves may wait for one another. */
const freshVersion = (client: QueryClient, owner: Owner, link: Link) =>
  client.getQueryData<LinkSet>(linksKey(owner))?.items.find(({ id }) => id === link.id)?.version ?? link.version;

/** Moves wait for one another; the keyboard goes on from where the link stands without waiting for the answer. */
function useMoving(owner: Owner) {
  const client = useQueryClient();
  const key = linksKey(owner);
  return useMutation({
    scope: { id: `links ${owner.id}` },
    mutationFn: ({ link, place }: { link: Link; place: Place }) =>
      api.POST('/api/chain-links/{id}/move', {
        ...at(link.id),
        body: { ...place, version: freshVersion(client, owner, link) },
      }),
    onMutate: async ({ link, place }) => {
      await client.cancelQueries({ queryKey: key });
      client.setQueryData<LinkSet>(key, (set) => set && { ...set, items: putAt(set.items, link.id, place) });
    },
    onSettled: () => readAgain(client, owner),
  });
}

/** Everything that changes links; the tree is read again after each. */
export function useLinkChanges(owner: Owner) {
  const { kind, id } = owner;
  const client = useQueryClient();
  const read = () => readAgain(client, owner);
  const add = useMutation({
    mutationFn: async (body: Pick<Link, 'parentId' | 'position' | 'name'>) =>
      (await api.POST(linksPath[kind], { ...at(id), body })).data,
    onSuccess: read,
  });
  const change = useMutation({
    mutationFn: ({ link, body }: { link: Link; body: Partial<LinkBody> }) =>
      api.PATCH(linkPath, { ...at(link.id), body: { ...body, version: link.version } }),
    onSettled: read,
  });
  const confirm = useMutation({
    mutationFn: (ids: string[]) => api.POST(confirmPath[kind], { ...at(id), body: { ids } }),
    onSuccess: read,
  });
  const remove = useMutation({
    mutationFn: ({ id: linkId, version }: Link) =>
      api.DELETE(linkPath, { params: { path: { id: linkId }, query: { version } } }),
    onSuccess: read,
  });
  return { add, change, move: useMoving(owner), confirm, remove };
}
